"""The reason given is the reason chosen (rules M10, M19)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.etiquette.reasons import speaks_against
from undur.message.check.reading.matters import matters_in, tells
from undur.message.check.reading.sentences import folded
from undur.message.check.reading.ways.asking import HOPE
from undur.message.check.reading.ways.reasons import CLEAR, FOREIGN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter
    from undur.message.check.reading.sentences import Sentence

_EMERGENCY: Final = re.compile(
    r"(?<!\w)(?:(?:family|medical|urgent|personal) emergency|(?:keadaan |situasi |urgensi )?darurat(?: medis| di)? keluarga)(?!\w)"
)
"""An emergency in the family is no event in the family."""


def mismatch(letter: Letter) -> Iterator[Finding]:
    """No reason of another kind than the one chosen.

    Told only where the text gives the other one beyond doubt and nothing of the chosen one; silent where none is chosen.
    """
    interview = letter.case.interview
    own, allowed = folded(interview.reason_words).strip(" ."), tells(interview.reason)
    if not letter.change or not allowed or (own and own in letter.fold):
        return
    if any(
        name in allowed for sentence in letter.sentences for name, _ in matters_in(_EMERGENCY.sub(" ", sentence.text))
    ):
        return
    for sentence in letter.sentences:
        other = _other_matter(sentence, allowed)
        place = None if other is None else _place(sentence, other)
        if place is not None and not letter.from_record(*place):
            yield letter.finding("reason_mismatch", place, detail=letter.body[place[0] : place[1]])
            return


def against_kind(letter: Letter) -> Iterator[Finding]:
    """Nobody asks for another time because of a reason that only fits a cancellation (M14)."""
    code = letter.case.interview.reason
    if not speaks_against(code, letter.choices.kind):
        return
    against = tells(code) & CLEAR.keys()
    for sentence in letter.sentences:
        told = next((name for name in against if sentence.number and CLEAR[name].unnegated(sentence.plain)), None)
        if told is not None:
            yield letter.finding("mixed_intent", _place(sentence, told), severity="warning")
            return


def _other_matter(sentence: Sentence, allowed: frozenset[str]) -> str | None:
    if not sentence.number or HOPE.said(sentence.plain):
        return None
    told = (name for name, ways in CLEAR.items() if not FOREIGN[name] & allowed and ways.unnegated(sentence.plain))
    return next(told, None)


def _place(sentence: Sentence, matter: str) -> tuple[int, int]:
    """The word that gives it away; the sentence where it takes several."""
    found = next((found for name, found in matters_in(sentence.text) if name == matter), None)
    if found is None:
        return sentence.start, sentence.end
    return sentence.start + found.start(), sentence.start + found.end()
