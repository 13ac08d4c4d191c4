"""Cutting a text into sentences."""

from __future__ import annotations

import re
from typing import Final

from msgspec import Struct

from undur.message.check.reading.plain import plain

_BREAK: Final = re.compile(r"[.!?…]+(?=[\s\"”)]|$)|\n")
_SHORT_FORM_WORDS: Final = (
    "yth bpk sdr sdri pt cv tbk dr prof mr mrs ms jl no tgl pkl pk s.d u.p a.n a.m p.m jan feb mar apr jun jul aug agt "
    "sep sept okt oct nov des dec st ltd inc co e.g i.e dll ir hj h"
)
_SHORT_FORMS: Final = frozenset(_SHORT_FORM_WORDS.split(" "))
"""What ends with a full stop and goes on."""
_WRAPPED: Final = 50
"""A line at least this long that ends in the middle of a sentence goes on in the next."""
_SALUTATION: Final = re.compile(
    r"(?:yth\b|kepada\b|dear\b|hi\b|hello\b|halo\b|hai\b|selamat (?:pagi|siang|sore|malam)\b|good (?:morning|afternoon|evening|day)\b"
    r"|dengan hormat\b|to whom\b|assalam)"
)


class Sentence(Struct, frozen=True):
    """A stretch of the text, half-open, without blanks at its ends."""

    start: int
    end: int
    text: str
    """Folded: in small letters, straight apostrophes, each character where it was."""
    number: int
    """From 1; 0 for a salutation, which is no sentence of its own."""

    @property
    def plain(self) -> str:
        """Its plain words."""
        return plain(self.text)


def folded(text: str) -> str:
    """The text in small letters, character for character, so that places stay the same."""
    small = text.lower()
    if len(small) != len(text):
        small = "".join(one if len(one) == 1 else sign for sign in text for one in (sign.lower(),))
    return small.replace("’", "'").replace("‘", "'").replace("\u00a0", " ")


def sentences_of(fold: str) -> tuple[Sentence, ...]:
    """The sentences of a folded text. Lists are cut at their lines, wrapped lines are not."""
    found: list[Sentence] = []
    begin, number = 0, 0
    for end in (*_ends(fold), len(fold)):
        start, stop = _trimmed(fold, begin, end)
        if start < stop:
            text = fold[start:stop].replace("\n", " ")
            counted = not (len(text) < 60 and _SALUTATION.match(text) and text.endswith((",", ".", "dengan hormat")))
            number += counted
            found.append(Sentence(start, stop, text, number if counted else 0))
        begin = end
    return tuple(found)


def split(text: str) -> tuple[str, ...]:
    """The sentences of a text as they are written."""
    return tuple(text[one.start : one.end] for one in sentences_of(folded(text)))


def _ends(fold: str) -> list[int]:
    return [found.end() for found in _BREAK.finditer(fold) if _is_end(fold, found)]


def _is_end(fold: str, found: re.Match[str]) -> bool:
    at = found.start()
    if found[0] == "\n":
        line = fold[fold.rfind("\n", 0, at) + 1 : at].rstrip()
        follows = fold[at + 1 : at + 2]
        return len(line) < _WRAPPED or line.endswith((",", ":", ";")) or not follows.isalpha()
    if found[0] == ".":
        word = fold[max(at - 8, 0) : at].split()[-1:] or [""]
        return word[0].lstrip('("“') not in _SHORT_FORMS
    return True


def _trimmed(fold: str, start: int, end: int) -> tuple[int, int]:
    while start < end and fold[start].isspace():
        start += 1
    while end > start and fold[end - 1].isspace():
        end -= 1
    return start, end
