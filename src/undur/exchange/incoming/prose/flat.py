"""A text as the grammar of times wants it, with the way back to where each character stood."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from msgspec import Struct

from undur.exchange.incoming.understood import Span

_ALIKE: Final = str.maketrans("’‘´`‛ʼ–—−‒‐‑", "''''''------")
_MARKS: Final = "*_~|"
"""Bold and italic of a chat, cells of a table."""
_NO_TIME: Final = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|(?<![\w.])(?:\+\d{1,3}|\(?0\d{2,3}\)?)[\d ().-]{6,}\d|(?:rp|idr|usd|\$)\.? ?\d[\d.,]*"
    r"|\b(?:rt|rw|no|nomor|lt|lantai|blok|kav|room|floor|suite|unit|level|ext)\.? ?[\d/.-]+\b",
    re.IGNORECASE,
)
"""Addresses, telephone numbers, money and parts of a street address: their figures are no time."""


_HOURS: Final = re.compile(r"(?<=\d)[hH](?=[0-5]\d(?!\w))|(?<=[.:]\d\d) ?h(?:rs?|ours)?(?![\w.])")
"""The sign of hours: `10h30`, `17:00h`, `14.00 hrs`."""


class Flat(Struct, frozen=True):
    """One kind of blank, dash and apostrophe; no marks of bold; line breaks kept."""

    text: str
    places: tuple[int, ...]
    """For each character where it stood, and one more for the end."""

    def span(self, start: int, end: int) -> Span:
        """Some of it, as words of the original."""
        return Span(self.places[start], self.places[end - 1] + 1 if end > start else self.places[start])


def flatten(text: str) -> Flat:
    """Flatten a text. What can hold no time is covered with NUL, character for character."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        plain = _plain(sign)
        if plain == " " and (not signs or signs[-1] in " \n"):
            continue
        if plain == "\n" and signs and signs[-1] == " ":
            signs.pop()
            places.pop()
        for one in plain:
            signs.append(one)
            places.append(place)
    flat = "".join(signs)
    return Flat(_HOURS.sub(_as_clock, _NO_TIME.sub(_cover, flat)), (*places, len(text)))


def _as_clock(match: re.Match[str]) -> str:
    sign = match.group()
    return ":" if len(sign) == 1 and match.string[match.end() : match.end() + 1].isdigit() else " " * len(sign)


def _cover(match: re.Match[str]) -> str:
    return "\0" * len(match.group())


def _plain(sign: str) -> str:
    if sign == "\n" or (sign.isascii() and sign.isalnum()):
        return sign
    if sign.isspace() or sign in _MARKS:
        return " "
    sign = sign.translate(_ALIKE)
    if sign.isascii():
        return sign
    return "" if unicodedata.category(sign) == "Cf" else unicodedata.normalize("NFKC", sign)
