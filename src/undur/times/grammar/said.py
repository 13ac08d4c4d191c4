"""What a text says about a time, piece by piece and in its own words, before anything is concluded from it."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from undur.times.refusals import ContradictionError


class Piece(Struct, frozen=True, kw_only=True):
    """Some words of the text, as `scanning.normal` leaves it."""

    text: str


class Date(Piece, frozen=True, kw_only=True):
    """A day of the calendar. Month and year may be left open; they need not exist."""

    day: int
    month: int | None = None
    year: int | None = None


class Ahead(Piece, frozen=True, kw_only=True):
    """`besok`, `today`."""

    days: int


class After(Piece, frozen=True, kw_only=True):
    """A span from now on: `in 3 hours`."""

    span: dt.timedelta


class Weekday(Piece, frozen=True, kw_only=True):
    """A weekday, 0 for Monday."""

    number: int
    next: bool = False
    """`Rabu depan`, `next Wednesday`."""


class Period(Piece, frozen=True, kw_only=True):
    """A part of the day: `sore`, `pm`."""

    hours: range


class Clock(Piece, frozen=True, kw_only=True):
    """An hour as it was said; it need not be on the dial."""

    hour: int
    minute: int = 0
    """`-30` for `setengah`."""
    second: int = 0
    period: Period | None = None
    bare: bool = False
    """Whether it is spoken (`jam 2`, `setengah tiga`) and not written out as figures (`02.00`)."""
    on_dial: bool = True
    """False where the words make no hour: `setengah 14`, `setengah 2.30`."""


class Zone(Piece, frozen=True, kw_only=True):
    """A zone of the world."""

    name: str
    """IANA."""


class Offset(Piece, frozen=True, kw_only=True):
    """A distance from UTC."""

    east: dt.timedelta


class Said(Struct, kw_only=True):
    """All pieces of one text."""

    labels: frozenset[str]
    """What the reader's own zone goes by over the year, in small letters: `gmt`, `bst`."""
    date: Date | None = None
    ahead: Ahead | None = None
    after: After | None = None
    weekday: Weekday | None = None
    next_week: Piece | None = None
    """`minggu depan`."""
    later: bool = False
    """`nanti`: the hour is today's, unless another day is named."""
    period: Period | None = None
    """A part of the day apart from the hour: `besok sore jam 4`."""
    starts: Clock | None = None
    ends: Clock | None = None
    open_end: bool = False
    """`s.d. selesai`."""
    zone: Zone | None = None
    label: Piece | None = None
    """The letters of the reader's own zone, where the text has them."""
    offset: Offset | None = None
    not_understood: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing of a day or an hour was found."""
        return not any(
            (self.date, self.ahead, self.after, self.weekday, self.next_week, self.later, self.period, self.starts)
        )


P = TypeVar("P", bound=Piece)


def agreed(before: P | None, now: P) -> P:
    """What was said now, where it is not said for the first time. Raises `ContradictionError` if it differs."""
    if before is not None and replace(before, text="") != replace(now, text=""):
        raise ContradictionError(before.text, now.text)
    return now
