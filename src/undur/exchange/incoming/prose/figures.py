"""Dates in figures of an English text: `12/15/2026` puts the month first, `12/03/2026` may do either."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from undur.times.refusals import UnreadableTimeError

if TYPE_CHECKING:
    from undur.times.grammar.said import Said
    from undur.words import Words

_SLASHES: Final = re.compile(r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?(?![\d/])")


class DayOrMonthError(UnreadableTimeError):
    """Figures that are one day to an American and another one to everybody else."""

    def sentence(self, words: Words) -> str:
        """Name the figures."""
        return words.times.day_or_month(self.text)


def day_first(words: str, said: Said, today: dt.date) -> str:
    """The words with a date that only a month in front makes one written out, the year first.

    Raises `DayOrMonthError` where both readings are days, and the weekday beside it does not tell which.
    """
    match = _SLASHES.search(words)
    if match is None:
        return words
    days = _readings(match, today)
    if said.weekday is not None:
        days = [one for one in days if one.weekday() == said.weekday.number] or days
    if len(set(days)) > 1:
        raise DayOrMonthError(match.group())
    return words if not days else f"{words[: match.start()]}{days[0].isoformat()}{words[match.end() :]}"


def _readings(match: re.Match[str], today: dt.date) -> list[dt.date]:
    one, two = int(match["one"]), int(match["two"])
    found = []
    for day, month in ((one, two), (two, one)):
        try:
            found.append(_day(day, month, match["year"], today))
        except ValueError:
            continue
    return found


def _day(day: int, month: int, year: str | None, today: dt.date) -> dt.date:
    """A day without its year is the first that is not before today."""
    if year is not None:
        return dt.date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this = dt.date(today.year, month, day)
    return this if this >= today else dt.date(today.year + 1, month, day)
