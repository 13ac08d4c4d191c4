"""Finding the days a text names: figures, month names, words, relative to today, weekdays (etiquette.md §7, trap 10)."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from undur.message.check.reading.lines import lines_of
from undur.times.grammar.vocabulary import DAYS_AHEAD, MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator


class Day(Struct, frozen=True, kw_only=True):
    """A day named in a text, half-open in code points."""

    start: int
    end: int
    day: dt.date | None = None
    """`None` where only a weekday is named, or where the calendar has no such day."""
    weekday: int | None = None
    """The weekday that is written, 0 for Monday; it may disagree with `day`."""

    @property
    def contradictory(self) -> bool:
        """Whether weekday and date do not agree."""
        return self.day is not None and self.weekday is not None and self.weekday != self.day.weekday()


def _any(spellings: list[str]) -> str:
    return "|".join(sorted(map(re.escape, spellings), key=len, reverse=True))


_LONG_WEEKDAYS: Final = [name for name in WEEKDAYS if len(name) > 4 or name in {"rabu", "ahad"}] + ["jum'at"]
_WEEKDAY: Final = (
    rf"(?:(?:hari )?(?P<weekday>{_any(list(WEEKDAYS))})(?!\w)(?:'s)?[.,]?(?: ?,)? ?(?:tanggal |tgl\.? |the )?)?"
)
_MONTH: Final = rf"(?P<month>{_any(list(MONTHS))})(?!\w)\.?"
_ORDINAL_WORDS: Final = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
_ORDINALS: Final = _ORDINAL_WORDS.split(" ")
_FULL_YEAR: Final = r"(?:[ ,]{1,2}(?P<year>(?:19|20)\d\d)(?!\d))?"

_PATTERNS: Final = (
    re.compile(rf"(?<![\w./:-]){_WEEKDAY}(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(rf"(?<![\w./:]){_WEEKDAY}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]?{_MONTH}{_FULL_YEAR}"),
    re.compile(rf"(?<![\w./:]){_WEEKDAY}(?:the )?(?P<word>{_any(_ORDINALS)})(?: of)? {_MONTH}{_FULL_YEAR}"),
    re.compile(
        rf"(?<![\w./:]){_WEEKDAY}{_MONTH} (?:the )?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.]\d|\d){_FULL_YEAR}"
    ),
    re.compile(
        rf"(?<![\w./:]){_WEEKDAY}(?P<day>\d{{1,2}})(?P<sep>[/.-])(?P<month>\d{{1,2}})(?P=sep)(?P<year>(?:20)?\d\d)(?![\w/])"
    ),
    re.compile(rf"(?<![\w./:]){_WEEKDAY}(?P<day>\d{{1,2}})/(?P<month>\d{{1,2}})(?![\w/])"),
)
_SHORT_MONTH: Final = 4
"""Letters of an abbreviation, which ends with a full stop of its own."""
_OF_MONTH: Final = re.compile(
    rf"(?<![\w./:-])(?:(?:hari )?(?P<weekday>{_any(list(WEEKDAYS))})(?!\w)(?:'s)?[.,]? ?)?(?P<told>(?:tanggal|tgl\.?|the|on) )?"
    r"(?P<day>\d{1,2})(?P<th>st|nd|rd|th)?(?![\w/:%-]|[.,]\d)(?! ?(?:a\.?m\b|p\.?m\b|wib|wita|wit\b|gmt|pagi|siang|sore|malam|o'clock))"
)
"""`Rabu 25`, `tanggal 25`, `Friday the 27th`: the month is that of the interview, or the next to it."""
_RELATIVE: Final = re.compile(
    rf"(?<!\w)(?P<ahead>{_any(list(DAYS_AHEAD))}(?='?s?(?!\w))|(?:pagi|siang|sore|malam) ini|nanti (?:pagi|siang|sore|malam)|tadi (?:pagi|siang|sore)|(?:pagi|siang|sore|malam) (?:nanti|tadi)|nanti (?:jam|pukul)|(?<=\d )(?:nanti|tadi)|tadi(?= jam| pukul| pk)|tonight|this (?:morning|afternoon|arvo|evening)|tom+or+ows?)(?!\w)"
)
_ALONE: Final = re.compile(rf"(?<!\w)(?:hari )?(?P<weekday>{_any(_LONG_WEEKDAYS)})(?!\w)")
_SHORT_WEEKDAY: Final = re.compile(
    rf"(?<!\w)(?P<weekday>{_any(list(WEEKDAYS))})(?!\w)\.?(?= (?:\d|at |jam |pukul |pkl|pagi|siang|sore|morning|afternoon))"
)
_A_WEEK: Final = re.compile(r"(?:^|\s)(?:se|satu|dua|tiga|beberapa|per|tiap|akhir|awal|\d)\s*$")


_LOOK_BACK: Final = 10
"""Letters before `minggu` in which a number or a `se` makes it a week."""
MOST: Final = 80
"""Days of one text: no message names more, and one that does takes no longer."""


def days_in(fold: str, around: dt.date, today: dt.date) -> list[Day]:
    """All days that a folded text names, in order.

    `around` gives the year where none is written; `today` is what relative words count from.
    """
    found: list[Day] = []
    for begin, line in lines_of(fold):
        before = fold[max(begin - _LOOK_BACK, 0) : begin]
        found.extend(
            replace(one, start=one.start + begin, end=one.end + begin) for one in _in_line(before, line, around, today)
        )
    return found[:MOST]


@lru_cache(maxsize=4096)
def _in_line(before: str, line: str, around: dt.date, today: dt.date) -> tuple[Day, ...]:
    """The days in one line, none of which reaches into another; `before` are the last letters before it."""
    taken = bytearray(len(line))
    found: list[Day] = []
    for day in _candidates(before, line, around, today):
        if not any(taken[day.start : day.end]):
            taken[day.start : day.end] = b"\1" * (day.end - day.start)
            found.append(day)
    return tuple(sorted(found, key=lambda one: one.start))


def _candidates(before: str, fold: str, around: dt.date, today: dt.date) -> Iterator[Day]:
    """The days in all ways of writing, the surest way first."""
    for pattern in _PATTERNS:
        yield from (day for match in pattern.finditer(fold) if (day := _dated(match, around)))
    yield from (day for match in _OF_MONTH.finditer(fold) if (day := _of_month(match, around)))
    yield from (_ahead(match, today) for match in _RELATIVE.finditer(fold))
    yield from _weekdays(before, fold)


def _dated(match: re.Match[str], around: dt.date) -> Day | None:
    named = match.groupdict()
    word, month = named.get("word"), named["month"]
    number = _ORDINALS.index(word) + 1 if word else int(named["day"])
    month_number = MONTHS.get(month) or (int(month) if month.isdigit() else 0)
    if not word and month.isdigit() and named.get("year") is None and (number, month_number) == (24, 7):
        return None
    day = _calendar_day(number, month_number, named.get("year"), around)
    weekday = named.get("weekday")
    end = match.end() - (match[0].endswith(".") and len(month) > _SHORT_MONTH)
    return Day(start=match.start(), end=end, day=day, weekday=None if weekday is None else WEEKDAYS[weekday])


def _of_month(match: re.Match[str], around: dt.date) -> Day | None:
    """A day without its month, where weekday, `tanggal` or `th` say that it is one."""
    weekday = None if match["weekday"] is None else WEEKDAYS[match["weekday"]]
    told = (match["told"] or "").strip()
    sure = told.startswith(("tanggal", "tgl")) or match["th"] is not None
    if not sure and (weekday is None or told == "on"):
        return None
    first = around.replace(day=1)
    months = ((first - dt.timedelta(days=1)), first, first + dt.timedelta(days=31))
    days = [day for month in months if (day := _day_or_none(month.year, month.month, int(match["day"])))]
    fitting = [day for day in days if day.weekday() == weekday]
    if not days or not (sure or fitting):
        return None
    day = min(fitting or days, key=lambda one: abs(one - around))
    return Day(start=match.start(), end=match.end(), day=day, weekday=weekday)


def _calendar_day(number: int, month: int, year: str | None, around: dt.date) -> dt.date | None:
    if month > 12 >= number:
        number, month = month, number
    if year is not None:
        return _day_or_none(int(year) + (2000 if len(year) == 2 else 0), month, number)
    near = [_day_or_none(around.year + shift, month, number) for shift in (-1, 0, 1)]
    return min((day for day in near if day), key=lambda day: abs(day - around), default=None)


def _day_or_none(year: int, month: int, number: int) -> dt.date | None:
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def _ahead(match: re.Match[str], today: dt.date) -> Day:
    days = 1 if match["ahead"].startswith("tom") else DAYS_AHEAD.get(match["ahead"], 0)
    return Day(start=match.start(), end=match.end(), day=today + dt.timedelta(days=days))


def _weekdays(before: str, fold: str) -> Iterator[Day]:
    """Weekdays that stand alone; `minggu` only where it can't mean a week."""
    whole = before + fold
    for match in (*_ALONE.finditer(fold), *_SHORT_WEEKDAY.finditer(fold)):
        name = match["weekday"]
        week = name == "minggu" and (
            not match[0].startswith("hari")
            or _A_WEEK.search(whole[max(match.start() + len(before) - _LOOK_BACK, 0) : match.start() + len(before)])
        )
        if not week:
            yield Day(start=match.start(), end=match.end(), weekday=WEEKDAYS[name.replace("jum'at", "jumat")])
