"""The day that a text means, seen from today."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.times.refusals import ContradictionError, ImpossibleDayError, NoDayError, WeekdayMismatchError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.times.grammar.said import Date, Said

_WEEK = dt.timedelta(days=7)
_YEARS_TO_A_LEAP_DAY = 8


def day_meant(said: Said, today: dt.date, *, today_counts: bool) -> dt.date:
    """The day that was said.

    A date without its year is the first such day not before today. A weekday alone is the next one after today, or
    today where `today_counts` (its hour is still ahead); with `next`, `depan` or `minggu depan` it is that day of the
    next week, which begins on Monday.
    Raises `NoDayError`, `ImpossibleDayError`, `WeekdayMismatchError` and `ContradictionError`.
    """
    told = _told_day(said, today)
    if told is not None:
        return told
    if said.weekday is not None:
        monday = _next_monday(today) if said.next_week or said.weekday.next else None
        return _weekday(said.weekday.number, today, monday, today_counts=today_counts)
    if said.later and said.starts and not said.next_week:
        return today
    raise NoDayError(said.starts.text if said.starts else "")


def _told_day(said: Said, today: dt.date) -> dt.date | None:
    """The day of a date or of a word such as `besok`, if everything else agrees with it."""
    dated = None if said.date is None else _first_such_day(said.date, today)
    ahead = None if said.ahead is None else today + dt.timedelta(days=said.ahead.days)
    if said.date and said.ahead and dated != ahead:
        raise ContradictionError(said.ahead.text, said.date.text)
    day = dated or ahead
    if day is not None:
        _compare_with_week(said, day, today)
    return day


def _compare_with_week(said: Said, day: dt.date, today: dt.date) -> None:
    """Hold what was said of the week against a day that is known without it."""
    if said.weekday is not None and said.weekday.number != day.weekday():
        raise WeekdayMismatchError(said.weekday.number, day)
    monday = _next_monday(today)
    if said.next_week is not None and not monday <= day < monday + _WEEK:
        raise ContradictionError(said.next_week.text, _figures(day))
    # Many say "Rabu depan" of this week's Wednesday; beside a date that does no harm.
    if said.weekday is not None and said.weekday.next and not today < day < monday + _WEEK:
        raise ContradictionError(said.weekday.text, _figures(day))


def _first_such_day(date: Date, today: dt.date) -> dt.date:
    """The day of a whole date, else the first day that fits it and is not before today."""
    for year, month in _months(date, today):
        try:
            day = dt.date(year, month, date.day)
        except ValueError:
            continue
        if date.year is not None or day >= today:
            return day
    raise ImpossibleDayError(date.text)


def _months(date: Date, today: dt.date) -> Iterator[tuple[int, int]]:
    """The (year, month) in which the day may lie, in order of time."""
    years = (date.year,) if date.year is not None else range(today.year, today.year + _YEARS_TO_A_LEAP_DAY + 1)
    months = (date.month,) if date.month is not None else range(1, 13)
    return ((year, month) for year in years for month in months)


def _next_monday(today: dt.date) -> dt.date:
    return today + _WEEK - dt.timedelta(days=today.weekday())


def _figures(day: dt.date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def _weekday(number: int, today: dt.date, monday: dt.date | None, *, today_counts: bool) -> dt.date:
    """A weekday by itself: of the week that begins on `monday`, else the next one."""
    if monday is not None:
        return monday + dt.timedelta(days=number)
    days = (number - today.weekday()) % 7
    if days == 0 and not today_counts:
        return today + _WEEK
    return today + dt.timedelta(days=days)
