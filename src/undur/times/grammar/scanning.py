"""Takes a text apart into what it says about a time."""

from __future__ import annotations

import unicodedata
from typing import Final

from undur.times.grammar import ahead, days, hours, zones
from undur.times.grammar.patterns import Rule, one_of, pattern
from undur.times.grammar.said import Said
from undur.times.grammar.vocabulary import FILLING

_ALIKE: Final = str.maketrans("’‘´`‛ʼ–—−‒‐‑", "''''''------")
_FILLING: Final = pattern(rf"{one_of(FILLING)}|[ ,;:.|()\[\]*_/&\"“”-]")
"""Words and marks that may stand between the others and change nothing."""
_WORD_ENDS: Final = " ,;()"

_RULES: Final[tuple[Rule, ...]] = (zones.ISO, *ahead.RULES, *days.RULES, *hours.RULES, *zones.RULES)
"""In this order: `2026-11-25T…` is no date alone, and the 25 of `25/11` no hour."""


def normal(text: str) -> str:
    """The text with one kind of apostrophe, dash, space and figure, and without characters that can't be seen."""
    plain = unicodedata.normalize("NFKC", text.translate(_ALIKE))
    return " ".join("".join(sign for sign in plain if unicodedata.category(sign) != "Cf").split())


def scan(text: str, labels: frozenset[str]) -> Said:
    """Everything that `normal` text says, and the words that were not understood.

    `labels` are the letters of the reader's own zone, in small letters.
    Raises `ContradictionError` and `UnknownZoneError`.
    """
    said = Said(labels=labels)
    place = 0
    while place < len(text):
        place = _step(said, text, place)
    return said


def _step(said: Said, text: str, place: int) -> int:
    """Take what begins at `place`; where the text goes on."""
    for shape, take in _RULES:
        if (match := shape.match(text, place)) and (end := take(said, match)):
            return end
    if filling := _FILLING.match(text, place):
        return filling.end()
    end = next((after for after in range(place + 1, len(text)) if text[after] in _WORD_ENDS), len(text))
    said.not_understood += (text[place:end],)
    return end
