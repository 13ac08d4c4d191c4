"""A mail's own lines: who sent it, when, and by what id it is answered. What is broken in them is left out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from undur.exchange.cleaning import clean
from undur.exchange.incoming.prose import reach

if TYPE_CHECKING:
    from email.message import Message

LONGEST_HEADER: Final = 2_000
"""Characters; the parser takes its time over longer ones."""


class Sender(NamedTuple):
    """Who sent a mail; `""` where that isn't told."""

    name: str
    email: str


def sender_of(mail: Message) -> Sender:
    """Name and address of the `From` line."""
    from email.utils import parseaddr

    try:
        name, address = parseaddr(header(mail, "from"))
    except (RecursionError, ValueError, IndexError):  # comments inside comments, without end
        return Sender("", "")
    piece = reach.EMAIL.pattern.search(address)
    return Sender(" ".join(name.split()), piece.group() if piece else "")


def header(mail: Message, name: str) -> str:
    """A header as one clean line, `""` where it is missing, broken or endless."""
    from email.errors import MessageError
    from email.header import decode_header, make_header

    raw = str(next((value for key, value in mail.raw_items() if key.casefold() == name), ""))
    if len(raw) > LONGEST_HEADER:
        return ""
    try:
        return " ".join(clean(str(make_header(decode_header(raw)))).split())
    except (ValueError, LookupError, MessageError):  # encoded wrongly: then it is shown as it stands
        return " ".join(clean(raw).split())


def date_of(mail: Message) -> dt.datetime | None:
    """When it was sent, aware; `None` where that is no date."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(header(mail, "date"))
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
