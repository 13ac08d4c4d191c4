"""One `[[interview]]` of the file into its record, or kept as it is where it needs repair."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct, ValidationError, convert
from msgspec.structs import replace

from undur.plan.interview import Interview
from undur.plan.plan import Damaged, Fault
from undur.store.faults import TOML_TIMES, ZONES, faults_of, is_senseless
from undur.store.tables import Sorter, WrongMomentError, check_depth
from undur.times.zones import UnknownZoneError
from undur.times.zones import zone as zone_of

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from undur.store.lines import LineOf


_MOST_LOCATED: Final = 100
"""Faults of one record whose lines are told: each is looked for through the whole record."""


class ReadInterview(Struct, frozen=True, kw_only=True):
    """One table and what became of it."""

    record: Interview | Damaged
    declared_id: str
    """As the file has it; empty where it has none."""
    has_ids: bool = True
    """Whether it and its messages have all the ids that they need."""
    zone: str = ""
    contradicting: tuple[tuple[str, dt.datetime], ...] = ()
    """Dotted field and time whose offset isn't the zone's."""


def read_interview(raw: dict[str, Any], zone: ZoneInfo | None, number: int, line_of: LineOf) -> ReadInterview:
    """Read the `number`-th interview (from 0); `zone` is that of `[me]`, for one without its own."""
    table = _with_ids(raw)
    declared = table["id"] if isinstance(table["id"], str) else ""
    zone = _own_zone(raw, zone)
    sorter = Sorter(zone)
    try:
        interview = convert(sorter.sort(table, Interview), Interview, builtin_types=TOML_TIMES)
    except (ValidationError, WrongMomentError):
        interview = None
    if interview is None or _is_senseless(interview):
        check_depth(raw)
        # No fault in any value: a time without offset, and no zone to read it in.
        found = tuple(faults_of(table, Interview)) or (Fault(field="time_zone", value="", expected=ZONES),)
        located = (replace(one, line=line_of("interview", number, one.field)) for one in found[:_MOST_LOCATED])
        faults = (*located, *found[_MOST_LOCATED:])
        return ReadInterview(record=Damaged(raw=raw, faults=faults), declared_id=declared)
    return ReadInterview(
        record=interview,
        declared_id=declared,
        has_ids=bool(declared) and table.get("message") is raw.get("message"),
        zone=zone.key if zone else "",
        contradicting=tuple(sorter.contradicting),
    )


def _own_zone(raw: dict[str, Any], otherwise: ZoneInfo | None) -> ZoneInfo | None:
    name = raw.get("time_zone")
    if not isinstance(name, str) or not name:
        return otherwise
    try:
        return zone_of(name)
    except UnknownZoneError:
        return None


def _is_senseless(interview: Interview) -> bool:
    return bool(
        (interview.time_zone and is_senseless("time_zone", interview.time_zone))
        or (interview.office_hours is not None and is_senseless("office_hours", interview.office_hours))
    )


def _with_ids(raw: dict[str, Any]) -> dict[str, Any]:
    """The table with an id that may be empty, and with ids for its messages: a person need not write these."""
    table = raw if "id" in raw else {"id": "", **raw}
    messages = raw.get("message")
    if not isinstance(messages, list) or all(not isinstance(one, dict) or "id" in one for one in messages):
        return table
    from undur.plan.ids import free_id

    table = dict(table)
    taken = {str(one.get("id")) for one in messages if isinstance(one, dict)}
    table["message"] = []
    for number, one in enumerate(messages, start=1):
        if isinstance(one, dict) and "id" not in one:
            fresh = free_id(f"m{number}", taken)
            taken.add(fresh)
            table["message"].append({"id": fresh, **one})
        else:
            table["message"].append(one)
    return table
