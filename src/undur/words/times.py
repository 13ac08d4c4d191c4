"""Names of days and months, and spans of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from msgspec import Struct


class RefusalWords(Struct, frozen=True, kw_only=True):
    """Why a text is not read as a time, and what to write instead."""

    nothing_read: Callable[[str], str]
    """(the text, which may be empty)"""
    too_long: Callable[[int], str]
    """(most characters)"""
    not_understood: Callable[[tuple[str, ...]], str]
    """(the words)"""
    impossible_day: Callable[[str], str]
    """(the day as it was written)"""
    impossible_hour: Callable[[str], str]
    """(the hour as it was written)"""
    weekday_mismatch: Callable[[int, dt.date], str]
    """(the weekday that was said, 0 for Monday; the date that was said)"""
    no_day: Callable[[str], str]
    """(the hour as it was written, which may be empty)"""
    no_hour: Callable[[str], str]
    """(the part of the day as it was written)"""
    contradiction: Callable[[str, str], str]
    """(the one, the other)"""
    end_before_start: Callable[[str, str], str]
    """(the start, the end)"""
    skipped: Callable[[dt.datetime, str], str]
    """(the clock on the wall, the zone's name)"""
    repeated: Callable[[dt.datetime, str, str], str]
    """(the clock on the wall, the zone's letters the first time, and the second)"""
    other_season: Callable[[dt.datetime, str, str], str]
    """(the clock on the wall, the zone's letters that were said, those that hold)"""


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
    day_or_month: Callable[[str], str]
    """(the text that names no zone)"""
    refusals: RefusalWords
