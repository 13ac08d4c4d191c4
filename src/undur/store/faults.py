"""All that is wrong with one table at once: field, value, what is allowed."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any, Final, Literal, get_args, get_origin

from msgspec import NODEFAULT, ValidationError, convert

from undur.plan.interview import Start
from undur.plan.plan import Fault
from undur.store.moments import is_plausible
from undur.store.shapes import Key, keys_of
from undur.times.zones import UnknownZoneError, zone_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.plan.record import Record

TOML_TIMES: Final = (dt.datetime, dt.date, dt.time)
"""Types that stand in a TOML document as they are; a text is never taken for one."""

_LONGEST_VALUE: Final = 60
ZONES: Final = "WIB | WITA | WIT | Asia/Jakarta …"
_MOMENT: Final = "2026-12-03T14:00:00+07:00"
_DAY: Final = "2026-12-03"
_CLOCKS: Final = r"(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d"


def faults_of(table: dict[str, Any], record: type[Record], where: str = "") -> Iterator[Fault]:
    """Every fault of a table against its record."""
    for key in keys_of(record).values():
        place = f"{where}.{key.name}" if where else key.name
        if key.name in table:
            yield from _faults_of_value(table[key.name], key, place)
        elif key.default is NODEFAULT:
            yield Fault(field=place, value="", expected=_expected(key.declared))


def _faults_of_value(value: Any, key: Key, place: str) -> Iterator[Fault]:
    if key.record and key.kind == "table" and isinstance(value, dict):
        yield from faults_of(value, key.record, place)
    elif key.record and key.kind == "tables" and isinstance(value, list) and value:
        for number, one in enumerate(value):
            if isinstance(one, dict):
                yield from faults_of(one, key.record, f"{place}.{number}")
            else:
                yield Fault(field=f"{place}.{number}", value=shown(one), expected=f"[[{place}]]")
    elif key.kind == "moments" and isinstance(value, dict):
        for name, moment in value.items():
            if not _is_moment(moment):
                yield Fault(field=f"{place}.{name}", value=shown(moment), expected=_MOMENT)
    elif not _fits(value, key):
        yield Fault(field=place, value=shown(value), expected=_expected_of(key))


def _is_moment(value: Any) -> bool:
    return isinstance(value, dt.datetime) and is_plausible(value)


def _fits(value: Any, key: Key) -> bool:
    try:
        convert(value, key.declared, builtin_types=TOML_TIMES)
    except ValidationError:
        return False
    return not is_senseless(key.name, value)


def is_senseless(name: str, value: Any) -> bool:
    """Whether a value of the right type still cannot be meant: no zone, no hours, a year out of reach."""
    if name == "time_zone":
        return bool(value) and not _is_zone(value)
    if name == "office_hours":
        return not re.fullmatch(_CLOCKS, value)
    if name == "notice_hours":
        return not 0 < value <= 24 * 365
    return isinstance(value, dt.date) and not is_plausible(value)


def _is_zone(name: str) -> bool:
    try:
        zone_name(name)
    except UnknownZoneError:
        return False
    return True


def _expected_of(key: Key) -> str:
    examples = {"time_zone": ZONES, "office_hours": '"08:00-17:00"'}
    return examples.get(key.name) or _expected(key.declared)


def _expected(declared: Any) -> str:
    """What may stand there, as it would be typed: the same in every language."""
    if get_origin(declared) is Literal:
        return " | ".join(f'"{word}"' for word in get_args(declared))
    if get_origin(declared) is tuple:
        return f"[{_expected(get_args(declared)[0])}, …]"
    plain = [part for part in get_args(declared) if part is not type(None)]
    if plain and get_origin(declared) is not dict:
        return " | ".join(_expected(part) for part in plain)
    return _EXAMPLES.get(declared, "…")


_EXAMPLES: Final[dict[Any, str]] = {
    Start: f"{_MOMENT} | {_DAY}",
    dt.datetime: _MOMENT,
    str: '"…"',
    int: "24",
}


def shown(value: Any) -> str:
    """A value as a person knows it from the file, shortened."""
    if isinstance(value, dt.date | dt.time):
        text = value.isoformat()
    elif isinstance(value, str):
        text = f'"{value}"'
    else:
        text = str(value)
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
