"""Spans of absolute time, in which 24 hours are 24 hours, also on the night the clocks change; and in the units that people count in."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undur.words.times import TimesWords


def shift(moment: dt.datetime, by: dt.timedelta) -> dt.datetime:
    """The moment that lies `by` away, in the zone of `moment` (aware)."""
    return (moment.astimezone(dt.UTC) + by).astimezone(moment.tzinfo)


def between(earlier: dt.datetime, later: dt.datetime) -> dt.timedelta:
    """How long it takes from one aware moment to the other; negative where `later` comes first."""
    return later.astimezone(dt.UTC) - earlier.astimezone(dt.UTC)


def parts(span: dt.timedelta) -> tuple[int, int, int, int]:
    """Whole days (of 24 hours), hours, minutes and seconds of a span, its sign and its fraction of a second dropped."""
    minutes, seconds = divmod(abs(span) // dt.timedelta(seconds=1), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    return days, hours, minutes, seconds


def largest_units(span: dt.timedelta, words: TimesWords, count: int = 2) -> str:
    """The largest `count` units of a span, rounded down: `1 hari 4 jam`, `3 jam 12 mnt`, `48 mnt`.

    A unit that is zero is left out, and seconds count only below a minute, so that a row changes once a minute at most.
    """
    days, hours, minutes, seconds = parts(span)
    units = ((days, words.days), (hours, words.hours), (minutes, words.minutes))
    first = next((place for place, (number, _) in enumerate(units) if number), None)
    if first is None:
        return words.seconds(seconds)
    return " ".join(name(number) for number, name in units[first : first + count] if number)
