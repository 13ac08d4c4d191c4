"""Arithmetic with absolute time: 24 hours are 24 hours, also on the night the clocks change."""

from __future__ import annotations

import datetime as dt


def shift(moment: dt.datetime, by: dt.timedelta) -> dt.datetime:
    """The moment that lies `by` away, in the zone of `moment` (aware)."""
    return (moment.astimezone(dt.UTC) + by).astimezone(moment.tzinfo)


def between(earlier: dt.datetime, later: dt.datetime) -> dt.timedelta:
    """How long it takes from one aware moment to the other; negative where `later` comes first."""
    return later.astimezone(dt.UTC) - earlier.astimezone(dt.UTC)
