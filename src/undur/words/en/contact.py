"""English: telephone numbers and mail addresses, where they are typed."""

from undur.words.contact import ContactWords, CopiedOnlyWords, RefusedWords

CONTACT = ContactWords(
    refused=RefusedWords(
        phone=lambda value: (
            f"Phone: “{value}” is no telephone number; such as 0812-3456-7890, (021) 555-1234 ext. 12 or 1500 888."
        ),
        email=lambda value: f"Email: “{value}” is no address; such as hr@company.example.",
    ),
    missing=CopiedOnlyWords(
        email="Without an address the message is copied, not opened.",
        whatsapp="Without a number the message is copied, not opened.",
        phone="Without a number nothing can be dialled from here.",
        sms="A text message is copied, never opened; without a number nothing can be dialled from here either.",
    ),
    unclear=CopiedOnlyWords(
        email="Like this the message is copied, not opened; a single address would open in the mail program.",
        whatsapp="Like this the message is copied, not opened; one number such as +62 812 3456 7890 would open in WhatsApp.",
        phone="Like this it can't be dialled from here; one number such as +62 812 3456 7890 can.",
        sms="A text message is copied, never opened; like this it can't be dialled either, one number such as +62 812 3456 7890 can.",
    ),
)
