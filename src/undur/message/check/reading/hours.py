"""Finding the hours a text names, with their zone: dot, colon, am and pm, `jam 2 siang`, `setengah sepuluh`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.message.check.reading.places import SUFFIX, offset_of
from undur.times.grammar.vocabulary import HOURS, PERIODS

if TYPE_CHECKING:
    import datetime as dt

_PERIOD: Final = "|".join(sorted(PERIODS, key=len, reverse=True))
_ZONE: Final = SUFFIX
_PART: Final = rf"(?:\s?(?:in the )?(?P<part>a\.m\.?|p\.m\.?|am\b|pm\b|{_PERIOD}))?"
_WORDS: Final = "|".join(sorted(HOURS, key=len, reverse=True))
_FIGURES: Final = re.compile(
    rf"(?<![\w.:/+-])(?P<at>(?:pukul|pkl\.?|pk\.?|jam|at|@) ?)?(?P<hour>\d{{1,2}})(?:[.:](?P<minute>[0-5]\d))?(?![\d/]|[.:,]\d|\s?%)(?P<clock>\s?o'clock)?{_PART}{_ZONE}"
)
_HALF: Final = re.compile(
    rf"(?<!\w)(?P<half>setengah|half past|half|quarter past|quarter to|seperempat lewat) (?P<word>{_WORDS}|\d{{1,2}})(?!\w){_PART}{_ZONE}"
)
_SPOKEN: Final = re.compile(
    rf"(?<!\w)(?:pukul|jam|at) (?P<word>{_WORDS})(?: o'clock)?(?!\w)(?! (?:least|moment|time|of)){_PART}{_ZONE}"
)


_SHIFTS: Final = {
    "setengah": -30, "half past": 30, "half": 30, "quarter past": 15, "quarter to": -15, "seperempat lewat": 15,
}  # fmt: skip
"""Minutes from the hour that is named: `setengah sepuluh` is 09.30, `half ten` 10:30."""


MOST: Final = 160
"""Hours of one text."""


class Hour(Struct, frozen=True, kw_only=True):
    """An hour named in a text, half-open in code points."""

    start: int
    end: int
    minutes: frozenset[int]
    """Minutes after midnight that it may mean: `jam 2` is 02.00 or 14.00."""
    offset: float | None = None
    """Hours from UTC where a zone is written."""


def hours_in(fold: str, around: dt.date) -> list[Hour]:
    """All hours that a folded text names, in order. A bare figure is none. A city's clock is that of the day `around`."""
    found = [hour for match in _FIGURES.finditer(fold) if (hour := _figures(match, around))]
    found += [_spoken(match, around, half=True) for match in _HALF.finditer(fold)]
    found += [_spoken(match, around, half=False) for match in _SPOKEN.finditer(fold)]
    return sorted(found, key=lambda one: one.start)[:MOST]


def _figures(match: re.Match[str], around: dt.date) -> Hour | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    told = match["minute"] or match["part"] or match["at"] or match["clock"]
    if not told or hour > 23:
        return None
    return _hour(
        match,
        around,
        hour * 60 + minute,
        certain=match["minute"] is not None and (hour > 12 or len(match["hour"]) == 2),
    )


def _spoken(match: re.Match[str], around: dt.date, *, half: bool) -> Hour:
    word = match["word"]
    hour = HOURS.get(word) or int(word) % 24
    shift = _SHIFTS[match["half"]] if half else 0
    return _hour(match, around, hour * 60 + shift, certain=False)


def _hour(match: re.Match[str], around: dt.date, minutes: int, *, certain: bool) -> Hour:
    return Hour(
        start=match.start(),
        end=match.end(),
        minutes=_meant(minutes % 1440, match["part"], certain=certain),
        offset=offset_of(match, around),
    )


def _meant(minutes: int, part: str | None, *, certain: bool) -> frozenset[int]:
    """The minutes after midnight that may be meant; a part of the day chooses, `10.00` is certain, `2:30` is not."""
    both = {minutes, (minutes + 720) % 1440}
    if part is None:
        return frozenset({minutes} if certain and minutes >= 480 else both)
    if part[0] in "ap" and part[1] in ".m":
        return frozenset(one for one in both if (one < 720) == (part[0] == "a"))
    hours = PERIODS[part]
    fitting = frozenset(one for one in both if one // 60 in hours)
    return fitting or frozenset(both)
