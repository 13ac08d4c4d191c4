"""The days and hours of a text put together: which of them are the interview's."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.message.check.reading.days import Day, days_in
from undur.message.check.reading.hours import Hour, hours_in

if TYPE_CHECKING:
    from undur.plan.interview import Start

_BEHIND: Final = 40
_BEFORE: Final = 30
"""Code points between a day and the hour that belongs to it."""


class Time(Struct, frozen=True, kw_only=True):
    """A day named in a text, with its hour where one stands near it."""

    day: Day
    hour: Hour | None

    @property
    def start(self) -> int:
        """Where it begins."""
        return min(self.day.start, self.hour.start) if self.hour else self.day.start

    @property
    def end(self) -> int:
        """Where it ends."""
        return max(self.day.end, self.hour.end) if self.hour else self.day.end


def times_in(fold: str, starts: Start, today: dt.date) -> list[Time]:
    """The times that a folded text names; a year that is not written is that of the interview."""
    around = starts.date() if isinstance(starts, dt.datetime) else starts
    days, hours = days_in(fold, around, today), hours_in(fold, around)
    hours = [hour for hour in hours if all(hour.end <= day.start or hour.start >= day.end for day in days)]
    times: list[Time] = []
    for day in days:
        hour = _hour_of(fold, day, days, hours)
        if hour is not None:
            hours.remove(hour)
        times.append(Time(day=day, hour=hour))
    return times


def is_day(time: Time, starts: Start) -> bool:
    """Whether the day is the interview's: the same date, or a weekday alone that is its weekday.

    An hour in another zone may put the same moment on another date.
    """
    day = starts.date() if isinstance(starts, dt.datetime) else starts
    if time.day.day is None:
        return time.day.weekday == day.weekday()
    return time.day.day == day or _same_moment(time, starts)


def is_hour(time: Time, starts: Start) -> bool:
    """Whether the hour is the interview's, or nothing is said or known that contradicts it."""
    if time.hour is None or not isinstance(starts, dt.datetime):
        return True
    if time.hour.offset is not None and time.day.day is not None:
        return _same_moment(time, starts)
    return starts.hour * 60 + starts.minute in time.hour.minutes


def _same_moment(time: Time, starts: Start) -> bool:
    if time.hour is None or time.hour.offset is None or time.day.day is None or not isinstance(starts, dt.datetime):
        return False
    zone = dt.timezone(dt.timedelta(hours=time.hour.offset))
    midnight = dt.datetime.combine(time.day.day, dt.time(), tzinfo=zone)
    moment = starts.astimezone(dt.UTC)
    return any(midnight + dt.timedelta(minutes=one) == moment for one in time.hour.minutes)


def _hour_of(fold: str, day: Day, days: list[Day], hours: list[Hour]) -> Hour | None:
    """The first hour close behind the day, else the last close before it; no other day or line end between."""
    behind = next((one for one in hours if day.end <= one.start <= day.end + _BEHIND), None)
    if behind is not None and _together(fold, day.end, behind.start, days):
        return behind
    before = next((one for one in reversed(hours) if day.start - _BEFORE <= one.end <= day.start), None)
    return before if before is not None and _together(fold, before.end, day.start, days) else None


def _together(fold: str, start: int, end: int, days: list[Day]) -> bool:
    between = fold[start:end]
    return "\n" not in between and ". " not in between and not any(start <= one.start < end for one in days)
