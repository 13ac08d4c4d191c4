"""What a text has: which sentence thanks, regrets, gives the reason, asks for another time, keeps the door open."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from undur.message.check.asked import once
from undur.message.check.offered import offered
from undur.message.check.reading import lexicon
from undur.message.check.reading.times import is_day, is_hour
from undur.message.check.reading.ways.asking import ASK, HOPE, POSTPONES, SURE
from undur.message.check.reading.ways.farewell import FAREWELL
from undur.message.check.reading.ways.fixed import without_fixed
from undur.message.check.reading.ways.interest import FOR_LATER, INTEREST
from undur.message.check.reading.ways.orders import ORDER
from undur.message.check.reading.ways.regret import OF_THE_DISTURBANCE, REGRET
from undur.message.check.reading.ways.thanks import FOR_PATIENCE, FOR_THE_CHANCE, THANKS
from undur.message.check.reading.ways.yielding import FLEXIBLE, NOT_ABOUT_TIMES, SHUT
from undur.message.check.reasoned import gives_reason, reasoning

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from undur.message.check.letter import Letter
    from undur.message.check.reading.sentences import Sentence


KEPT: Final = 4_096
"""Sentences and clauses whose reading is remembered: a draft is read anew with each key and with each repair tried."""
_CONDITION: Final = re.compile(
    r"(?<!\w)(?:if|should|otherwise|or|else|any|other|another|kalau|kalo|jika|bila|apabila|atau|lain\w*|pun)(?!\w)"
)
_OF_ONESELF: Final = re.compile(
    r"(?<!\w)(?:i|i'm|i've|i'd|i'll|we|saya|kami|aku|tiyang|kulo|beta|aye|job|role|position|work|posisi|pekerjaan|kerja)(?!\w)"
)
_CLAUSE_WORDS: Final = 4


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


@once
def thanking(letter: Letter) -> Sentence | None:
    """The sentence that thanks for the chance; thanks for understanding alone do not count (M5)."""
    return next((one for one in letter.sentences if _thanks(one)), None)


def thanking_for_patience(letter: Letter) -> Sentence | None:
    """The sentence that thanks for nothing but what is asked of the reader."""
    return next((one for one in letter.sentences if THANKS.said(one.plain)), None)


@once
def apologising(letter: Letter) -> Sentence | None:
    """The sentence that regrets; sorry for disturbing is not sorry for the change (M6)."""
    return next((one for one in letter.sentences if _regrets(one)), None)


def telling(sentence: Sentence) -> bool:
    """Whether a sentence does nothing besides telling: it neither thanks nor regrets, asks, offers or hopes."""
    others = (lexicon.THANKS, lexicon.APOLOGY, lexicon.ASK, lexicon.QUESTION, lexicon.HOPE, lexicon.AVAILABLE)
    return sentence.number > 0 and not any(pattern.search(sentence.text) for pattern in others)


@once
def announcing(letter: Letter) -> Sentence | None:
    """The sentence that brings the news: a cancellation, a wish for another time, an absence."""
    return next((one for one in letter.sentences if one.number and _announces(one.text)), None)


@once
def flexible(letter: Letter) -> Sentence | None:
    """The sentence that leaves the last word to the reader's timetable (R4)."""
    return next((one for one in letter.sentences if one.number and _yields(one)), None)


def maybe_flexible(letter: Letter) -> bool:
    """Whether a sentence that nothing else explains stands behind the ask and speaks of an `if` or an `or`."""
    return any(_CONDITION.search(one.text) and not NOT_ABOUT_TIMES.said(one.plain) for one in _unread_behind(letter))


def maybe_warm(letter: Letter) -> bool:
    """Whether a sentence that nothing else explains stands behind the ask and speaks of no `if`."""
    behind = (one for one in _unread_behind(letter) if not _CONDITION.search(one.text))
    return any(_OF_ONESELF.search(one.text) or any(name in one.text for name in letter.known) for one in behind)


def _unread_behind(letter: Letter) -> list[Sentence]:
    """The sentences behind the ask and the times that do nothing that is known, short lines of the ending apart."""
    ask = asking(letter)
    if ask is None:
        return []
    last = max([ask.end, *(time.end for time in letter.times)])
    behind = [
        one for one in letter.sentences if one.number and one.start >= last and len(one.text.split()) >= _CLAUSE_WORDS
    ]
    return [one for one in behind if not _is_read(letter, one)]


def _is_read(letter: Letter, sentence: Sentence) -> bool:
    known = (THANKS, REGRET, FLEXIBLE, INTEREST, ORDER, FAREWELL)
    return (
        any(one.said(sentence.plain) for one in known)
        or gives_reason(letter, sentence)
        or bool(lexicon.SIGN_OFF.search(sentence.text))
    )


@once
def asking(letter: Letter) -> Sentence | None:
    """The sentence that asks for another time (R1), or offers one."""
    sure = next((one for one in letter.sentences if asks(one, moving=letter.choices.kind == "reschedule")), None)
    if sure is not None:
        return sure
    times = offered(letter)
    return letter.sentence_at(times[0].start) if times else None


def names_other_times(letter: Letter) -> bool:
    """Whether the text names a time that is not the interview's."""
    starts = letter.case.interview.starts
    return any(not is_day(one, starts) or not is_hour(one, starts) for one in letter.times)


@once
def hoping(letter: Letter) -> Sentence | None:
    """The sentence that keeps the door open (M20)."""
    return next((one for one in letter.sentences if one.number and FOR_LATER.said(one.plain)), None)


@once
def warming(letter: Letter) -> Sentence | None:
    """The sentence that speaks of interest or, where the interview is called off, of later (M20)."""
    ways = (INTEREST,) if letter.choices.kind == "reschedule" else (INTEREST, FOR_LATER)
    said = (one for one in letter.sentences if one.number and not _only_hopes_for_pardon(one.plain))
    return next((one for one in said if any(way.unnegated(one.plain) for way in ways)), None)


def asks(sentence: Sentence, *, moving: bool) -> bool:
    """Whether a sentence asks for another time: not a thing that can't be moved, nor a hope for later where the interview is off."""
    words = POSTPONES.pattern.sub(" ", without_fixed(sentence.plain))
    if moving or not ASK.said(words):
        return ASK.said(words)
    return (
        not HOPE.said(words)
        or SURE.said(words)
        or (words.endswith("?") and lexicon.QUESTION.search(sentence.text) is not None)
    )


@lru_cache(maxsize=KEPT)
def _announces(text: str) -> bool:
    return any(pattern.search(text) for pattern in (lexicon.CANCEL, lexicon.WITHDRAW, lexicon.ASK, lexicon.ABSENT))


def _thanks(sentence: Sentence) -> bool:
    if not THANKS.said(sentence.plain):
        return False
    return not FOR_PATIENCE.said(sentence.plain) or FOR_THE_CHANCE.said(sentence.plain)


def _regrets(sentence: Sentence) -> bool:
    """Sorry for the disturbance counts where the change is told in the same breath."""
    if not REGRET.said(sentence.plain):
        return False
    rest = OF_THE_DISTURBANCE.pattern.sub(" ", sentence.plain)
    return REGRET.said(rest) or lexicon.SUDDEN.search(sentence.text) is not None


def _yields(sentence: Sentence) -> bool:
    words = sentence.plain
    return FLEXIBLE.said(words) and not SHUT.said(words) and not ORDER.said(words)


def _only_hopes_for_pardon(words: str) -> bool:
    return lexicon.PARDON.search(words) is not None and not INTEREST.said(lexicon.PARDON.sub(words, " "))
