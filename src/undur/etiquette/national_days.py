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
        with unrun(_PACKAGES), postponed(*_READS_TEXTS):
            return _find(country)
    except (ImportError, AttributeError):  # a release that is built in another way: then the whole library
        return _find(country)


def _find(country: str) -> type[HolidayBase] | None:
    from holidays.registry import COUNTRIES

    for module, (name, *codes) in COUNTRIES.items():
        if country in codes:
            return cast("type[HolidayBase]", getattr(import_module(f"holidays.countries.{module}"), name))
    return None
