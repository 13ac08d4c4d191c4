"""Register: standard pronouns and whole words (rules E4, E8)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading.lines import spans_in
from undur.message.check.reading.ways.slang import CASUAL, CUT_SHORT_EN, CUT_SHORT_ID
from undur.message.check.reading.ways.thanks import THANKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from undur.message.check.finding import Finding, Severity
    from undur.message.check.letter import Letter


_UNMISTAKABLE: Final = ("yg", "dgn", "tdk", "krn", "utk", "sy", "sdh", "blm", "bgt", "udh")
"""Short forms that are Indonesian in an English message too."""


def _any(words: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w'./@-])(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})(?![\w'/@-]|\.\w)"
    )


_FAMILIAR: Final = re.compile(
    r"(?<![\w'./@-])(?<!nama )(?<!nama lengkap )(?:anda|kamu|kalian|kau|engkau)(?:lah|kah|pun|-?nya)?(?![\w'/@-])"
)
_CASUAL_WORD: Final = _any(CASUAL)
_CUT_SHORT: Final = {**CUT_SHORT_ID, **CUT_SHORT_EN}
_SHORT_ENGLISH: Final = _any({**CUT_SHORT_EN, **{word: CUT_SHORT_ID[word] for word in _UNMISTAKABLE}})
_SHORT_WORD: Final = _any(_CUT_SHORT)


def informal(letter: Letter) -> Iterator[Finding]:
    """Saya, not aku or gue (E4)."""
    yield from _found(letter, "informal", _CASUAL_WORD, CASUAL)


def familiar(letter: Letter) -> Iterator[Finding]:
    """An Indonesian reader is Bapak or Ibu, not Anda, kamu or kalian (E3); a hint for the Anda of a formal thanks."""
    if letter.choices.language != "id":
        return
    whom = letter.case.interview.honorific or "Bapak/Ibu"
    for place in spans_in(_FAMILIAR, letter.fold):
        if not letter.from_record(*place):
            sentence = letter.sentence_at(place[0])
            formal = letter.fold.startswith("anda", place[0]) and sentence is not None and THANKS.said(sentence.plain)
            shown = letter.body[slice(*place)]
            severity: Severity | None = "hint" if formal else None
            yield letter.finding("bare_address", place, Repair(*place, whom), shown, severity)


def abbreviations(letter: Letter) -> Iterator[Finding]:
    """Whole words (E8)."""
    english = letter.choices.language == "en"
    yield from _found(letter, "abbreviations", _SHORT_ENGLISH if english else _SHORT_WORD, _CUT_SHORT)


def _found(letter: Letter, fault: str, pattern: re.Pattern[str], plain: Mapping[str, str]) -> Iterator[Finding]:
    for start, end in spans_in(pattern, letter.fold):
        if letter.from_record(start, end):
            continue
        word = plain[letter.fold[start:end]] or letter.case.interview.honorific or "Bapak/Ibu"
        large = letter.body[start].isupper()
        repair = Repair(start, end, word[:1].upper() + word[1:] if large else word)
        yield letter.finding(fault, (start, end), repair, letter.body[start:end])
