"""In which zone a calendar's time is meant. A name that nobody knows is asked for, never taken for local time."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from undur.plan.defaults import COUNTRY_OF_ZONE
from undur.times.zones import UnknownZoneError, zone, zone_name

_INDONESIA: Final = {7: "Asia/Jakarta", 8: "Asia/Makassar", 9: "Asia/Jayapura"}
"""Hours from UTC → zone. None of them puts its clocks forward."""
_OFFSET: Final = re.compile(r"\(?(?:UTC|GMT)(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?\)?", re.IGNORECASE)
_STABLE: Final = frozenset({7, 8, 9})
"""Hours from UTC at which no display name of Outlook's is a zone with summer time."""
_OF_NOTES: Final = {
    "Eastern": "America/New_York",
    "Central": "America/Chicago",
    "Mountain": "America/Denver",
    "Pacific": "America/Los_Angeles",
}
"""Names by which Notes calls its zones."""
_PATH: Final = re.compile(r"(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/[\w+/-]+$")
"""The IANA name at the end of `/mozilla.org/20070129_1/Asia/Jakarta`."""


@lru_cache(maxsize=512)
def zone_of_name(name: str, home: str) -> str:
    """The IANA name of a TZID: an IANA name, WIB, a Windows name, `(UTC+07:00) Bangkok, Hanoi, Jakarta`; else `""`.

    Windows knows no zone of Indonesia: for someone at home there (`home`: their zone), +7, +8 and +9 are WIB, WITA and WIT.
    """
    bare = name.strip().strip('"').strip()
    try:
        return zone_name(bare)
    except UnknownZoneError:
        pass
    path = _PATH.search(bare)
    if path is not None and path[0] != bare:
        return zone_of_name(path[0], home)
    return at_home(_of_windows(bare) or _of_display_name(bare) or _OF_NOTES.get(bare, ""), home)


def at_home(name: str, home: str) -> str:
    """The Indonesian zone with the same clocks, for someone at home in Indonesia; else the zone itself."""
    if COUNTRY_OF_ZONE.get(home) != "ID" or not name:
        return name
    if same_clocks(name, home):
        return home
    offset = dt.datetime(2026, 1, 1, tzinfo=zone(name)).utcoffset()
    hours = int(offset.total_seconds()) / 3600 if offset is not None else 0
    return _INDONESIA.get(int(hours), name) if hours == int(hours) else name


def same_clocks(one: str, other: str) -> bool:
    """Whether two zones show the same hour in summer and in winter."""
    moments = (dt.datetime(2026, month, 1, 12, tzinfo=dt.UTC) for month in (1, 7))
    return all(
        moment.astimezone(zone(one)).utcoffset() == moment.astimezone(zone(other)).utcoffset() for moment in moments
    )


def zone_of_offset(moment: dt.datetime, home: str) -> str:
    """A zone for a moment whose own has no name (a zone that the file defines): `home` if its clocks agree, else by hours."""
    offset = moment.utcoffset()
    if offset == moment.astimezone(ZoneInfo(home)).utcoffset():
        return home
    hours = offset.total_seconds() / 3600 if offset is not None else 0
    return _INDONESIA.get(int(hours), "") if hours == int(hours) else ""


def _of_windows(name: str) -> str:
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    return next((iana for windows, iana in WINDOWS_TO_OLSON.items() if windows.casefold() == name.casefold()), "")


def _of_display_name(name: str) -> str:
    found = _OFFSET.match(name)
    if found is None:
        return ""
    hours = int(found["hours"])
    if found["sign"] == "-" or int(found["minutes"] or 0) or hours not in _STABLE:
        return ""
    return {7: "Asia/Bangkok", 8: "Asia/Singapore", 9: "Asia/Tokyo"}[hours]
