"""Whether two TOML values are the same, types and offsets included."""

from __future__ import annotations

import datetime as dt
from typing import Any


def same(one: Any, other: Any) -> bool:
    """Compare deeply: `1`, `1.0` and `true` differ, two NaN don't, and a time is what stands in the file."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dt.datetime):
        return one.isoformat() == str(other.isoformat())
    if isinstance(one, float):
        return repr(one) == repr(other)
    return bool(one == other)
