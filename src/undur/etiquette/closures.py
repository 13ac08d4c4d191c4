"""National holidays and joint leave (rules C3, C5; etiquette.md §E).

Of the holidays library only the country is loaded, without the 250 others and their calendars that it would load along.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, cast

from msgspec import Struct

from undur.etiquette.partial_loading import postponed, unrun

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from holidays import HolidayBase

_PACKAGES: Final = ("holidays", "holidays.countries", "holidays.calendars", "holidays.groups")
_READS_TEXTS: Final = ("dateutil.parser", "parse")
"""With it the library understands a day that is asked for as a text; nobody here does."""
_TRANSLATES: Final = ("gettext", "gettext", "ngettext", "translation")
"""With it the library names the days in another language than that of their country."""
_AT_HOME: Final = {"ID": ("indonesia", "Indonesia")}
"""Where most interviews are: found without the register of all countries, which takes as long as the country itself."""
_one_at_a_time = Lock()


def days_of(country: str, year: int, category: str) -> Mapping[dt.date, str]:
    """The days of one of the library's categories and their names; none for a country code that it doesn't know.

    The names are in the country's own language, whatever the environment's is.
    """
    with _one_at_a_time:
        calendar = _calendar_of(country)
    if calendar is None:
        return {}
    return calendar(years=year, language=calendar.default_language, categories=(category,))


@cache
def _calendar_of(country: str) -> type[HolidayBase] | None:
    try:
        with unrun(_PACKAGES), postponed(*_READS_TEXTS), postponed(*_TRANSLATES):
            return _load(*(_AT_HOME.get(country) or _registered(country)))
    except (ImportError, AttributeError):  # a release that is built in another way: then the whole library
        return _load(*_registered(country))


def _load(module: str, name: str) -> type[HolidayBase] | None:
    if not module:
        return None
    calendar = getattr(import_module(f"holidays.countries.{module}"), name)
    return cast("type[HolidayBase]", type(name, (calendar,), {"_init_translation": _as_written}))


def _as_written(calendar: HolidayBase) -> None:
    """Leave the names as the library's source has them: that is the country's own language. A release without it translates."""
    calendar.tr = lambda message: message


def _registered(country: str) -> tuple[str, str]:
    """The country's module and class; both empty for a code that the library doesn't know."""
    from holidays.registry import COUNTRIES

    return next(((module, name) for module, (name, *codes) in COUNTRIES.items() if country in codes), ("", ""))


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
