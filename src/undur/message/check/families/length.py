"""Short enough for the channel (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reasoned import gives_reason
from undur.message.check.shown import telling
from undur.message.limits import measure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_THREE_SEGMENTS: Final = 459
"""Letters. What an emoji makes of a shorter text message is the emoji's fault, and told as that."""


def length(letter: Letter) -> Iterator[Finding]:
    """A warning beyond what the channel bears, a hint beyond what is comfortable."""
    measured = letter.measure
    if measured.length == "fits":
        return
    count = measured.words if measured.segments is None else measured.characters
    grave = measured.length == "too_long" and (measured.segments is None or count > _THREE_SEGMENTS)
    repair = _shorter(letter) if grave else None
    yield letter.finding("too_long", repair=repair, detail=str(count), severity=None if grave else "hint")


def _shorter(letter: Letter) -> Repair | None:
    """The text without the sentences that go on explaining once the reason is told; none where that is not enough."""
    spared = [one for one in letter.sentences if telling(one) and gives_reason(letter, one)][1:]
    if not spared:
        return None
    start, end = spared[0].start, spared[-1].end
    kept = [one for one in letter.sentences if start <= one.start < end and one not in spared]
    text = " ".join(letter.body[one.start : one.end] for one in kept)
    shorter = measure(letter.body[:start] + text + letter.body[end:], letter.choices.channel)
    return None if shorter.length == "too_long" else Repair(start, end, text)
