"""Times that a person gives as options."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.times.reading import read_when
from undur.times.zones import zone

if TYPE_CHECKING:
    from undur.times.read import Reading


def read_in(text: str, wanted: str, otherwise: str, now: dt.datetime) -> Reading:
    """The day and time that the text names, in the zone `wanted`, else in the one it names, else in `otherwise`.

    A zone in the text counts also where another is wanted: `10.00 WIB` is 11.00 in Asia/Makassar. Raises an
    `UndurError` for a text that is no time, or an unknown zone.
    """
    place = zone(wanted or otherwise)
    reading = read_when(text, now=now, zone=place.key)
    if reading.zone and not wanted:
        place = zone(reading.zone)
    starts, ends = (
        one.astimezone(place) if isinstance(one, dt.datetime) else one for one in (reading.starts, reading.ends)
    )
    return replace(reading, starts=starts, ends=ends, zone=place.key)
