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
_MOVED_ON: Final = re.compile(
    r".{0,40}?(?<!\w)(?:ke|menjadi|jadi|to|until|digeser|dipindah\w*|diundur|diganti|ditunda|diubah|moved|changed|be)(?!\w)"
)
_WISH: Final = re.compile(
    r"(?<!\w)(?:(?:men|di)?jadwalkan ulang|dijadwalkan (?:kembali|lagi)|penjadwalan ulang|re-?schedul\w+|rearrang\w+)(?!\w)"
)
"""An interview named behind it is the one wished for."""
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
    if _wished(before) and not _MOVED_ON.match(sentence.text, time.end - sentence.start):
        return False
    if strictly or lexicon.ASK.search(before) or lexicon.QUESTION.search(before):
        return beside
    return adjoining or bool(lexicon.CLAIM.search(before))


def _wished(before: str) -> bool:
    found = _WISH.search(before)
    return found is not None and not re.search(r"dari|semula|from|original|tersebut(?! saya)", before[found.end() :])


def _gives_reason(before: str) -> bool:
    """Whether a `karena` stands before the time; `maaf karena tidak hadir pada …` gives none."""
    cue = lexicon.REASON_CUE.search(before)
    return cue is not None and not lexicon.APOLOGY.search(before[: cue.start()])
