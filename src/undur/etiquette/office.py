"""When a company is at its desks: office days, office hours, holidays (rules C3, C5), and its working days (F2, F3)."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from msgspec import Struct

from undur.etiquette.closures import Closure, closures_of
from undur.plan.codes import WEEKDAYS
from undur.plan.plan import DEFAULT_ZONE, OFFICE_DAYS, OFFICE_HOURS
from undur.times.spans import between
from undur.times.zones import UnknownZoneError, zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.plan.codes import Weekday
    from undur.plan.interview import Interview

_AHEAD: Final = 60
_BACK: Final = 7
"""Days in which an office that opens at all is looked for."""


class Office(Struct, frozen=True):
    """The office hours of one company. Both ends belong to them: at 17.00 sharp it is still open."""

    zone: ZoneInfo
    days: frozenset[int]
    """Office days, Monday = 0."""
    opens: dt.time
    closes: dt.time
    country: str
    """A country code of the holidays library, or `""`."""

    def is_open(self, moment: dt.datetime) -> bool:
        """Whether an aware moment lies in office hours."""
        local = moment.astimezone(self.zone)
        return self.opens <= local.time() <= self.closes and self.closed_because(local.date()) is None

    def next_open(self, moment: dt.datetime) -> dt.datetime | None:
        """The first open moment that is not before `moment`; `None` where none comes in 60 days."""
        local = moment.astimezone(self.zone)
        for day in self._open_days(local.date(), _AHEAD, 1):
            if local <= self.at(day, self.closes):
                return max(local, self.at(day, self.opens))
        return None

    def last_open(self, moment: dt.datetime) -> dt.datetime | None:
        """The last open moment that is not after `moment`; `None` where there is none in the 7 days before."""
        local = moment.astimezone(self.zone)
        for day in self._open_days(local.date(), _BACK, -1):
            if self.at(day, self.opens) <= local:
                found = min(local, self.at(day, self.closes))
                return found if between(found, local) <= dt.timedelta(days=_BACK) else None
        return None

    def closed_because(self, day: dt.date) -> Closure | None:
        """Why the office is closed on a day, or `None` where it is open."""
        if day.weekday() not in self.days:
            return Closure("day_off")
        return closures_of(self.country, day.year).get(day)

    def at(self, day: dt.date, time: dt.time) -> dt.datetime:
        """A clock time of a day, in the office's zone."""
        return dt.datetime.combine(day, time, tzinfo=self.zone)

    def _open_days(self, first: dt.date, count: int, step: int) -> Iterator[dt.date]:
        days = (first + dt.timedelta(days=step * number) for number in range(count + 1))
        return (day for day in days if self.closed_because(day) is None)


def office_of(interview: Interview) -> Office:
    """The office of an interview whose defaults are filled in. What can't be read counts as the default."""
    return _office(interview.time_zone, interview.office_days, interview.office_hours or "", interview.holidays or "")


@lru_cache(maxsize=256)
def _office(time_zone: str, office_days: tuple[Weekday, ...] | None, office_hours: str, holidays: str) -> Office:
    opens, closes = _hours_of(office_hours) or _hours_of(OFFICE_HOURS) or (dt.time(8), dt.time(17))
    days = office_days if office_days is not None else OFFICE_DAYS
    return Office(
        zone=_zone_of(time_zone),
        days=frozenset(WEEKDAYS.index(day) for day in days),
        opens=opens,
        closes=closes,
        country=holidays.strip().upper(),
    )


def _hours_of(text: str) -> tuple[dt.time, dt.time] | None:
    """`HH:MM-HH:MM`; a dash and points do too. Without a pattern, which would be compiled at every start."""
    first, _, last = text.replace("–", "-").partition("-")
    opens, closes = _clock_time(first), _clock_time(last)
    return (opens, closes) if opens and closes and opens < closes else None


def _clock_time(text: str) -> dt.time | None:
    hour, _, minute = text.strip().replace(".", ":").partition(":")
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 == len(minute)):
        return None
    try:
        return dt.time(int(hour), int(minute))
    except ValueError:
        return None


def _zone_of(name: str) -> ZoneInfo:
    try:
        return zone(name)
    except UnknownZoneError:
        return zone(DEFAULT_ZONE)


def after_workdays(moment: dt.datetime, office: Office, count: int) -> dt.datetime:
    """The same clock time, `count` working days later, in the office's zone.

    What happens out of office hours happens, for the company, when it next opens. An office that never opens counts
    every day.
    """
    begin = office.next_open(moment) or moment.astimezone(office.zone)
    days = (begin.date() + dt.timedelta(days=number) for number in range(1, _AHEAD))
    open_days = list(islice((day for day in days if office.closed_because(day) is None), count))
    if len(open_days) < count:
        return office.at(begin.date() + dt.timedelta(days=count), begin.time())
    return office.at(open_days[-1], begin.time())
