"""Zones behind an hour by letters that several places use, or by a place: `3 pm EST`, `10:00 Amsterdam time`, `waktu Singapura`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final
from zoneinfo import available_timezones

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Mapping

_LETTERS: Final = {
    "EST": "America/New_York", "EDT": "America/New_York", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "CDT": "America/Chicago", "MST": "America/Denver", "MDT": "America/Denver",
    "BST": "Europe/London", "CET": "Europe/Berlin", "CEST": "Europe/Berlin", "SGT": "Asia/Singapore",
    "MYT": "Asia/Kuala_Lumpur", "HKT": "Asia/Hong_Kong", "JST": "Asia/Tokyo", "KST": "Asia/Seoul",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "NZDT": "Pacific/Auckland", "NZST": "Pacific/Auckland",
    "PHT": "Asia/Manila", "ICT": "Asia/Bangkok", "WAT": "Africa/Lagos", "EAT": "Africa/Nairobi", "CAT": "Africa/Maputo", "SAST": "Africa/Johannesburg",
    "PKT": "Asia/Karachi", "NPT": "Asia/Kathmandu", "AWST": "Australia/Perth", "ACDT": "Australia/Adelaide", "ACST": "Australia/Adelaide",
    "EET": "Europe/Helsinki", "EEST": "Europe/Helsinki", "MSK": "Europe/Moscow", "TRT": "Europe/Istanbul", "BRT": "America/Sao_Paulo",
    "AKST": "America/Anchorage", "HST": "Pacific/Honolulu", "WEST": "Europe/Lisbon", "BNT": "Asia/Brunei",
}  # fmt: skip
"""Letters of a zone in a job invitation, where they mean one."""
_AFTER_HALF: Final = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}
"""Behind `pm` alone: elsewhere `PT` is a company."""
_AMERICAN: Final = re.compile(r"\b[A-Z]{2} \d{5}\b|\(\d{3}\) ?\d{3}-\d{4}|\+1[ (.-]\(?\d{3}|, (?:USA|United States)\b")
_INDIAN: Final = re.compile(r"\+91\b|\bIndia\b|\bPvt\b|\b(?:Bengaluru|Bangalore|Mumbai|Delhi|Pune|Hyderabad|Chennai)\b")
_BY_CONTEXT: Final = {"CST": (_AMERICAN, "America/Chicago"), "IST": (_INDIAN, "Asia/Kolkata")}
"""Letters that several zones share → what elsewhere in the text tells which, and the zone it is then."""
_BEHIND: Final = re.compile(r" ?(?:(?:sharp|promptly|tepat) ?)?\(?(?P<letters>[A-Z]{2,4}T|[ECMP]T|MSK)\b\)?")
_HALF: Final = re.compile(r"[ap]\.?m\.?$", re.IGNORECASE)
_BARE: Final = re.compile(r" ?\(?(?P<place>[A-Z][A-Za-z]{2,14}(?: [A-Z][A-Za-z]{2,14})?)\)")
"""A place alone, closed by a bracket: `17:00 (Madrid)`, `(09:00 Jakarta)`."""
_IN_WORDS: Final = re.compile(
    r" ?[(,]? ?(?:(?P<before>[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14}){0,2})(?: (?i:standard|local))? (?i:time)\b|(?i:waktu|\(?in) (?P<behind>[A-Z][A-Za-z]{1,14}(?: [A-Z][A-Za-z]{1,14})?))\)?"
)
_PLACES: Final = {
    "western indonesia": "Asia/Jakarta", "indonesia barat": "Asia/Jakarta", "indonesia western": "Asia/Jakarta",
    "central indonesia": "Asia/Makassar", "indonesia tengah": "Asia/Makassar", "bali": "Asia/Makassar",
    "eastern indonesia": "Asia/Jayapura", "indonesia timur": "Asia/Jayapura",
    "singapura": "Asia/Singapore", "malaysia": "Asia/Kuala_Lumpur", "jepang": "Asia/Tokyo", "japan": "Asia/Tokyo",
    "korea": "Asia/Seoul", "india": "Asia/Kolkata", "indian": "Asia/Kolkata", "thailand": "Asia/Bangkok",
    "china": "Asia/Shanghai", "beijing": "Asia/Shanghai", "vietnam": "Asia/Ho_Chi_Minh", "filipina": "Asia/Manila",
    "philippines": "Asia/Manila", "uk": "Europe/London", "british": "Europe/London", "german": "Europe/Berlin",
    "inggris": "Europe/London", "jerman": "Europe/Berlin", "belanda": "Europe/Amsterdam", "dutch": "Europe/Amsterdam",
    "eastern": "America/New_York", "central": "America/Chicago", "central european": "Europe/Berlin", "pacific": "America/Los_Angeles",
    "mountain": "America/Denver", "greenwich mean": "GMT", "surabaya": "Asia/Jakarta", "bandung": "Asia/Jakarta",
    "medan": "Asia/Jakarta", "denpasar": "Asia/Makassar", "balikpapan": "Asia/Makassar", "san francisco": "America/Los_Angeles",
    "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "bangalore": "Asia/Kolkata", "munich": "Europe/Berlin", "montreal": "America/Toronto", "barcelona": "Europe/Madrid", "milan": "Europe/Rome", "osaka": "Asia/Tokyo",
    "hyderabad": "Asia/Kolkata", "chennai": "Asia/Kolkata", "bengaluru": "Asia/Kolkata", "abu dhabi": "Asia/Dubai", "uae": "Asia/Dubai",
}  # fmt: skip
"""What people call a zone's place, in small letters → IANA name."""
_TOWNS: Final = {
    "Asia/Jakarta": "bogor depok tangerang bekasi semarang yogyakarta jogja solo surakarta malang palembang padang pekanbaru batam lampung cirebon serang"
    " aceh jambi bengkulu palangkaraya tegal kediri madiun cilegon",
    "Asia/Makassar": "ubud lombok mataram kupang samarinda banjarmasin banjarbaru tarakan bontang manado palu kendari gorontalo mamuju bima labuan",
    "Asia/Jayapura": "ambon ternate sorong manokwari timika merauke biak tidore papua maluku nabire",
}
_INDONESIAN: Final = {town: name for name, towns in _TOWNS.items() for town in towns.split()}
"""Towns of Indonesia that give no zone its name."""
_HERE: Final = frozenset(
    {
        "local",
        "your",
        "setempat",
        "our",
        "kami",
        "start",
        "end",
        "this",
        "that",
        "same",
        "any",
        "anda",
        "kantor",
        "kita",
        "pelaksanaan",
        "dan",
        "istirahat",
        "interview",
        "wawancara",
        "tempat",
        "server",
    }
)
_NOT_A_ZONE: Final = frozenset(
    {"ACT", "START", "HOST", "TEST", "CHAT", "POST", "NEXT", "PEST", "REST", "LIST", "COST", "DENT", "MEET"}
)


class Named(Struct, frozen=True):
    """A zone as it is named behind an hour."""

    letters: str
    zone: str
    """IANA name; empty where nobody can say which zone is meant."""
    end: int
    """Where the text goes on."""


def zone_behind(text: str, place: int) -> Named | None:
    """The zone that is named right behind `place`."""
    found = _IN_WORDS.match(text, place)
    if found is not None and (named := _by_place(found)) is not None:
        return named
    found = _BARE.match(text, place)
    if found is not None and (known := _of_place(found["place"])):
        return Named(found["place"], known, found.end())
    found = _BEHIND.match(text, place)
    if found is None or found["letters"] in _NOT_A_ZONE:
        return None
    letters = found["letters"]
    if letters in _AFTER_HALF:
        is_zone = _HALF.search(text, max(place - 5, 0), place) is not None
        return Named(letters, _AFTER_HALF[letters], found.end()) if is_zone else None
    context = _BY_CONTEXT.get(letters)
    if context is not None and context[0].search(text):
        return Named(letters, context[1], found.end())
    return Named(letters, _LETTERS.get(letters, ""), found.end())


def _by_place(found: re.Match[str]) -> Named | None:
    """A place's zone; an unknown place is one that nobody can say only where the word `time` stands behind it."""
    name = (found["before"] or found["behind"]).casefold()
    known = _of_place(name)
    told = found["before"] or found.group().casefold().lstrip(" (,").startswith("waktu")
    if name.split()[0] in _HERE or not (known or told):
        return None
    return Named(found.group().strip(" (),"), known, found.end())


def _of_place(name: str) -> str:
    """The zone of a place, empty for one that nobody knows."""
    name = name.casefold()
    return _PLACES.get(name) or _INDONESIAN.get(name) or _cities().get(name) or ""


@cache
def _cities() -> Mapping[str, str]:
    """The last word of every IANA name, in small letters → the name."""
    areas = ("Africa/", "America/", "Asia/", "Australia/", "Europe/", "Pacific/")
    names = sorted(one for one in available_timezones() if one.startswith(areas))
    return {name.rpartition("/")[2].replace("_", " ").casefold(): name for name in names}
