"""Days as people type them: dates, weekdays, `besok`. A date in figures has the day first, unless its year comes first."""

from __future__ import annotations

from typing import Final

from undur.times.grammar.patterns import FULL_YEAR, MAKES_AN_HOUR, MONTH, PERIOD, Match, Rule, one_of, pattern
from undur.times.grammar.said import Ahead, Date, Period, Piece, Said, Weekday, agreed
from undur.times.grammar.vocabulary import DAYS_AHEAD, MONTHS, PERIODS, WEEKDAYS

_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR: Final = rf"(?P<year>{FULL_YEAR}|'\d\d|2[4-9]|[3-9]\d)(?!\d|[.:]\d)"
"""Behind a month. Two figures without an apostrophe count where they can be no hour."""

_YEAR_FIRST = pattern(rf"(?P<year>{FULL_YEAR})([/-])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}})(?!\d)")
_FIGURES = pattern(
    rf"(?P<day>\d{{1,2}}) ?([/-]) ?(?P<month>\d{{1,2}}) ?\2 ?(?P<year>{FULL_YEAR}|'?\d\d)(?!\d)",
)
_DOTS = pattern(rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.(?P<year>{FULL_YEAR})(?!\d)")
_SLASH = pattern(r"(?P<day>\d{1,2}) ?/ ?(?P<month>\d{1,2})(?![/\d])")
_DASH = pattern(rf"(?P<day>\d{{1,2}})-(?P<month>\d{{1,2}})(?![\d.:-]|{MAKES_AN_HOUR})")
_DAY_MONTH = pattern(
    rf"(?:(?:the|tanggal|tgl\.?) )?{_DAY}(?: of )?(?: |-|/|\. ?)?(?P<month>{MONTH})(?:(?:[.,]{{0,2}} ?|[/-]){_YEAR})?"
)
_MONTH_DAY = pattern(rf"(?P<month>{MONTH})\.? (?:the )?{_DAY}(?![\da-z]|[.:]\d)(?:,? ?{_YEAR})?")
_TANGGAL = pattern(r"(?:tanggal|tgl\.?) (?P<day>\d{1,2})(?![\da-z]|[.:/-]\d)")
_ORDINAL = pattern(r"(?P<day>\d{1,2})(?:st|nd|rd|th)(?![\da-z])")
_AHEAD = pattern(one_of(DAYS_AHEAD))
_PERIOD_TODAY = pattern(rf"this (?P<this>{PERIOD})|(?P<ini>{PERIOD}) ini(?![a-z])")
_TONIGHT = pattern(r"tonight(?![a-z])")
_LATER = pattern(r"(?:nanti|ini)(?![a-z])")
_NEXT_WEEK = pattern(r"(?:(?:minggu|pekan) (?:depan|dpn)|next week)(?![a-z])")
_WEEKDAY = pattern(
    rf"(?:hari )?(?P<next>next )?(?:this |coming )?(?P<weekday>{one_of(WEEKDAYS)})"
    r"(?P<depan> (?:depan|dpn)(?![a-z]))?(?: (?:ini|besok)(?![a-z]))?"
)


def _date(said: Said, match: Match) -> int:
    """`25/11/2026`, `25 Nov '26`, `Nov 25`, `tanggal 25`: month and year may be open."""
    named = match.groupdict()
    month, year = named.get("month"), named.get("year")
    date = Date(
        text=match.group(),
        day=int(match["day"]),
        month=None if month is None else MONTHS.get(month.casefold()) or int(month),
        year=None if year is None else int(year.strip("'")) + (0 if len(year) == 4 else 2000),
    )
    said.date = agreed(said.date, date)
    return match.end()


def _dash_date(said: Said, match: Match) -> int:
    """`25-11`; behind a day `10-11` may as well be hours, and is not taken."""
    day_told = said.date or said.weekday or said.ahead
    if day_told and int(match["day"]) < int(match["month"]):
        return 0
    return _date(said, match)


def _ahead(said: Said, match: Match) -> int:
    said.ahead = agreed(said.ahead, Ahead(text=match.group(), days=DAYS_AHEAD[match.group().casefold()]))
    return match.end()


def _period_today(said: Said, match: Match) -> int:
    """`this morning`, `sore ini`, `tonight`."""
    period = match["this"] or match["ini"]
    said.ahead = agreed(said.ahead, Ahead(text=match.group(), days=0))
    said.period = agreed(said.period, Period(text=match.group(), hours=PERIODS[period.casefold()]))
    return match.end()


def _tonight(said: Said, match: Match) -> int:
    said.ahead = agreed(said.ahead, Ahead(text=match.group(), days=0))
    said.period = agreed(said.period, Period(text=match.group(), hours=PERIODS["evening"]))
    return match.end()


def _later(said: Said, match: Match) -> int:
    said.later = True
    return match.end()


def _next_week(said: Said, match: Match) -> int:
    said.next_week = Piece(text=match.group())
    return match.end()


def _weekday(said: Said, match: Match) -> int:
    number = WEEKDAYS[match["weekday"].casefold()]
    weekday = Weekday(text=match.group(), number=number, next=bool(match["next"] or match["depan"]))
    said.weekday = agreed(said.weekday, weekday)
    return match.end()


RULES: Final[tuple[Rule, ...]] = (
    *((dates, _date) for dates in (_YEAR_FIRST, _FIGURES, _DOTS, _SLASH, _DAY_MONTH, _MONTH_DAY, _TANGGAL, _ORDINAL)),
    (_DASH, _dash_date),
    (_AHEAD, _ahead),
    (_PERIOD_TODAY, _period_today),
    (_TONIGHT, _tonight),
    (_NEXT_WEEK, _next_week),
    (_WEEKDAY, _weekday),
    (_LATER, _later),
)
