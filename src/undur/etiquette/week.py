"""One week as a table of days and hours: which cell is what. Whoever draws it knows no rule."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from undur.etiquette.busy import Busy, end_of, length_of
from undur.etiquette.calling import pause_of
from undur.etiquette.closures import Closure
from undur.etiquette.fitting import Trouble, trouble_of
from undur.plan.message import Slot
from undur.times.spans import shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from undur.etiquette.case import Case

CellKind: TypeAlias = Literal[
    "old", "busy", "offered", "past", "closed", "outside", "pause", "near", "picked", "proposed", "free", "tight"
]
"""`near`: an hour or less from another appointment. `tight`: free, but a whole interview that begins here is not."""

DAYS: Final = 7
DAY: Final = dt.timedelta(days=1)
HALF_HOUR: Final = 30
HOUR: Final = 60
"""Minutes of a row."""
_MIDNIGHT: Final = 24 * 60


class Cell(Struct, frozen=True, kw_only=True):
    """One row of one day."""

    slot: Slot
    """What would be proposed here: it begins with the cell, in the interview's zone."""
    kind: CellKind
    text: str = ""
    """The company that has the time."""
    picked: Slot | None = None
    first: bool = True
    """Whether what lies here begins here."""
    trouble: Trouble | None = None
    """What speaks against the cell's slot."""
    reachable: bool = True
    """Whether it lies ahead."""


class Day(Struct, frozen=True, kw_only=True):
    """One day of the week."""

    date: dt.date
    closure: Closure | None
    cells: tuple[Cell, ...]

    @property
    def idle(self) -> bool:
        """Whether it may be left out: the office never opens that day, and nothing lies on it."""
        return self.closure == Closure("day_off") and all(one.kind in ("past", "closed") for one in self.cells)


class Week(Struct, frozen=True, kw_only=True):
    """Seven days from Monday, in the interview's zone."""

    days: tuple[Day, ...]
    rows: tuple[dt.time, ...]
    """The clock at the beginning of each row."""


class Times(Struct, frozen=True, kw_only=True):
    """What lies in the weeks besides the office's own hours."""

    busy: tuple[Busy, ...]
    proposed: tuple[Slot, ...]
    picked: tuple[Slot, ...]


def monday_of(day: dt.date) -> dt.date:
    """The Monday of a day's week."""
    return day - DAY * day.weekday()


def week_of(case: Case, times: Times, monday: dt.date, minutes: int) -> Week:
    """The week that begins on a Monday, in rows of so many minutes."""
    times = _near(case, times, monday)
    rows = tuple(_rows(case, times, monday, minutes))
    step, length = dt.timedelta(minutes=minutes), length_of(case)
    dates = [monday + DAY * number for number in range(DAYS)]
    return Week(
        days=tuple(
            Day(
                date=date,
                closure=case.office.closed_because(date),
                cells=tuple(_cell(case, times, case.office.at(date, row), step, length) for row in rows),
            )
            for date in dates
        ),
        rows=rows,
    )


def _near(case: Case, times: Times, monday: dt.date) -> Times:
    """Without what lies more than a day away from the week: it changes no cell of it."""
    begins, ends = case.office.at(monday - DAY, dt.time()), case.office.at(monday + DAY * (DAYS + 1), dt.time())
    return replace(times, busy=tuple(one for one in times.busy if one.overlaps(begins, ends)))


def _cell(case: Case, times: Times, at: dt.datetime, step: dt.timedelta, length: dt.timedelta) -> Cell:
    until, slot = shift(at, step), Slot(starts=at, ends=shift(at, length))
    trouble, reachable = trouble_of(slot, case, times.busy), at > case.now
    picked = next((one for one in times.picked if one.starts < until and at < end_of(one)), None)
    if picked is not None:
        first = picked.starts >= at
        return Cell(slot=slot, kind="picked", picked=picked, first=first, trouble=trouble, reachable=reachable)
    kind, text, first = _lying_at(case, times, at, until)
    proposed = next((one for one in times.proposed if at <= one.starts < until), None)
    if proposed is not None and kind in ("free", "near", "pause"):
        return Cell(slot=proposed, kind="proposed")
    if kind == "free" and trouble is not None:
        kind = "tight"
    return Cell(slot=slot, kind=kind, text=text, first=first, trouble=trouble, reachable=reachable)


def _lying_at(case: Case, times: Times, at: dt.datetime, until: dt.datetime) -> tuple[CellKind, str, bool]:
    """What lies in a stretch of time, its text, and whether it begins there."""
    own_end = shift(case.start, length_of(case))
    if case.interview.hour_known and case.start < until and at < own_end:
        return "old", "", case.start >= at
    taken = next((one for one in times.busy if one.overlaps(at, until)), None)
    if taken is not None:
        return "offered" if taken.offered else "busy", taken.company, taken.starts >= at
    if at <= case.now:
        return "past", "", True
    return _office_at(case, times, at, until), "", True


def _office_at(case: Case, times: Times, at: dt.datetime, until: dt.datetime) -> CellKind:
    office, day = case.office, at.date()
    if office.closed_because(day) is not None:
        return "closed"
    if at < office.at(day, office.opens) or at >= office.at(day, office.closes):
        return "outside"
    begins, over = pause_of(day, office)
    if at < over and begins < until:
        return "pause"
    return "near" if any(one.crowds(at, until) for one in times.busy) else "free"


def _rows(case: Case, times: Times, monday: dt.date, minutes: int) -> Iterator[dt.time]:
    """From the first hour at which the office is open, or something lies, to the last."""
    office = case.office
    first, last = _minutes(office.opens), _minutes(office.closes)
    week = office.at(monday, dt.time()), office.at(monday + DAY * DAYS, dt.time())
    for starts, ends in _stretches(case, times):
        if starts < week[1] and week[0] < ends:
            same_day = starts.date() == ends.date()
            first = min(first, _minutes(starts.time()))
            last = max(last, _minutes(ends.time()) if same_day else _MIDNIGHT)
    for minute in range(first // minutes * minutes, min(last, _MIDNIGHT), minutes):
        yield dt.time(minute // 60, minute % 60)


def _stretches(case: Case, times: Times) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    zone = case.office.zone
    if case.interview.hour_known:
        yield case.start, shift(case.start, length_of(case))
    stretches: Sequence[tuple[dt.datetime, dt.datetime]] = [
        *((one.starts, one.ends) for one in times.busy),
        *((one.starts, end_of(one)) for one in times.picked),
    ]
    yield from ((starts.astimezone(zone), ends.astimezone(zone)) for starts, ends in stretches)


def _minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute
