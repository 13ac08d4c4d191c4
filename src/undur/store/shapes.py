"""How each record lies in the file, drawn from the records themselves: keys, nested tables, moments."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import Any, Final, Literal, TypeAlias, get_args, get_origin

from msgspec import NODEFAULT, Struct
from msgspec.structs import FieldInfo, fields

from undur.plan.interview import Start
from undur.plan.record import Record

Kind: TypeAlias = Literal["plain", "moment", "moments", "table", "tables"]
"""`moments`: a table of moments; `tables`: an array of tables, each a record."""

APPOINTED: Final = frozenset({"starts", "ends", "from", "to"})
"""Keys whose times belong to the appointment, so that their offset should be the zone's. Others are mere instants."""


class Key(Struct, frozen=True):
    """One key of a table."""

    name: str
    """As the file has it."""
    attribute: str
    kind: Kind
    record: type[Record] | None
    declared: Any
    """The type in the record."""
    default: Any
    """`NODEFAULT` where the key is required."""


@lru_cache(maxsize=32)
def keys_of(record: type[Record]) -> dict[str, Key]:
    """The keys of a record's table by name, in the order in which they are written."""
    keys = [_key_of(field) for field in fields(record) if not field.encode_name.startswith("~")]
    names = [key.name for key in keys]

    def place(key: Key) -> float:  # the file has both ends of an interview beside each other
        return names.index("ends") - 0.5 if key.name == "starts" and "ends" in names else names.index(key.name)

    return {key.name: key for key in sorted(keys, key=place)}


@lru_cache(maxsize=32)
def not_plain(record: type[Record]) -> tuple[Key, ...]:
    """Those of its keys whose values are no mere values: moments, tables, and the zone, which has several names."""
    return tuple(key for key in keys_of(record).values() if key.kind != "plain" or key.name == "time_zone")


def _key_of(field: FieldInfo) -> Key:
    kind, record = _kind_of(field.type)
    default = field.default if field.default_factory is NODEFAULT else field.default_factory()
    return Key(field.encode_name, field.name, kind, record, field.type, default)


def _kind_of(declared: Any) -> tuple[Kind, type[Record] | None]:
    parts = get_args(declared) or (declared,)
    if declared is Start or (dt.datetime in parts and get_origin(declared) is not dict):
        return "moment", None
    if get_origin(declared) is dict and dt.datetime in parts:
        return "moments", None
    for part in parts:
        if isinstance(part, type) and issubclass(part, Record):
            return ("tables" if get_origin(declared) is tuple else "table"), part
    return "plain", None
