"""How it sounds: capitals, emoji, slang (rule M17)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading.lines import spans_in
from undur.message.check.reading.ways.slang import EASY, NEVER_ALONE, SLANG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_WORD: Final = re.compile(r"[^\W\d_]+")
_SHORT_FORM: Final = 4
"""Words shorter than this may be abbreviations: PT, HRD, WIB."""
_ACRONYMS: Final = frozenset(
    {"WITA", "CPNS", "BUMN", "BPJS", "COVID", "KAMI", "ASAP", "GMAT", "IELTS", "TOEFL", "UTBK", "HRBP"}
)
_KEPT: Final = _ACRONYMS | {"PT", "CV", "HRD", "HR", "WIB", "WIT", "GMT", "UTC", "UAS", "UTS", "RS"} - {"KAMI"}
_SHOUTED: Final = 3
_EMOJI: Final = re.compile(
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\U0001f1e6-\U0001f1ff]+|(?<!\\w)(?::-?[)(dp]|;-?\\)|xd|<3|\\^_?\\^)(?!\\w)"
)
_SLANG_WORD: Final = re.compile(
    rf"(?<![\w'./@-])(?:{'|'.join(sorted(map(re.escape, {**SLANG, **EASY}), key=len, reverse=True))})(?![\w'/@-]|\.\w)"
)
_TOO_EASY: Final = 2
"""Easy words from which a text is slack."""


def capitals(letter: Letter) -> Iterator[Finding]:
    """No shouting: several long words in capitals that the record does not write so."""
    loud = [
        found for found in _WORD.finditer(letter.body)
        if len(found[0]) >= _SHORT_FORM and found[0].isupper() and found[0] not in _ACRONYMS and not letter.from_record(*found.span())
    ]  # fmt: skip
    if len(loud) >= _SHOUTED:
        place = (loud[0].start(), loud[-1].end())
        yield letter.finding("all_caps", place, _lowered(letter, *place), loud[0][0])


def emoji_and_slang(letter: Letter) -> Iterator[Finding]:
    """No emoji, no chat slang; one easy word is a hint. The plain word is one key away."""
    for place in spans_in(_EMOJI, letter.fold):
        if not letter.from_record(*place):
            yield letter.finding("emoji_slang", place, _gone(letter, *place), letter.body[slice(*place)])
    words = [
        (letter.fold[slice(*place)], *place)
        for place in spans_in(_SLANG_WORD, letter.fold)
        if not letter.from_record(*place)
    ]
    easy = {word for word, *_ in words if word in EASY} - NEVER_ALONE
    slack = len(easy) >= _TOO_EASY or any(word in SLANG for word, *_ in words)
    for word, start, end in words:
        grave = word in SLANG or (slack and word in easy)
        plain = (SLANG if word in SLANG else EASY)[word]
        large = letter.body[start].isupper()
        repair = Repair(start, end, plain.capitalize() if large else plain) if plain else _gone(letter, start, end)
        yield letter.finding("emoji_slang", (start, end), repair, letter.body[start:end], None if grave else "hint")


def _lowered(letter: Letter, start: int, end: int) -> Repair:
    """The same in small letters, names as the record writes them, large letters where sentences begin."""
    text = _WORD.sub(
        lambda one: one[0].lower() if one[0].isupper() and len(one[0]) > 1 and one[0] not in _KEPT else one[0],
        letter.body[start:end],
    )
    for name in (
        letter.plan.me.name,
        letter.case.interview.contact,
        letter.case.interview.company,
        letter.case.interview.role,
    ):
        if name:
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda _, whole=name: whole, text, flags=re.IGNORECASE)  # type: ignore[misc]
    begins = [one.start - start for one in letter.sentences if start <= one.start < end]
    for at in begins:
        text = text[:at] + text[at : at + 1].upper() + text[at + 1 :]
    return Repair(start, end, text)


def _gone(letter: Letter, start: int, end: int) -> Repair:
    """Take it out with the blank before it."""
    blank = start > 0 and letter.body[start - 1] == " "
    return Repair(start - 1 if blank else start, end, "")
