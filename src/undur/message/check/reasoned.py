"""Which sentence tells why: a reason with or without a `because`, in whatever words (rules M7, M9)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from undur.message.check.asked import once
from undur.message.check.reading import lexicon
from undur.message.check.reading.plain import plain
from undur.message.check.reading.sentences import folded
from undur.message.check.reading.tone import BLAME
from undur.message.check.reading.ways.asking import ASK, HOPE
from undur.message.check.reading.ways.farewell import FAREWELL
from undur.message.check.reading.ways.interest import INTEREST
from undur.message.check.reading.ways.news import NEWS
from undur.message.check.reading.ways.orders import ORDER
from undur.message.check.reading.ways.reasons import CIRCUMSTANCE, COINCIDES
from undur.message.check.reading.ways.regret import REGRET
from undur.message.check.reading.ways.thanks import THANKS
from undur.message.check.reading.ways.yielding import FLEXIBLE

if TYPE_CHECKING:
    from undur.message.check.letter import Letter
    from undur.message.check.reading.sentences import Sentence


KEPT: Final = 4_096
"""Sentences and clauses whose reading is remembered: a draft is read anew with each key and with each repair tried."""
_CLAUSES: Final = re.compile(
    r"[,;:()]|\. | [–—-] |(?<!\w)(?:dan|tetapi|namun|tapi|sehingga|and|but|so(?= (?:i|i'm|i'll|i've|we|my|the|it|this|he|she|they|our|please|could|would)(?!\w)))(?!\w)"
)
_OPEN: Final = re.compile(
    r"(?:if|should|when|whenever|kalau|kalo|jika|bila|apabila|seandainya|sekiranya|semoga|hopefully)(?!\w)"
)
"""How a sentence begins that tells nothing yet."""
_GOES_ON: Final = re.compile(
    r" *(?:for|of|to|at|on|in|with|by|from|atas|untuk|pada|di|dari|dalam|bersama|serta|yang)(?!\w)"
)
"""How a clause begins that is only the rest of the one before."""
_BUT: Final = re.compile(
    r"(?<!\w)(?:but|however|although|though|only|unfortunately|because|as|since|tapi|tetapi|namun|meskipun|walaupun|meski|cuma|sayangnya|karena|soalnya|berhubung)(?!\w)"
)
_SORRY_FOR: Final = re.compile(r"(?<!\w)(?:sorry|maaf) (?:for|about|to|atas|karena)(?!\w)")
_BEHIND_CUE: Final = 45
"""Code points behind a `karena` that tell what it leads to."""
_DOING: Final = (
    lexicon.GREETING, lexicon.THANKS, lexicon.APOLOGY, lexicon.CANCEL, lexicon.WITHDRAW, lexicon.ABSENT, lexicon.ASK,
    lexicon.QUESTION, lexicon.OFFER, lexicon.AVAILABLE, lexicon.FLEXIBLE, lexicon.HOPE, lexicon.WARMTH, lexicon.NOTICE,
    lexicon.VAGUE, lexicon.ABOUT, BLAME,
)  # fmt: skip
_SAYING: Final = (THANKS, REGRET, ASK, FLEXIBLE, INTEREST, ORDER, NEWS, HOPE)
"""All that a sentence may do besides telling the reason."""
_OF_ONESELF: Final = re.compile(
    r"(?<!\w)(?:i|i'm|i've|i'd|i'll|we|saya|kami|aku|tiyang|kulo|beta|aye|job|role|position|work|posisi|pekerjaan|kerja)(?!\w)"
)
_CLAUSE_WORDS: Final = 4


@once
def reasoning(letter: Letter) -> Sentence | None:
    """The sentence that gives a reason (M7)."""
    own = folded(letter.case.interview.reason_words).strip(" .")
    for one in letter.sentences:
        if (own and own in one.text) or _led(letter, one.text):
            return one
    told = next((one for one in letter.sentences if one.number and _told(letter, one)), None)
    return told or next((one for one in letter.sentences if one.number and _explains(letter, one)), None)


def gives_reason(letter: Letter, sentence: Sentence) -> bool:
    """Whether this very sentence gives a reason."""
    own = folded(letter.case.interview.reason_words).strip(" .")
    if own and own in sentence.text:
        return True
    return _led(letter, sentence.text) or bool(sentence.number and _told(letter, sentence))


def _led(letter: Letter, text: str) -> bool:
    """Whether a `karena` leads to a reason: not to what the apology is for, nor to one's interest."""
    return _is_led(text, moving=letter.choices.kind == "reschedule")


@lru_cache(maxsize=KEPT)
def _is_led(text: str, *, moving: bool) -> bool:
    return any(
        not _about_notice(text, cue.start(), cue.end())
        and not (moving and INTEREST.said(plain(text[cue.end() :][:_BEHIND_CUE])))
        for cue in lexicon.REASON_CUE.finditer(text)
    )


def _explains(letter: Letter, sentence: Sentence) -> bool:
    """Whether a clause is left that does nothing else a message does: what it tells is why."""
    text = sentence.text
    for time in letter.times:
        if sentence.start <= time.start and time.end <= sentence.end:
            start, end = time.start - sentence.start, time.end - sentence.start
            text = text[:start] + " " * (end - start) + text[end:]
    return _is_explained(sentence.text, text, letter.known)


@lru_cache(maxsize=KEPT)
def _is_explained(text: str, without_times: str, known: tuple[str, ...]) -> bool:
    if _OPEN.match(text) or FLEXIBLE.said(plain(text)):
        return False
    return any(_is_left(known, clause) for clause in _CLAUSES.split(without_times))


def _is_left(known: tuple[str, ...], clause: str) -> bool:
    if (
        len(clause.split()) < _CLAUSE_WORDS
        or clause.strip().endswith("?")
        or _GOES_ON.match(clause)
        or ("    " in clause and lexicon.OFFER.search(clause))
        or any(one in clause for one in known)
    ):
        return False
    return not _does(clause)


def _told(letter: Letter, sentence: Sentence) -> bool:
    """Whether a clause tells a circumstance: not in the names of the record, and not in a clause that asks or thanks."""
    return _is_told(sentence.text, letter.known, moving=letter.choices.kind == "reschedule")


@lru_cache(maxsize=KEPT)
def _is_told(text: str, known: tuple[str, ...], *, moving: bool) -> bool:
    if _only_welcomes(text):
        return False
    for one in known:
        text = text.replace(one, " ")
    return any(_is_circumstance(clause, moving=moving) for clause in _CLAUSES.split(text))


def _only_welcomes(text: str) -> bool:
    """Whether a sentence takes leave, yields or speaks of interest, and has no `but` behind which a reason may stand."""
    words = plain(text)
    yields = _OPEN.match(text) is not None and FLEXIBLE.said(words)
    warm = INTEREST.said(words) and not REGRET.said(words) and not NEWS.said(words)
    return (yields or warm or FAREWELL.said(words)) and not _BUT.search(text)


@lru_cache(maxsize=KEPT)
def _is_circumstance(clause: str, *, moving: bool) -> bool:
    words = _before_ask(plain(clause))
    others = (THANKS, FLEXIBLE, INTEREST, ORDER) if moving else (THANKS, FLEXIBLE, ORDER)
    if any(way.said(words) for way in others):
        return False
    if _tells_why(clause) or _coincides(words):
        return True
    return CIRCUMSTANCE.said(words) or (COINCIDES.said(words) and not NEWS.said(words) and not REGRET.said(words))


def _coincides(words: str) -> bool:
    """Whether something else is told of that very day besides the regret."""
    if not COINCIDES.said(words) or _SORRY_FOR.search(words):
        return False
    rest = COINCIDES.pattern.sub(" ", REGRET.pattern.sub(" ", words))
    return not NEWS.said(words) and _OF_ONESELF.search(rest) is not None and len(rest.split()) >= _CLAUSE_WORDS


def _before_ask(words: str) -> str:
    found = ASK.pattern.search(words)
    return words if found is None else words[: found.start()]


@lru_cache(maxsize=KEPT)
def _does(clause: str) -> bool:
    words = plain(clause)
    return any(pattern.search(clause) for pattern in _DOING) or any(one.said(words) for one in _SAYING)


def _tells_why(text: str) -> bool:
    shaped = not text.rstrip().endswith("?") and lexicon.REASON_SHAPE.search(text) is not None
    return shaped or lexicon.REASON_CONTENT.search(text) is not None


def _about_notice(text: str, start: int, end: int) -> bool:
    """Whether a `karena` tells what the apology is for, and no reason."""
    return bool(
        lexicon.APOLOGY.search(text[max(start - 60, 0) : start]) and lexicon.NOTICE.search(text[end : end + 70])
    )
