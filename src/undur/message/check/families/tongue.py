"""A message speaks one language: no sentence of the other one is left in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter
    from undur.plan.codes import Language

_SMALL_WORDS: Final[Mapping[Language, frozenset[str]]] = {
    "id": frozenset(
        [
            "saya",
            "kami",
            "yang",
            "dan",
            "di",
            "ke",
            "dari",
            "untuk",
            "pada",
            "dengan",
            "ini",
            "itu",
            "tidak",
            "bisa",
            "dapat",
            "akan",
            "sudah",
            "karena",
            "mohon",
            "maaf",
            "terima",
            "kasih",
            "atas",
            "apabila",
            "jika",
            "kalau",
            "adalah",
            "ada",
            "juga",
            "lain",
            "hari",
            "pukul",
            "jam",
            "tersebut",
            "sehingga",
            "namun",
            "tetapi",
            "agar",
            "oleh",
            "bapak",
            "ibu",
            "besok",
        ]
    ),
    "en": frozenset(
        [
            "i",
            "i'm",
            "i've",
            "i'd",
            "my",
            "me",
            "we",
            "you",
            "your",
            "the",
            "a",
            "an",
            "and",
            "of",
            "to",
            "for",
            "with",
            "this",
            "that",
            "is",
            "are",
            "was",
            "be",
            "been",
            "have",
            "has",
            "will",
            "would",
            "could",
            "can",
            "not",
            "but",
            "because",
            "if",
            "it",
            "on",
            "at",
            "am",
            "sorry",
            "thank",
            "thanks",
            "from",
            "about",
            "another",
            "very",
            "there",
        ]
    ),
}
"""Words that sentences are put together with, and that the other language doesn't have."""
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_FEWEST: Final = 3
"""Small words of the other language that make a sentence one of it; names and terms have none."""


def other_language(letter: Letter) -> Iterator[Finding]:
    """A sentence of the other language is a hint: it may be meant."""
    own: Language = letter.choices.language
    other: Language = "en" if own == "id" else "id"
    for sentence in letter.sentences:
        words = [found[0] for found in _WORD.finditer(sentence.text)]
        foreign = sum(word in _SMALL_WORDS[other] for word in words)
        known = sum(word in _SMALL_WORDS[own] for word in words)
        if foreign >= _FEWEST and foreign > 2 * known and not letter.from_record(sentence.start, sentence.end):
            place = (sentence.start, sentence.end)
            yield letter.finding("other_language", place, detail=_quote(letter.body[slice(*place)]))


def _quote(sentence: str) -> str:
    words = sentence.split()
    return " ".join(words[:4]) + (" …" if len(words) > 4 else "")
