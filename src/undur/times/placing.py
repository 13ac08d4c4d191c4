"""Puts what a clock on the wall shows into a zone, and refuses what the zone's clocks don't show just once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.times.refusals import OtherSeasonError, RepeatedTimeError, SkippedTimeError
from undur.times.zones import zone_label

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo


def place(wall: dt.datetime, zone: ZoneInfo, label: str = "") -> dt.datetime:
    """The moment at which clocks in `zone` show `wall` (naive).

    `label` are the zone's letters as the text has them: they tell the two apart where an hour comes twice.
    Raises `SkippedTimeError`, `RepeatedTimeError` and `OtherSeasonError`.
    """
    moments = _moments(wall, zone)
    if not moments:
        raise SkippedTimeError(wall, zone.key)
    fitting = [one for one in moments if not label or zone_label(one).casefold() == label.casefold()]
    if not fitting:
        raise OtherSeasonError(wall, zone.key, label, zone_label(moments[0]))
    if len(fitting) > 1:
        raise RepeatedTimeError(wall, zone.key, (zone_label(moments[0]), zone_label(moments[1])))
    return fitting[0]


def labels_of(zone: ZoneInfo, year: int) -> frozenset[str]:
    """The letters that a zone goes by over the year, in small letters; none where it has only figures."""
    labels = (zone_label(dt.datetime(year, month, 1, 12, tzinfo=zone)) for month in (1, 7))
    return frozenset(label.casefold() for label in labels if label.isalpha())


def _moments(wall: dt.datetime, zone: ZoneInfo) -> list[dt.datetime]:
    """Every moment at which the clocks show `wall`: one, none in spring's gap, or two in autumn."""
    by_offset = {one.utcoffset(): one for one in (wall.replace(tzinfo=zone, fold=1), wall.replace(tzinfo=zone))}
    there = [one for one in by_offset.values() if one.astimezone(dt.UTC).astimezone(zone).replace(tzinfo=None) == wall]
    return sorted(there, key=lambda one: one.fold)
