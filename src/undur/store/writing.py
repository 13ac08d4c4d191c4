"""The plan into a TOML document of plain values; what equals its default is left out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from undur.plan.interview import Interview
from undur.store.errors import UnstorableError
from undur.store.moments import in_zone, with_offset, zone_or_none
from undur.store.shapes import APPOINTED, Key, keys_of

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from undur.plan.plan import Plan
    from undur.plan.record import Record


def write_plan(plan: Plan) -> dict[str, Any]:
    """The whole document. Raises `UnstorableError`."""
    table = write_settings(plan)
    zone = zone_or_none(plan.me.time_zone)
    interviews = [*(write_interview(one, zone) for one in plan.interviews), *(one.raw for one in plan.damaged)]
    if interviews:
        table["interview"] = interviews
    return table


def write_settings(plan: Plan) -> dict[str, Any]:
    """The document without its interviews, `format` always included. Raises `UnstorableError`."""
    zone = zone_or_none(plan.me.time_zone)
    return {"format": plan.format, **write_record(replace(plan, interviews=()), zone, "")}


def write_interview(interview: Interview, zone: ZoneInfo | None) -> dict[str, Any]:
    """One `[[interview]]`; `zone` is that of `[me]`, for an interview without one of its own."""
    return write_record(interview, zone, f"interview.{interview.id}")


def write_record(record: Record, zone: ZoneInfo | None, where: str) -> dict[str, Any]:
    """One table. Keys that Undur doesn't know follow the known ones; where both have a key, the known value counts."""
    if isinstance(record, Interview) and record.time_zone:
        zone = zone_or_none(record.time_zone)
    table: dict[str, Any] = {}
    for key in keys_of(type(record)).values():
        value = getattr(record, key.attribute)
        if value != key.default:
            table[key.name] = _write_value(key, value, zone, f"{where}.{key.name}" if where else key.name)
    for name, value in record.unknown.items():
        kept = storable({name: value}, where)[name]
        table[name] = _joined(table[name], kept) if name in table else kept
    return table


def _write_value(key: Key, value: Any, zone: ZoneInfo | None, where: str) -> Any:
    if key.kind == "tables":
        return [write_record(one, zone, f"{where}.{getattr(one, 'id', n)}") for n, one in enumerate(value)]
    if key.kind == "table":
        return write_record(value, zone, where)
    if key.kind == "moments":
        moments = {name: _write_moment(moment, zone, f"{where}.{name}") for name, moment in value.items()}
        return storable(moments, where)
    if key.kind == "moment":
        return _write_moment(value, None if key.name in APPOINTED else zone, where)
    return storable(list(value) if isinstance(value, tuple) else value, where)


def _write_moment(moment: dt.datetime | dt.date, zone: ZoneInfo | None, where: str) -> dt.datetime | dt.date:
    """`zone` is given for a mere instant, so that a person reads it on the interview's clocks."""
    if not isinstance(moment, dt.datetime):
        return moment
    if moment.tzinfo is None:
        raise UnstorableError(where)
    return with_offset(moment if zone is None else in_zone(moment, zone))


def _joined(known: Any, kept: Any) -> Any:
    """Known values and those that were set aside at reading because they were wrong."""
    if isinstance(known, dict) and isinstance(kept, dict):
        return {**kept, **known}
    if isinstance(known, list) and isinstance(kept, list):
        return [*known, *kept]
    return known


def storable(value: Any, where: str = "") -> Any:
    """The value itself. Raises `UnstorableError` for a lone surrogate in it, which no file in UTF-8 can hold."""
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError:
            raise UnstorableError(where) from None
    elif isinstance(value, dict):
        for name, one in value.items():
            storable(one, f"{where}.{storable(name, where)}")
    elif isinstance(value, list):
        for one in value:
            storable(one, where)
    return value
