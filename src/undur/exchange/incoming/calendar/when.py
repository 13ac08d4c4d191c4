"""When an event begins and ends: what its file is sure of, and what must be asked."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from undur.exchange.incoming.calendar.zones import at_home, zone_of_name, zone_of_offset
from undur.exchange.incoming.understood import Remark
from undur.plan.interview import Start
from undur.times.placing import place
from undur.times.refusals import UnreadableTimeError
from undur.times.zones import zone

if TYPE_CHECKING:
    from undur.exchange.incoming.calendar.events import Event, When
    from undur.exchange.incoming.understood import Reader


class Time(Struct, frozen=True, kw_only=True):
    """A start as it is understood, or what must be asked about it."""

    starts: Start | None = None
    ends: dt.datetime | None = None
    zone: str = ""
    told: str = ""
    warnings: tuple[Remark, ...] = ()
    questions: tuple[Remark, ...] = ()


def time_of(event: Event, reader: Reader) -> Time:
    """When an event begins and ends, in which zone; what isn't sure becomes a question."""
    home, when = reader.me.time_zone, event.starts
    if when is None:
        return Time(questions=(Remark("no_time"),))
    if not isinstance(when.value, dt.datetime):
        return _past(Time(starts=when.value, questions=(Remark("no_hour"),)), reader)
    if when.value.tzinfo is not None and when.zone == "UTC":
        named = zone_of_name(event.calendar_zone, home) if event.calendar_zone else ""
        return _past(_placed(event, named or home), reader)
    named = zone_of_name(when.zone, home) if when.zone else ""
    if when.value.tzinfo is not None:
        named = named or zone_of_offset(when.value, home) or home
        return _past(_placed(event, named), reader)
    told = f"{when.value:%Y-%m-%d %H:%M}"
    if when.zone and not named:
        return Time(told=told, questions=(Remark("unknown_zone", when.zone),))
    time = _floating(event, named or at_home(home, home))
    return _past(time if named else replace(time, warnings=(*time.warnings, Remark("zone_assumed", home))), reader)


def _placed(event: Event, name: str) -> Time:
    """Moments that are sure, shown in a zone."""
    starts, ends = (_moment(one, name) for one in (event.starts, event.ends))
    return _with_end(Time(starts=starts, zone=name), ends)


def _moment(when: When | None, name: str) -> dt.datetime | None:
    if when is None or not isinstance(when.value, dt.datetime):
        return None
    if when.value.tzinfo is None:
        return when.value.replace(tzinfo=zone(name))
    return when.value.astimezone(dt.UTC).astimezone(zone(name))


def _floating(event: Event, name: str) -> Time:
    """What a clock on the wall shows, put into a zone whose name the parser didn't know."""
    when = event.starts
    assert when is not None and isinstance(when.value, dt.datetime)  # noqa: S101, PT018  the caller has looked
    try:
        starts = place(when.value, zone(name))
    except UnreadableTimeError as error:
        return Time(told=f"{when.value:%Y-%m-%d %H:%M}", questions=(Remark("time", when.written, error),))
    return _with_end(Time(starts=starts, zone=name), _moment(event.ends, name))


def _with_end(time: Time, ends: dt.datetime | None) -> Time:
    starts = time.starts
    if ends is None or not isinstance(starts, dt.datetime):
        return time
    if ends.astimezone(dt.UTC) <= starts.astimezone(dt.UTC):
        return replace(time, warnings=(*time.warnings, Remark("end_before_start")))
    return replace(time, ends=ends)


def _past(time: Time, reader: Reader) -> Time:
    starts, now = time.starts, reader.now
    if isinstance(starts, dt.datetime):
        over = starts.astimezone(dt.UTC) < now.astimezone(dt.UTC)
    else:
        over = starts is not None and starts < now.date()
    return replace(time, warnings=(*time.warnings, Remark("past"))) if over else time
