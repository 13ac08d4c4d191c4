"""Zones as people type them: `WIB`, `Asia/Makassar`, `BST`, `UTC+7`; and moments as programs write them."""

from __future__ import annotations

import datetime as dt
from typing import Final

from undur.times.grammar.patterns import FULL_YEAR, Match, Rule, pattern
from undur.times.grammar.said import Clock, Date, Offset, Piece, Said, Zone, agreed
from undur.times.zones import UnknownZoneError, zone_name

_FARTHEST: Final = dt.timedelta(hours=14)
_AREAS: Final = "africa|america|antarctica|arctic|asia|atlantic|australia|europe|indian|pacific|etc|us"

_ISO = pattern(
    rf"(?P<year>{FULL_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)t(?P<hour>\d\d):(?P<minute>\d\d)"
    r"(?::(?P<second>\d\d)(?:\.0{1,9})?)?"
    r"(?P<offset>z|(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d))?(?![\w:+.]|-\d)"
)
_OFFSET = pattern(r"(?:(?:utc|gmt) ?(?P<sign>[+-])|\+)(?P<hours>\d{1,2})(?:[.:]?(?P<minutes>\d\d))?(?!\d)|z(?![a-z\d])")
_NAME = pattern(rf"(?:(?:{_AREAS})(?:/[a-z][a-z_+-]{{0,30}}\d{{0,2}}){{1,2}}|wita|wib|wit|utc|gmt)(?![a-z\d])")
_LETTERS = pattern(r"[a-z]{2,5}(?![a-z])")


def _offset_of(match: Match) -> Offset:
    """The distance from UTC; `Z` is none. Raises `UnknownZoneError` for one that no place on earth has."""
    hours, minutes = int(match["hours"] or 0), int(match["minutes"] or 0)
    east = dt.timedelta(hours=hours, minutes=minutes)
    if east > _FARTHEST or minutes >= 60:
        raise UnknownZoneError(match.group())
    return Offset(text=match.group(), east=-east if match["sign"] == "-" else east)


def _iso(said: Said, match: Match) -> int:
    """`2026-11-25T10:00+07:00`."""
    date = Date(text=match.group(), day=int(match["day"]), month=int(match["month"]), year=int(match["year"]))
    clock = Clock(
        text=match.group(), hour=int(match["hour"]), minute=int(match["minute"]), second=int(match["second"] or 0)
    )
    said.date, said.starts = agreed(said.date, date), agreed(said.starts, clock)
    if match["offset"]:
        said.offset = agreed(said.offset, _offset_of(match))
    return match.end()


def _offset(said: Said, match: Match) -> int:
    said.offset = agreed(said.offset, _offset_of(match))
    return match.end()


def _label(said: Said, match: Match) -> int:
    """The letters of the reader's own zone, whatever they mean elsewhere."""
    if match.group().casefold() not in said.labels:
        return 0
    said.label = agreed(said.label, Piece(text=match.group()))
    return match.end()


def _name(said: Said, match: Match) -> int:
    said.zone = agreed(said.zone, Zone(text=match.group(), name=zone_name(match.group())))
    return match.end()


ISO: Final[Rule] = (_ISO, _iso)
RULES: Final[tuple[Rule, ...]] = ((_OFFSET, _offset), (_LETTERS, _label), (_NAME, _name))
