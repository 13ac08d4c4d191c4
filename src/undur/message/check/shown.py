"""What a text has: which sentence thanks, regrets, gives the reason, asks for another time, keeps the door open."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.reading import lexicon
from undur.message.check.reading.sentences import folded
from undur.message.check.reading.times import is_day, is_hour
from undur.message.check.reading.tone import BLAME, ORDER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from undur.message.check.letter import Letter
    from undur.message.check.reading.sentences import Sentence


_CLAUSES: Final = re.compile(r"[,;:()]| [–—-] |(?<!\w)(?:dan|tetapi|namun|tapi|sehingga|and|but|so)(?!\w)")
_CLAUSE_WORDS: Final = 4
_DOING: Final = (
    lexicon.GREETING, lexicon.THANKS, lexicon.APOLOGY, lexicon.CANCEL, lexicon.WITHDRAW, lexicon.ABSENT, lexicon.ASK,
    lexicon.QUESTION, lexicon.OFFER, lexicon.AVAILABLE, lexicon.FLEXIBLE, lexicon.HOPE, lexicon.WARMTH, lexicon.NOTICE,
    lexicon.VAGUE, lexicon.ABOUT, BLAME, ORDER,
)  # fmt: skip
"""All that a sentence may do besides telling the reason."""


def shown_by(letter: Letter) -> Mapping[str, int]:
    """What the text has → the number of its sentence, from 1."""
    looks: Mapping[str, Callable[[Letter], Sentence | None]] = {
        "thanks": thanking,
        "apology": apologising,
        "reason": reasoning,
        "alternative": asking if letter.choices.kind == "reschedule" else hoping,
        "warmth": warming,
    }
    found = {name: look(letter) for name, look in looks.items()}
    return {name: max(sentence.number, 1) for name, sentence in found.items() if sentence is not None}


def thanking(letter: Letter) -> Sentence | None:
    """The sentence that thanks for the chance; thanks for understanding alone do not count (M5)."""
    return next((one for one in letter.sentences if _thanks(one)), None)


def apologising(letter: Letter) -> Sentence | None:
    """The sentence that regrets; sorry for disturbing is not sorry for the change (M6)."""
    return next((one for one in letter.sentences if _regrets(one)), None)


def reasoning(letter: Letter) -> Sentence | None:
    """The sentence that gives a reason (M7)."""
    own = folded(letter.case.interview.reason_words).strip(" .")
    for one in letter.sentences:
        if own and own in one.text:
            return one
        if any(not _about_notice(one.text, cue.start(), cue.end()) for cue in lexicon.REASON_CUE.finditer(one.text)):
            return one
    told = next((one for one in letter.sentences if one.number and _tells_why(one.text)), None)
    return told or next((one for one in letter.sentences if one.number and _explains(letter, one)), None)


def gives_reason(letter: Letter, sentence: Sentence) -> bool:
    """Whether this very sentence gives a reason."""
    own = folded(letter.case.interview.reason_words).strip(" .")
    if own and own in sentence.text:
        return True
    cues = lexicon.REASON_CUE.finditer(sentence.text)
    led = any(not _about_notice(sentence.text, cue.start(), cue.end()) for cue in cues)
    return led or bool(sentence.number and _tells_why(sentence.text))


def telling(sentence: Sentence) -> bool:
    """Whether a sentence does nothing besides telling: it neither thanks nor regrets, asks, offers or hopes."""
    others = (lexicon.THANKS, lexicon.APOLOGY, lexicon.ASK, lexicon.QUESTION, lexicon.HOPE, lexicon.AVAILABLE)
    return sentence.number > 0 and not any(pattern.search(sentence.text) for pattern in others)


def announcing(letter: Letter) -> Sentence | None:
    """The sentence that brings the news: a cancellation, a wish for another time, an absence."""
    return next((one for one in letter.sentences if one.number and _announces(one.text)), None)


def flexible(letter: Letter) -> Sentence | None:
    """The sentence that leaves the last word to the reader's timetable (R4)."""
    return next((one for one in letter.sentences if lexicon.FLEXIBLE.search(one.text)), None)


def asking(letter: Letter) -> Sentence | None:
    """The sentence that asks for another time (R1); a question will do where moving is the wish."""
    sure = next((one for one in letter.sentences if asks(one)), None)
    question = sure or next((one for one in letter.sentences if lexicon.QUESTION.search(one.text)), None)
    if question is not None or not names_other_times(letter):
        return question
    return next((one for one in letter.sentences if lexicon.OFFER.search(one.text)), None)


def names_other_times(letter: Letter) -> bool:
    """Whether the text names a time that is not the interview's."""
    starts = letter.case.interview.starts
    return any(not is_day(one, starts) or not is_hour(one, starts) for one in letter.times)


def hoping(letter: Letter) -> Sentence | None:
    """The sentence that keeps the door open (M20)."""
    return next((one for one in letter.sentences if one.number and lexicon.HOPE.search(one.text)), None)


def warming(letter: Letter) -> Sentence | None:
    """The sentence that speaks of interest or of later (M20)."""
    return next((one for one in letter.sentences if one.number and lexicon.WARMTH.search(one.text)), None)


def asks(sentence: Sentence) -> bool:
    """Whether a sentence asks for another time: not a hope for later, not a thing that can't be moved."""
    found = [
        one for one in lexicon.ASK.finditer(sentence.text)
        if not lexicon.NEGATED.search(sentence.text[max(one.start() - 40, 0) : one.start()])
    ]  # fmt: skip
    return bool(found) and not (lexicon.HOPE.search(sentence.text) and not _sure_ask(sentence.text))


def _sure_ask(text: str) -> bool:
    return "jadwal ulang" in text or "schedul" in text or "jadwalkan" in text


def _announces(text: str) -> bool:
    return any(pattern.search(text) for pattern in (lexicon.CANCEL, lexicon.WITHDRAW, lexicon.ASK, lexicon.ABSENT))


def _explains(letter: Letter, sentence: Sentence) -> bool:
    """Whether a clause is left that does nothing else a message does: what it tells is why."""
    text = sentence.text
    for time in letter.times:
        if sentence.start <= time.start and time.end <= sentence.end:
            start, end = time.start - sentence.start, time.end - sentence.start
            text = text[:start] + " " * (end - start) + text[end:]
    return any(_is_left(letter, clause) for clause in _CLAUSES.split(text))


def _is_left(letter: Letter, clause: str) -> bool:
    if (
        len(clause.split()) < _CLAUSE_WORDS
        or clause.strip().endswith("?")
        or any(one in clause for one in letter.known)
    ):
        return False
    return not any(pattern.search(clause) for pattern in _DOING)


def _tells_why(text: str) -> bool:
    return bool(lexicon.REASON_CONTENT.search(text) or lexicon.REASON_SHAPE.search(text))


def _thanks(sentence: Sentence) -> bool:
    if not lexicon.THANKS.search(sentence.text):
        return False
    return not lexicon.WEAK_THANKS.search(sentence.text) or bool(lexicon.STRONG_THANKS.search(sentence.text))


def _regrets(sentence: Sentence) -> bool:
    sudden = lexicon.SUDDEN.search(sentence.text) is not None
    disturbing = [] if sudden else [found.span() for found in lexicon.NO_APOLOGY.finditer(sentence.text)]
    return any(
        not any(start <= found.start() < end for start, end in disturbing)
        for found in lexicon.APOLOGY.finditer(sentence.text)
    )


def _about_notice(text: str, start: int, end: int) -> bool:
    """Whether a `karena` tells what the apology is for, and no reason."""
    return bool(
        lexicon.APOLOGY.search(text[max(start - 60, 0) : start]) and lexicon.NOTICE.search(text[end : end + 70])
    )
