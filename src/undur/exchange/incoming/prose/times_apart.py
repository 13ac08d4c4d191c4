"""Days and hours that a text tells apart, put together: which different times they are."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.letters import zone_behind
from undur.exchange.incoming.prose.told import Page, Told, read_phrases
from undur.times.zones import UnknownZoneError, zone

if TYPE_CHECKING:
    from undur.exchange.incoming.prose.phrases import Phrase

_OR: Final = re.compile(r"\b(?:or|atau)\b", re.IGNORECASE)
_NEAR: Final = 40
"""Characters between two times of one choice."""
_CHANGED_TO: Final = re.compile(
    r"\b(?:tapi|tetapi|melainkan|jadi|menjadi|jadinya|but|make it|instead)(?: ke| jam| pukul| at| to)? $", re.IGNORECASE
)


def told_by(ours: list[Phrase], page: Page) -> list[Told]:
    """The different times that are told as the interview's; days and hours that stand apart are put together."""
    whole = [one for one in ours if one.tells_day and one.tells_hour]
    days = _without_echoes([one for one in ours if one.tells_day and not one.tells_hour], page)
    if whole:
        hours = [one for one in ours if not one.tells_day and _is_meant(one, page)]
        told = [read_phrases((one,), page) for one in whole]
        dated = any(one.said.date for one in whole)
        apart = [one for one in days if not dated or _is_alternative(one, whole, page)]
        told += _other_days(told, apart, page)
        return _different(told, hours, page)
    hours = [one for one in ours if not one.tells_day]
    hours = [one for one in hours if _is_meant(one, page)] or hours
    if not days:
        return _different([read_phrases((one,), page) for one in hours], [], page)
    if not hours:
        return _different([read_phrases((one,), page) for one in days], [], page)
    return _different([read_phrases((day, hour), page) for day in days for hour in hours], [], page)


def _is_meant(hour: Phrase, page: Page) -> bool:
    """Whether an hour without a day is one by its own words, a place behind it, or as what another one is changed to."""
    text = page.flat.text
    if hour.is_marked or zone_behind(text, hour.end) is not None:
        return hour.tells_hour
    return hour.tells_hour and _CHANGED_TO.search(text, max(hour.start - 25, 0), hour.start) is not None


def _without_echoes(days: list[Phrase], page: Page) -> list[Phrase]:
    """The days without weekdays that only repeat which weekday a date is; one that contradicts it stays."""
    readings = [read_phrases((one,), page).reading for one in days if one.said.date]
    weekdays = {one.starts.weekday() for one in readings if one is not None}
    return [one for one in days if one.said.date or one.said.weekday is None or one.said.weekday.number not in weekdays]


def _is_alternative(day: Phrase, whole: list[Phrase], page: Page) -> bool:
    """Whether a day and a time are told as two that one may choose from: `Thursday or Friday 4 December at 10`."""
    gaps = ((one.end, day.start) if one.start < day.start else (day.end, one.start) for one in whole)
    return any(end - start <= _NEAR and _OR.search(page.flat.text, start, end) for start, end in gaps)


def _other_days(told: list[Told], dates: list[Phrase], page: Page) -> list[Told]:
    """Dates that stand apart from `Rabu jam 10` and are another day than that."""
    known = {
        one.reading.starts.date() if isinstance(one.reading.starts, dt.datetime) else one.reading.starts
        for one in told
        if one.reading is not None
    }
    apart = [read_phrases((one,), page) for one in dates]
    return [one for one in apart if one.reading is None or one.reading.starts not in known]


def _different(told: list[Told], apart: list[Phrase], page: Page) -> list[Told]:
    """Each time once; an hour that stands apart and is another one counts too."""
    once: dict[object, Told] = {}
    for one in told:
        once.setdefault(one.moment, one)
    found = list(once.values())
    known = [one.reading.starts for one in found if one.reading and isinstance(one.reading.starts, dt.datetime)]
    for hour in apart:
        clock = hour.said.starts
        spoken = clock is not None and clock.bare and not (clock.period or hour.said.period)
        if clock is None or spoken or not clock.on_dial or clock.hour > 23 or clock.minute > 59:
            continue
        minutes = clock.hour * 60 + clock.minute  # `setengah tiga` goes back from its hour
        clocks = {dt.time((minutes // 60 + shift) % 24, minutes % 60) for shift in (0, 12)}
        if not clocks & {one.time() for one in _as_shown(known, hour, page)}:
            span = page.flat.span(hour.start, hour.end)
            found.append(Told(page.flat.text[hour.start : hour.end], (span,), None, ""))
    return found


def _as_shown(moments: list[dt.datetime], hour: Phrase, page: Page) -> list[dt.datetime]:
    """The moments in the zone that an hour names: `10.00 WITA (09.00 WIB)` is one time."""
    named = zone_behind(page.flat.text, hour.end)
    try:
        there = zone(hour.said.zone.name) if hour.said.zone else zone(named.zone) if named and named.zone else None
    except UnknownZoneError:
        there = None
    east = dt.timezone(hour.said.offset.east) if hour.said.offset else there
    return moments if east is None else [one.astimezone(dt.UTC).astimezone(east) for one in moments]
