"""Moments between file and record: the file has an offset, the record a zone by name."""

from __future__ import annotations

import datetime as dt
from typing import Final
from zoneinfo import ZoneInfo

EARLIEST: Final = 1970
LATEST: Final = 2999
"""Years between which a time is taken for one of an interview; arithmetic near the ends of the calendar overflows."""


def is_plausible(moment: dt.datetime | dt.date) -> bool:
    """Whether the year can be one of an interview."""
    return EARLIEST <= moment.year <= LATEST


def in_zone(moment: dt.datetime, zone: ZoneInfo) -> dt.datetime:
    """The same instant on the zone's clocks; a time without offset is read on those clocks."""
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def agrees(moment: dt.datetime, there: dt.datetime) -> bool:
    """Whether the offset in the file is the one that the zone has at that instant, `there` on the zone's clocks."""
    offset = moment.utcoffset()
    return offset is None or offset == there.utcoffset() or offset == with_offset(there).utcoffset()


def with_offset(moment: dt.datetime) -> dt.datetime:
    """An aware moment as the file has it: with a fixed offset of whole minutes.

    A time that a zone's clocks skip becomes the one they show instead. An offset with seconds, which TOML cannot hold,
    becomes UTC.
    """
    instant = moment.astimezone(dt.UTC)
    offset = instant.astimezone(moment.tzinfo).utcoffset() or dt.timedelta()
    if offset % dt.timedelta(minutes=1):
        return instant
    return instant.astimezone(dt.timezone(offset))


def zone_or_none(name: str) -> ZoneInfo | None:
    """The zone of an IANA name that was checked at reading; none where it is empty or unknown."""
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None
