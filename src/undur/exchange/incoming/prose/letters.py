"""Zones behind an hour by letters that several places use, or by a city: `3 pm EST`, `10:00 Singapore time`."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

_LETTERS: Final = {
    "EST": "America/New_York", "EDT": "America/New_York", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "BST": "Europe/London", "CET": "Europe/Berlin", "CEST": "Europe/Berlin", "SGT": "Asia/Singapore",
    "MYT": "Asia/Kuala_Lumpur", "HKT": "Asia/Hong_Kong", "JST": "Asia/Tokyo", "KST": "Asia/Seoul",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
}  # fmt: skip
"""Letters of a zone in a job invitation, where they mean one."""
_BEHIND: Final = re.compile(r" ?\(?(?P<letters>[A-Z]{2,4}T)\b\)?")
_IN_WORDS: Final = re.compile(
    r" ?\(?(?P<place>jakarta|singapore|makassar|jayapura|london|tokyo|sydney)(?: time)\b\)?", re.IGNORECASE
)
_CITIES: Final = {
    "jakarta": "Asia/Jakarta", "singapore": "Asia/Singapore", "makassar": "Asia/Makassar", "jayapura": "Asia/Jayapura",
    "london": "Europe/London", "tokyo": "Asia/Tokyo", "sydney": "Australia/Sydney",
}  # fmt: skip
_NOT_A_ZONE: Final = frozenset({"ACT", "START", "HOST", "TEST", "CHAT", "POST", "NEXT", "PEST", "REST", "LIST", "COST"})


class Named(Struct, frozen=True):
    """A zone as it is named behind an hour."""

    letters: str
    zone: str
    """IANA name; empty where nobody can say which zone is meant."""
    end: int
    """Where the text goes on."""


def zone_behind(text: str, place: int) -> Named | None:
    """The zone that is named right behind `place`."""
    found = _IN_WORDS.match(text, place)
    if found is not None:
        return Named(found.group().strip(" ()"), _CITIES[found["place"].casefold()], found.end())
    found = _BEHIND.match(text, place)
    if found is None or found["letters"] in _NOT_A_ZONE:
        return None
    return Named(found["letters"], _LETTERS.get(found["letters"], ""), found.end())
