"""Reads days and times as people type them, in Indonesian, English or a mixture, and refuses what is not sure.

The readings that could be others are told where they are decided: `day_meant` (a year or a date left out, `Rabu
depan`), `hours_meant` (`jam 2`). Whoever asks shows the reading in full before it counts.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.times.day_meant import day_meant
from undur.times.grammar.scanning import normal, scan
from undur.times.hours_meant import hours_meant
from undur.times.placing import labels_of, place
from undur.times.read import Reading
from undur.times.refusals import (
    ContradictionError,
    NoHourError,
    NotUnderstoodError,
    TooLongError,
    UnreadableTimeError,
)
from undur.times.zones import zone as zone_of

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from undur.times.grammar.said import After, Said

LONGEST: Final = 200
"""Characters."""


def read_when(text: str, *, now: dt.datetime, zone: str) -> Reading:
    """Read a day, or a day and time, or a range of times on one day.

    `now` is aware; `zone` (as `zones.zone` reads it) is where the text was written: its day is `today`, and its
    times are those of a text that names no zone. A time with a mere offset (`+09:00`) is turned into `zone`.
    Raises `UnreadableTimeError` in one of its kinds, and `UnknownZoneError`.
    """
    if len(text) > LONGEST:
        raise TooLongError(LONGEST)
    here = zone_of(zone)
    said = scan(normal(text), labels_of(here, now.year))
    if said.is_empty:
        raise UnreadableTimeError(text.strip())
    if said.not_understood:
        raise NotUnderstoodError(said.not_understood)
    return _conclude(said, now, here)


def _conclude(said: Said, now: dt.datetime, here: ZoneInfo) -> Reading:
    there = _zone_told(said, here)
    named = there.key if said.zone or said.label else ""
    today = now.astimezone(here).date()
    if said.after is not None:
        return Reading(_counted(said, said.after, now, there), None, named)
    if said.starts is None:
        if said.period is not None:
            raise NoHourError(said.period.text)
        if said.offset is not None:
            raise NotUnderstoodError((said.offset.text,))
        return Reading(day_meant(said, today, today_counts=False), None, named)
    begins, finishes = hours_meant(said.starts, said)
    its_zone = dt.timezone(said.offset.east) if said.offset else there
    is_ahead = dt.datetime.combine(today, begins, its_zone) > now.astimezone(dt.UTC)
    day = day_meant(said, today, today_counts=is_ahead)
    starts = _moment(dt.datetime.combine(day, begins), said, there)
    ends = None if finishes is None else _moment(dt.datetime.combine(day, finishes), said, there)
    return Reading(starts, ends, named)


def _counted(said: Said, after: After, now: dt.datetime, there: ZoneInfo) -> dt.datetime:
    """The moment a span from now, to the minute; nothing else may tell a day or an hour beside it."""
    others = (said.date, said.ahead, said.weekday, said.next_week, said.starts, said.period, said.offset)
    if other := next((one for one in others if one is not None), None):
        raise ContradictionError(after.text, other.text)
    moment = (now.astimezone(dt.UTC) + after.span).astimezone(there)
    return moment.replace(second=0, microsecond=0)


def _zone_told(said: Said, here: ZoneInfo) -> ZoneInfo:
    """The zone of the result."""
    if said.zone is None:
        return here
    there = zone_of(said.zone.name)
    if said.label is not None and there.key != here.key:
        raise ContradictionError(said.label.text, said.zone.text)
    return there


def _moment(wall: dt.datetime, said: Said, there: ZoneInfo) -> dt.datetime:
    """The moment of a clock's figures; where zone and offset are told, both must hold."""
    if said.offset is None:
        return place(wall, there, said.label.text if said.label else "")
    moment = wall.replace(tzinfo=dt.timezone(said.offset.east)).astimezone(there)
    named = said.zone or said.label
    if named is not None and moment.utcoffset() != said.offset.east:
        raise ContradictionError(named.text, said.offset.text)
    return moment
