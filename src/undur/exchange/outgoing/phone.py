"""Phone numbers as people write them, made international (etiquette.md §E)."""

from __future__ import annotations

import re
from typing import Final

from undur.exchange.outgoing.refusals import HandOverError

CALLING_CODES: Final = {
    "ID": "62",
    "MY": "60",
    "PH": "63",
    "TH": "66",
    "VN": "84",
    "JP": "81",
    "KR": "82",
    "IN": "91",
    "AU": "61",
    "GB": "44",
    "DE": "49",
    "NL": "31",
    "FR": "33",
}
"""Countries whose own numbers begin with 0, and what takes the place of the 0 abroad (ITU-T E.164)."""
INDONESIA: Final = "62"
SHORTEST, LONGEST = 8, 15
"""Digits with the country's code."""

_NUMBER: Final = re.compile(r"[+(]?[0-9][0-9\s().\-/\u2010-\u2015]{5,}[0-9]")


def international(phone: str, country: str) -> str:
    """The digits of a number with its country's code: `0812-3456-7890`, `+62 (0)812 …`, `0062812…` → `62812…`.

    `country` (`ID`, `GB` …) is where a number that begins with 0 belongs; a mobile number without its 0 is an
    Indonesian one. Words around the number, `(WA)`, are ignored. Raises `HandOverError` where there is no number,
    or where it is not clear which one it is: a guess would write to a stranger.
    """
    if not phone.strip():
        raise HandOverError("no_phone")
    found = _NUMBER.search(phone)
    digits = _with_country(found[0], country) if found else ""
    if not SHORTEST <= len(digits) <= LONGEST:
        raise HandOverError("unclear_phone", phone)
    return digits


def _with_country(number: str, country: str) -> str:
    """All digits with the country's code in front; empty where the country isn't known."""
    abroad = "+" in number
    digits = re.sub(r"\D", "", re.sub(r"\(0\)", "", number))
    if digits.startswith("00"):
        return digits[2:]
    if abroad or digits.startswith(INDONESIA):
        # +62 0812 …: the 0 of the way it is dialled at home stayed
        return INDONESIA + digits[2:].lstrip("0") if digits.startswith(INDONESIA) else digits
    if digits.startswith("0"):
        code = CALLING_CODES.get(country, "")
        return code and code + digits[1:]
    if digits.startswith("8") and country == "ID":
        return INDONESIA + digits
    return digits if len(digits) > SHORTEST + 2 else ""
