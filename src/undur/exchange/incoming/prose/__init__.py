"""Running text: mails and chats in Indonesian and English, field by field."""
