"""Which of the times in a text are proposed instead of the interview's (rules R2, R3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.asked import once
from undur.message.check.reading import lexicon
from undur.message.check.reading.claims import claimed
from undur.message.check.reading.times import is_day, is_hour

if TYPE_CHECKING:
    from undur.message.check.letter import Letter
    from undur.message.check.reading.lazy import Words
    from undur.message.check.reading.sentences import Sentence
    from undur.message.check.reading.times import Time

_LIST_ITEM: Final = 40
"""Letters beside the time that a line of a list may have."""
_LIMIT: Final = re.compile(
    r"(?:sampai|hingga|sejak|s/d|selain|kecuali|until|till|since|except|apart from|other than)(?: dengan)?(?: hari| tanggal| tgl| on| the)? ?$"
)
_EARLIEST: Final = re.compile(
    r"(?: (?:morning|afternoon|evening|night|pagi|siang|sore|malam))? (?:at the (?:very )?(?:earliest|latest)|paling (?:cepat|lambat))"
)
_BEFORE: Final = 240
_BEHIND: Final = 120
"""Code points beside the time that tell what it is."""


@once
def offered(letter: Letter) -> list[Time]:
    """The times that the text proposes, in order."""
    return [time for time in letter.times if not _interviews(letter, time) and _is_offer(letter, time)]


def _interviews(letter: Letter, time: Time) -> bool:
    starts = letter.case.interview.starts
    return is_day(time, starts) and is_hour(time, starts)


def _is_offer(letter: Letter, time: Time) -> bool:
    sentence = letter.sentence_at(time.start)
    if sentence is None or claimed(sentence, time, strictly=True):
        return False
    before = _before(sentence, time)
    if _LIMIT.search(before) or _EARLIEST.match(sentence.text, time.end - sentence.start):
        return False
    wish = max(_last(pattern, before) for pattern in (lexicon.ASK, lexicon.AVAILABLE, lexicon.OFFER, lexicon.QUESTION))
    taken = _last(lexicon.TAKEN, before)
    if wish >= 0 or taken >= 0:
        return wish > taken
    if sentence.text.rstrip().endswith("?"):
        return True
    behind = sentence.text[time.end - sentence.start :][:_BEHIND]
    if lexicon.AVAILABLE.search(behind) or lexicon.OFFER.search(behind):
        return not lexicon.TAKEN.search(behind)
    return _in_list(letter, sentence) or _stands_alone(letter, time)


def _stands_alone(letter: Letter, time: Time) -> bool:
    """Whether nothing else explains it: a day with an hour, still ahead, in a message that moves the interview."""
    ahead = time.day.day is not None and time.day.day >= letter.case.now.date()
    return letter.choices.kind == "reschedule" and time.hour is not None and ahead


def _before(sentence: Sentence, time: Time) -> str:
    return sentence.text[max(time.start - sentence.start - _BEFORE, 0) : time.start - sentence.start]


def _in_list(letter: Letter, sentence: Sentence) -> bool:
    """Whether it is a line of a list that an asking or offering sentence leads to."""
    at = letter.sentences.index(sentence)
    if len(sentence.text) > 2 * _LIST_ITEM:
        return False
    for lead in reversed(letter.sentences[max(at - 4, 0) : at]):
        if lead.text.endswith(":"):
            return True
        if len(lead.text) > 2 * _LIST_ITEM:
            return False
    return False


def _last(pattern: Words, text: str) -> int:
    """Where the last of its words ends; −1 where there is none."""
    return max((found.end() for found in pattern.finditer(text)), default=-1)
