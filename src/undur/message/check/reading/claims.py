"""Whether a time in a text is given as the interview's, or is a wish, a limit or part of the reason (rule M4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.reading import lexicon

if TYPE_CHECKING:
    from undur.message.check.reading.sentences import Sentence
    from undur.message.check.reading.times import Time

_ADJOINING: Final = re.compile(
    r"(?:'s)? ?,? ?(?:(?:untuk|buat|saat|ada|sesi|jadwal|for|my|our|the) )?(?:interview|wawancara)"
)
_BESIDE: Final = re.compile(
    r"(?:wawancara|interview)(?:nya)?(?!\w)(?P<between>[^.,;]{0,60})(?<!\w)(?:pada|on|hari|tanggal|for|dijadwalkan|scheduled)"
    r" ?(?:hari|tanggal|the)? ?$"
)
_WITHIN: Final = 300
"""Code points before the time that tell what it is."""
_NEAR: Final = 90
"""Code points before the time in which the interview counts as named beside it."""


def claimed(sentence: Sentence, time: Time, *, strictly: bool) -> bool:
    """Whether the sentence gives the time as the interview's.

    `strictly`: the interview's own time stands in the text too, so that another one is wrong only right beside the word.
    """
    place = time.start - sentence.start
    before = sentence.text[max(place - _WITHIN, 0) : place]
    near = _BESIDE.search(before[-_NEAR:])
    beside = near is not None and not lexicon.OFFER.search(near["between"])
    adjoining = bool(_ADJOINING.match(sentence.text, time.end - sentence.start))
    if lexicon.NOT_A_CLAIM.search(before) or lexicon.AVAILABLE.search(before) or _gives_reason(before):
        return False
    if lexicon.QUESTION.search(before) and not lexicon.ASK.search(
        sentence.text, time.end - sentence.start, time.end - sentence.start + _WITHIN
    ):
        return False
    if strictly or lexicon.ASK.search(before) or lexicon.QUESTION.search(before):
        return beside
    return adjoining or bool(lexicon.CLAIM.search(before))


def _gives_reason(before: str) -> bool:
    """Whether a `karena` stands before the time; `maaf karena tidak hadir pada …` gives none."""
    cue = lexicon.REASON_CUE.search(before)
    return cue is not None and not lexicon.APOLOGY.search(before[: cue.start()])
