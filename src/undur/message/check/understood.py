"""What the checker understood of a text, with its places: why it is content."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct

from undur.message.check.offered import offered
from undur.message.check.reading.times import is_day, is_hour
from undur.message.check.reasoned import reasoning
from undur.message.check.shown import announcing, apologising, asking, flexible, thanking, warming

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.letter import Letter

What: TypeAlias = Literal[
    "thanks", "news", "reason", "apology", "alternative", "flexible", "warmth", "interview", "slot"
]


class Understood(Struct, frozen=True, kw_only=True):
    """One thing that the text has. `start` to `end` are code points of the body, half-open."""

    what: What
    sentence: int
    """From 1."""
    start: int
    end: int
    text: str
    """The words of the text: the sentence, or the time alone."""


def understood_of(letter: Letter) -> tuple[Understood, ...]:
    """What stands in which sentence, then the times: the interview's first, then those proposed."""
    return (*_sentences(letter), *_times(letter))


def _sentences(letter: Letter) -> Iterator[Understood]:
    if not letter.change:
        return
    move = letter.choices.kind == "reschedule"
    found = {
        "thanks": thanking(letter),
        "news": announcing(letter),
        "reason": reasoning(letter),
        "apology": apologising(letter),
        "alternative": asking(letter) if move else None,
        "flexible": flexible(letter) if move else None,
        "warmth": warming(letter),
    }
    whats: tuple[What, ...] = ("thanks", "news", "reason", "apology", "alternative", "flexible", "warmth")
    for what in whats:
        one = found[what]
        if one is not None:
            yield _understood(letter, what, one.start, one.end)


def _times(letter: Letter) -> Iterator[Understood]:
    starts = letter.case.interview.starts
    for time in letter.times:
        if is_day(time, starts) and is_hour(time, starts):
            yield _understood(letter, "interview", time.start, time.end)
            break
    if letter.choices.kind == "reschedule":
        for time in offered(letter):
            yield _understood(letter, "slot", time.start, time.end)


def _understood(letter: Letter, what: What, start: int, end: int) -> Understood:
    sentence = letter.sentence_at(start)
    number = 1 if sentence is None else max(sentence.number, 1)
    return Understood(what=what, sentence=number, start=start, end=end, text=letter.body[start:end])
