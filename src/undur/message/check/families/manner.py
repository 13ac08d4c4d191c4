"""How it sounds: capitals, emoji, slang (rule M17)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair

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
    "[\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\U0001f1e6-\U0001f1ff]+|(?<!\\w)(?::-?[)(dp]|;-?\\)|xd)(?!\\w)"
)
_SLANG: Final = {
    "banget": "sekali", "bgt": "sekali", "nggak": "tidak", "ngga": "tidak", "enggak": "tidak", "gak": "tidak", "ga": "tidak", "kagak": "tidak", "gk": "tidak",
    "udah": "sudah", "udh": "sudah", "aja": "saja", "kayak": "seperti", "kayaknya": "sepertinya", "makasih": "terima kasih", "gimana": "bagaimana", "gmn": "bagaimana",
    "bro": "", "sis": "", "gan": "", "guys": "", "dong": "", "deh": "", "sih": "", "kok": "", "wkwk": "", "wkwkwk": "", "hehe": "", "hehehe": "", "haha": "", "hahaha": "", "hihi": "",
    "btw": "", "otw": "", "lol": "", "omg": "", "gonna": "going to", "wanna": "want to",
    "gotta": "have to", "cuz": "because", "coz": "because", "ya'll": "", "yolo": "", "mager": "", "gabut": "", "kepo": "",
}  # fmt: skip
"""Slang → the plain word, empty where none is needed."""
_SLANG_WORD: Final = re.compile(rf"(?<![\w'-])(?:{'|'.join(sorted(_SLANG, key=len, reverse=True))})(?![\w'-])")


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
    """No emoji, no chat slang; the plain word is one key away."""
    for found in _EMOJI.finditer(letter.fold):
        if not letter.from_record(*found.span()):
            yield letter.finding(
                "emoji_slang", found.span(), _gone(letter, *found.span()), letter.body[found.start() : found.end()]
            )
    for found in _SLANG_WORD.finditer(letter.fold):
        if letter.from_record(*found.span()):
            continue
        start, end = found.span()
        plain = _SLANG[found[0]]
        repair = (
            Repair(start, end, plain.capitalize() if letter.body[start].isupper() else plain)
            if plain
            else _gone(letter, start, end)
        )
        yield letter.finding("emoji_slang", (start, end), repair, letter.body[start:end])


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
