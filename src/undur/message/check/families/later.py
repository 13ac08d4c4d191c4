"""A line for later, and the news early (rules M13, M20)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.check.inserting import before_closing
from undur.message.check.shown import announcing, maybe_warm, warming

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_PATIENCE: Final = 40
"""Words that a reader takes in before the news without wondering."""


def warmth(letter: Letter) -> Iterator[Finding]:
    """Keep the door open (a hint), or say that the interest stays (M20); a hint where something is said that may mean it."""
    if not letter.change or warming(letter) is not None:
        return
    text = letter.record.warm_line
    grave = letter.choices.kind == "reschedule" and not maybe_warm(letter)
    repair = before_closing(letter.fold, letter.body, text) if text else None
    yield letter.finding("no_warmth", repair=repair, severity="warning" if grave else None)


def news(letter: Letter) -> Iterator[Finding]:
    """The news in the first half (M13); a call has its own order."""
    if not letter.change or not letter.written:
        return
    sentence = announcing(letter)
    if sentence is None:
        return
    before = len(letter.body[: sentence.start].split())
    if before >= _PATIENCE and 2 * before >= letter.measure.words:
        yield letter.finding("news_late", (sentence.start, sentence.end))
