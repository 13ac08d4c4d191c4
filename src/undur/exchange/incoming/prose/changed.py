"""Times that the words around them change: an hour that is taken back, a day that is the last of several."""

from __future__ import annotations

import copy
import re
from typing import Final

from msgspec import Struct

from undur.exchange.incoming.prose.phrases import Phrase
from undur.exchange.incoming.prose.told import Page, Told

_DAYS_BEFORE: Final = re.compile(
    r"(?<![\d.:/+-])(?P<day>\d{1,2}(?: [A-Za-z]{3,9}(?: 20\d\d)?)?) ?(?:-|s/d|sd\b|s\.d\.?|sampai(?: dengan)?\b|hingga\b|to\b|through\b|until\b|dan\b|and\b|&|or\b|atau\b) ?(?:tanggal |tgl\.? )?$",
    re.IGNORECASE,
)

_DENIED: Final = re.compile(
    r"\b(?:bukan|bkn|not)(?: lagi)?(?: jam| pukul| pkl| at)? (?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?(?![\d.:]\d)[^.!?\n]{0,20}\b(?:tapi|tetapi|melainkan|namun|jadinya|but)\b",
    re.IGNORECASE,
)


class Denied(Struct, frozen=True):
    """An hour that is said not to be."""

    place: int
    hour: int
    minute: int


def denied_hours(text: str) -> tuple[Denied, ...]:
    """The hours of `bukan jam 10 tapi jam 8`, `not 9 but 9.30`: in figures, with another one behind."""
    return tuple(
        Denied(match.start(), int(match["hour"]), int(match["minute"] or 0)) for match in _DENIED.finditer(text)
    )


def without_hour(phrase: Phrase, denied: tuple[Denied, ...], text: str) -> Phrase:
    """A day whose hour is taken back further down."""
    clock = phrase.said.starts
    if clock is None or not phrase.tells_day:
        return phrase
    hours = {(one.hour % 12, one.minute) for one in denied if one.place > phrase.start}
    if (clock.hour % 12, clock.minute) not in hours:
        return phrase
    at = text.find(clock.text, phrase.start, phrase.end)
    if at <= phrase.start:
        return phrase
    said = copy.copy(phrase.said)
    said.starts, said.ends, said.period, said.zone = None, None, None, None
    return Phrase(phrase.start, len(text[:at].rstrip(" ,")), said)


def first_days(ours: list[Phrase], page: Page) -> list[Told]:
    """The first day of several that share a month: `5 dan 6 Desember`, `30 November s/d 4 Desember`."""
    found = []
    text = page.flat.text
    for one in ours:
        match = _DAYS_BEFORE.search(text, max(one.start - 40, 0), one.start) if one.tells_day else None
        # a bare figure before a weekday may be the number of a house
        if match is not None and (not match["day"].isdigit() or text[one.start].isdigit()):
            span = page.flat.span(match.start("day"), match.end("day"))
            found.append(Told(match["day"], (span,), None, ""))
    return found
