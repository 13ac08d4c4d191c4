"""Invitations in: calendar files, mails and pasted text, each read into what was understood and from which words."""
