"""Time zones by the names that people use: WIB, WITA, WIT, or the IANA name."""

from __future__ import annotations

import datetime as dt
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, available_timezones

from undur.errors import UndurError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.words import Words

SHORT_NAMES: Final = {
    "WIB": "Asia/Jakarta",
    "WITA": "Asia/Makassar",
    "WIT": "Asia/Jayapura",
    "UTC": "UTC",
    "GMT": "GMT",
}
"""Zone letters that mean one zone the world over; IST, CST and their kind mean several."""


class UnknownZoneError(UndurError):
    """A text names no time zone."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text

    def sentence(self, words: Words) -> str:
        """Name the text and what would be understood."""
        return words.times.unknown_zone(self.text)


@lru_cache(maxsize=512)
def zone(name: str) -> ZoneInfo:
    """The zone of WIB, WITA or WIT or of an IANA name, in any case. Raises `UnknownZoneError`."""
    text = name.strip()
    key = SHORT_NAMES.get(text.upper(), text)
    # Only capitalised: a disk that ignores case would give "asia/jakarta" back as it is.
    found = _load(key) if key[:1].isupper() else None
    found = found or _load(_names_by_folded().get(text.casefold(), ""))
    if found is None:
        raise UnknownZoneError(name)
    return found


def zone_name(text: str) -> str:
    """The IANA name of what `zone` reads: `wib` → `Asia/Jakarta`. Raises `UnknownZoneError`."""
    return zone(text).key


def zone_label(moment: dt.datetime) -> str:
    """How people call the zone of an aware moment: `WIB`, `GMT`, `EST`, or `UTC+5.30` where it has no letters."""
    name = moment.tzname() or ""
    if name.isalpha():
        return name
    offset = moment.utcoffset() or dt.timedelta()
    hours, rest = divmod(abs(offset), dt.timedelta(hours=1))
    minutes = rest // dt.timedelta(minutes=1)
    sign = "-" if offset < dt.timedelta() else "+"
    return f"UTC{sign}{hours}.{minutes:02}" if minutes else f"UTC{sign}{hours}"


@lru_cache(maxsize=512)
def _load(key: str) -> ZoneInfo | None:
    """Load a zone; the library says in several ways that there is none (a folder, a path, a strange character)."""
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):
        return None


@cache
def iana_names() -> frozenset[str]:
    """Every name that this computer has a zone for. They are looked for on the disk, and so once only."""
    return frozenset(available_timezones())


@cache
def _names_by_folded() -> Mapping[str, str]:
    """Every IANA name by its case-folded form; `localtime`, which is another zone on each computer, is none."""
    return {name.casefold(): name for name in iana_names() if name[0].isupper()}
