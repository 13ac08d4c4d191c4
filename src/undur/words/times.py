"""Names of days and months, and spans of time."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class TimesWords(Struct, frozen=True, kw_only=True):
    """Names of days and months, and spans of time."""

    weekdays: tuple[str, ...]
    """Seven, from Monday."""
    weekdays_short: tuple[str, ...]
    months: tuple[str, ...]
    """Twelve, from January."""
    months_short: tuple[str, ...]
    today: str
    tomorrow: str
    yesterday: str
    day_after_tomorrow: str
    days: Callable[[int], str]
    """(number)"""
    hours: Callable[[int], str]
    """(number)"""
    minutes: Callable[[int], str]
    """(number)"""
    seconds: Callable[[int], str]
    """(number)"""
    clock: Callable[[int, int], str]
    """(hour, minute)"""
    short_day: Callable[[str, int, int], str]
    """(weekday in short, day, month)"""
    unknown_zone: Callable[[str], str]
    """(the text that names no zone)"""
