"""The plan into a TOML document of plain values; what equals its default is left out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from undur.plan.interview import Interview
from undur.store.errors import UnstorableError
from undur.store.moments import in_zone, with_offset, zone_or_none
from undur.store.shapes import APPOINTED, Key, keys_of

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from undur.plan.plan import Plan
    from undur.plan.record import Record


def write_plan(plan: Plan) -> dict[str, Any]:
    """The whole document, `format` always included. Raises `UnstorableError`."""
    zone = zone_or_none(plan.me.time_zone)
    table = {"format": plan.format, **write_record(plan, zone, "")}
    if plan.damaged:
        table["interview"] = [*table.get("interview", []), *(one.raw for one in plan.damaged)]
    return table


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
        table[name] = _joined(table[name], value) if name in table else value
    return table


def _write_value(key: Key, value: Any, zone: ZoneInfo | None, where: str) -> Any:
    if key.kind == "tables":
        return [write_record(one, zone, f"{where}.{getattr(one, 'id', n)}") for n, one in enumerate(value)]
    if key.kind == "table":
        return write_record(value, zone, where)
    if key.kind == "moments":
        return {name: _write_moment(moment, zone, f"{where}.{name}") for name, moment in value.items()}
    if key.kind == "moment":
        return _write_moment(value, None if key.name in APPOINTED else zone, where)
    return list(value) if isinstance(value, tuple) else value


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
