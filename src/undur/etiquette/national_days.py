"""A country's days in the holidays library, without the 250 other countries and their calendars that it would load along."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

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
