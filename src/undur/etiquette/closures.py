"""National holidays and joint leave (rules C3, C5; etiquette.md §E)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.etiquette.national_days import days_of

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

ClosureCode: TypeAlias = Literal["day_off", "holiday", "joint_leave"]

_JOINT_LEAVE: Final = "ID"
"""Only here does the library's `government` category mean that companies close too (cuti bersama)."""


class Closure(Struct, frozen=True):
    """Why an office is closed on a day."""

    code: ClosureCode
    name: str = ""
    """The holiday's name in its country's language; empty for a day off."""


@lru_cache(maxsize=64)
def closures_of(country: str, year: int) -> Mapping[dt.date, Closure]:
    """Public holidays and joint leave of a country code in a year; empty for a country that isn't known.

    The names are in the country's own language, whatever the environment's is.
    """
    if not (country.isascii() and country.isalpha() and country.isupper() and len(country) in {2, 3}):
        return {}
    public = days_of(country, year, "public")
    joint = days_of(country, year, "government") if country == _JOINT_LEAVE else {}
    return {day: Closure("joint_leave", name) for day, name in joint.items()} | {
        day: Closure("holiday", name) for day, name in public.items()
    }
