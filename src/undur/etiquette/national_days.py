"""A country's days in the holidays library, without the 250 other countries that its packages would load along."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import module_from_spec
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

    from holidays import HolidayBase

_PACKAGES: Final = ("holidays", "holidays.countries")
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
        with _unloaded_packages():
            return _find(country)
    except (ImportError, AttributeError):  # a release that is built in another way: then the whole library
        return _find(country)


def _find(country: str) -> type[HolidayBase] | None:
    from holidays.registry import COUNTRIES

    for module, (name, *codes) in COUNTRIES.items():
        if country in codes:
            return cast("type[HolidayBase]", getattr(import_module(f"{_PACKAGES[-1]}.{module}"), name))
    return None


@contextmanager
def _unloaded_packages() -> Iterator[None]:
    """Let the library's packages be known by their place without running them; afterwards they are unknown again."""
    path = None
    made = []
    try:
        for name in _PACKAGES:
            if name not in sys.modules:
                spec = PathFinder.find_spec(name, path)
                if spec is None:
                    raise ImportError(name)
                sys.modules[name] = module_from_spec(spec)
                made.append(name)
            path = list(sys.modules[name].__path__)
        yield
    finally:
        for name in made:
            del sys.modules[name]
