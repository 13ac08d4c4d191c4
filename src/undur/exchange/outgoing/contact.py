"""How somebody is reached, as a person types it: what can't be it is told at once, what can is never refused."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.errors import UndurError
from undur.exchange.outgoing.address import plain_address
from undur.exchange.outgoing.phone import international
from undur.exchange.outgoing.refusals import HandOverError
from undur.plan.defaults import COUNTRY_OF_ZONE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.plan.codes import Channel
    from undur.words import Words

ContactField: TypeAlias = Literal["phone", "email"]
Obstacle: TypeAlias = Literal["missing", "unclear"]

FIELD_OF: Final[Mapping[Channel, ContactField]] = {
    "email": "email",
    "whatsapp": "phone",
    "phone": "phone",
    "sms": "phone",
}
"""Channel → what it needs; a portal and any other has no program that could be opened."""
CONTACTS: Final[tuple[ContactField, ...]] = ("phone", "email")
"""The fields that are judged, in the order of the form."""
FEWEST: Final = 3
"""Digits, not parted by words: of a service number (123), or of an extension."""

_WORDS: Final = re.compile(r"[^\W\d_]+")
_ADDRESS: Final = re.compile(r"(?<![^\s@<>,;])[^\s@<>,;]+@(?:[^\s@<>,;.]+\.)+[^\s@<>,;.]{2,}")


class ContactError(UndurError):
    """What was typed into a field is no telephone number, or no mail address."""

    def __init__(self, field: ContactField, value: str) -> None:
        super().__init__(field, value)
        self.field: ContactField = field
        self.value = value

    def sentence(self, words: Words) -> str:
        """Name the field and the value, and say what is allowed."""
        return words.contact.refused[self.field](self.value)


def typed_contact(field: ContactField, text: str) -> str:
    """What was typed, without blanks around it; nothing is fine too. Raises `ContactError`.

    Words around a number or an address stay, such as an extension or a name; so do several of them.
    """
    value = text.strip()
    if value and not (_has_number(value) if field == "phone" else _has_address(value)):
        raise ContactError(field, value)
    return value


def obstacle(channel: Channel | None, *, phone: str, email: str, zone: str) -> Obstacle | None:
    """Why a message by this channel can only be copied, and not be opened in a program; `zone`: the interview's.

    `None` where it can, and for a channel that has no program.
    """
    needed = FIELD_OF.get(channel) if channel is not None else None
    try:
        if needed == "email":
            plain_address(email)
        elif needed == "phone":
            international(phone, COUNTRY_OF_ZONE.get(zone, ""))
    except HandOverError as refused:
        return "missing" if refused.code in ("no_phone", "no_address") else "unclear"
    return None


def obstacle_said(channel: Channel | None, words: Words, *, phone: str, email: str, zone: str) -> str:
    """The sentence about the obstacle; empty where there is none."""
    found = obstacle(channel, phone=phone, email=email, zone=zone)
    if channel is None or found is None:
        return ""
    return (words.contact.missing if found == "missing" else words.contact.unclear)[channel]


def _has_address(value: str) -> bool:
    return "@" in value and _ADDRESS.search(value) is not None


def _has_number(text: str) -> bool:
    return any(sum(map(str.isdecimal, part)) >= FEWEST for part in _WORDS.split(text))
