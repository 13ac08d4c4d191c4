"""What days and times are read as."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct


class Reading(Struct, frozen=True):
    """What a text says: a moment, or a day whose hour is not told."""

    starts: dt.datetime | dt.date
    """Aware, in the zone that the text names, else in the one it was read in."""
    ends: dt.datetime | None
    zone: str
    """IANA name, if the text names a zone; else empty."""
