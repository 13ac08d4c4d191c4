"""Register: standard pronouns and whole words (rules E4, E8)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_CASUAL: Final[Mapping[str, str]] = {
    "aku": "saya",
    "gue": "saya",
    "gua": "saya",
    "gw": "saya",
    "kamu": "",
    "elo": "",
    "loe": "",
}
"""Casual pronoun → the standard one, empty where the reader's title takes its place."""
_SHORT: Final[Mapping[str, str]] = {
    "yg": "yang", "dgn": "dengan", "tdk": "tidak", "krn": "karena", "utk": "untuk", "sy": "saya", "sdh": "sudah", "blm": "belum",
    "jg": "juga", "klo": "kalau", "kalo": "kalau", "tp": "tetapi", "dg": "dengan", "pd": "pada", "bs": "bisa", "bsk": "besok", "sblm": "sebelum",
    "stlh": "setelah", "trs": "terus", "jd": "jadi", "dlm": "dalam", "spt": "seperti", "mhn": "mohon", "trmksh": "terima kasih", "kpd": "kepada",
    "thx": "thank you", "tks": "thank you", "pls": "please", "plz": "please", "u": "you", "ur": "your", "r": "are", "sry": "sorry", "srry": "sorry", "tmrw": "tomorrow",
    "bcs": "because", "abt": "about", "nxt": "next", "cld": "could", "wld": "would", "shld": "should", "intvw": "interview", "cxl": "cancel", "2gether": "together", "2day": "today", "b4": "before",
}  # fmt: skip
"""Short form → the whole word. `tgl` and `Bpk.` stand in letters too; `dr` may be a doctor."""


def _any(words: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'./@-])(?:{'|'.join(words)})(?![\w'/@-]|\.\w)")


_CASUAL_WORD: Final = _any(_CASUAL)
_SHORT_WORD: Final = _any(_SHORT)


def informal(letter: Letter) -> Iterator[Finding]:
    """Saya, not aku or gue; the reader by title, not kamu (E4)."""
    yield from _found(letter, "informal", _CASUAL_WORD, _CASUAL)


def abbreviations(letter: Letter) -> Iterator[Finding]:
    """Whole words (E8)."""
    yield from _found(letter, "abbreviations", _SHORT_WORD, _SHORT)


def _found(letter: Letter, fault: str, pattern: re.Pattern[str], plain: Mapping[str, str]) -> Iterator[Finding]:
    for found in pattern.finditer(letter.fold):
        start, end = found.span()
        if letter.from_record(start, end):
            continue
        word = plain[found[0]] or letter.case.interview.honorific or "Bapak/Ibu"
        large = letter.body[start].isupper()
        repair = Repair(start, end, word[:1].upper() + word[1:] if large else word)
        yield letter.finding(fault, (start, end), repair, letter.body[start:end])
