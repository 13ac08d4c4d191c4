"""Whose clock an hour is told by: `jam 9 waktu Hongkong`, `07:00 London time`, `11:00 in Dubai`, `09:00 GMT`."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Mapping

LETTERS: Final[Mapping[str, float]] = MappingProxyType(
    {
        "wib": 7, "wita": 8, "wit": 9, "gmt": 0, "utc": 0, "bst": 1, "wat": 1, "cet": 1, "cest": 2, "cat": 2, "sast": 2, "eet": 2, "eat": 3, "msk": 3,
        "pkt": 5, "ist": 5.5, "sgt": 8, "myt": 8, "hkt": 8, "pht": 8, "jst": 9, "kst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13,
        "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7,
    }
)  # fmt: skip
"""Letters of a zone → hours from UTC."""

_CITIES: Final = """
Asia/Jakarta = jakarta bandung surabaya yogyakarta semarang medan palembang
Asia/Makassar = makassar bali denpasar manado balikpapan kupang mataram
Asia/Jayapura = jayapura ambon sorong manokwari papua
Asia/Singapore = singapura singapore
Asia/Kuala_Lumpur = kuala_lumpur malaysia
Asia/Hong_Kong = hongkong hong_kong
Asia/Taipei = taipei taiwan
Asia/Tokyo = tokyo jepang japan osaka
Asia/Seoul = seoul korea
Asia/Shanghai = beijing shanghai shenzhen
Asia/Manila = manila
Asia/Bangkok = bangkok
Asia/Kolkata = mumbai delhi bangalore bengaluru chennai kolkata pune hyderabad india
Asia/Karachi = karachi lahore islamabad
Asia/Dubai = dubai abu_dhabi
Asia/Riyadh = riyadh jeddah mekah saudi
Asia/Qatar = doha qatar
Europe/London = london manchester edinburgh glasgow leeds inggris uk
Europe/Dublin = dublin
Europe/Paris = paris perancis
Europe/Berlin = berlin munich jerman
Europe/Amsterdam = amsterdam belanda rotterdam
Europe/Madrid = madrid barcelona
Europe/Rome = rome milan
Europe/Zurich = zurich
Europe/Warsaw = warsaw
Europe/Istanbul = istanbul
Africa/Lagos = lagos abuja
Africa/Accra = accra
Africa/Nairobi = nairobi
Africa/Johannesburg = johannesburg cape_town durban
Africa/Cairo = cairo
America/New_York = new_york boston toronto eastern
America/Chicago = chicago houston dallas central
America/Denver = denver
America/Los_Angeles = los_angeles san_francisco seattle vancouver pacific
America/Sao_Paulo = são_paulo sao_paulo
Australia/Sydney = sydney melbourne canberra
Australia/Brisbane = brisbane
Australia/Perth = perth
Pacific/Auckland = auckland wellington
"""
_ZONES: Final = MappingProxyType(
    {
        city.replace("_", " "): zone.strip()
        for line in _CITIES.strip().splitlines()
        for zone, _, cities in [line.partition("=")]
        for city in cities.split()
    }
)
_NAMES: Final = "|".join(sorted(map(re.escape, _ZONES), key=len, reverse=True))
SUFFIX: Final = (
    rf"(?:\s?\(?(?P<zone>{'|'.join(sorted(LETTERS, key=len, reverse=True))})(?!\w)"
    rf"|,? \(?(?:waktu|for (?:me|you) in|(?:here|there) in|in) (?P<city>{_NAMES})(?:[ -]time)?(?!\w)|,? \(?(?P<clock_of>{_NAMES})(?: standard)?[ -]time(?!\w))?"
)
"""What may stand behind an hour, as part of a pattern."""


def offset_of(match: re.Match[str], day: dt.date) -> float | None:
    """Hours from UTC that `SUFFIX` names, on a day; `None` where it names none."""
    if match["zone"] is not None:
        return LETTERS[match["zone"]]
    city = match["city"] or match["clock_of"]
    return None if city is None else _offset(_ZONES[city], day)


@lru_cache(maxsize=64)
def _offset(zone: str, day: dt.date) -> float | None:
    try:
        offset = dt.datetime.combine(day, dt.time(12), tzinfo=ZoneInfo(zone)).utcoffset()
    except (KeyError, ValueError, OSError):
        return None
    return None if offset is None else offset.total_seconds() / 3600
