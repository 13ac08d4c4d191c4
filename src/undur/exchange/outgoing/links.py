"""Links that carry a message: to the mail program, to WhatsApp, to the telephone."""

from __future__ import annotations

from typing import Final
from urllib.parse import quote

from undur.exchange.cleaning import clean
from undur.exchange.outgoing.refusals import HandOverError

LONGEST: Final = 2000
"""Characters of a link: Windows hands on 2,083 at most, and some mail programs cut there without a word."""


def mail_link(address: str, subject: str, body: str) -> str:
    """A `mailto:` link (RFC 6068) with exactly one recipient, a subject and a body; `address` is a plain one.

    Raises `HandOverError` where the link would be too long to arrive whole.
    """
    lines = clean(body).replace("\n", "\r\n")
    return _short(
        f"mailto:{quote(address, safe='@')}?subject={_quoted(' '.join(clean(subject).split()))}&body={_quoted(lines)}"
    )


def whatsapp_link(number: str, text: str = "") -> str:
    """A link to the chat with a number (digits with the country's code), the text ready to be sent.

    Raises `HandOverError` where the link would be too long to arrive whole.
    """
    return _short(f"https://wa.me/{number}" + (f"?text={_quoted(clean(text))}" if text else ""))


def call_link(number: str) -> str:
    """A link that dials a number (digits with the country's code)."""
    return f"tel:+{number}"


def _quoted(text: str) -> str:
    return quote(text, safe="")


def _short(link: str) -> str:
    if len(link) > LONGEST:
        raise HandOverError("too_long")
    return link
