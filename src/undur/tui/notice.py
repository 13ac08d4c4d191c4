"""What is said in passing, and how long it counts as one breath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    import datetime as dt

BREATH: Final = 0.5
"""Seconds in which notices follow each other without taking each other's place."""
NOTICES: Final = 50
"""Notices that can be read again."""


class Notice(NamedTuple):
    """Something that was said in passing, at a moment in the person's own zone."""

    at: dt.datetime
    sentence: str
