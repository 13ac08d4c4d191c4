"""The reason given is the reason chosen (rules M10, M19)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.check.reading import lexicon
from undur.message.check.reading.matters import matters_in, tells
from undur.message.check.reading.sentences import folded
from undur.message.check.shown import gives_reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter


def mismatch(letter: Letter) -> Iterator[Finding]:
    """No reason of another kind than the one chosen; silent where none is chosen, or the text tells it too."""
    interview = letter.case.interview
    own, allowed = folded(interview.reason_words).strip(" ."), tells(interview.reason)
    if not letter.change or not allowed or (own and own in letter.fold):
        return
    if any(name in allowed for sentence in letter.sentences for name, _ in matters_in(sentence.text)):
        return
    first: tuple[int, int] | None = None
    for sentence in letter.sentences:
        if lexicon.HOPE.search(sentence.text) or not gives_reason(letter, sentence):
            continue
        for _, found in matters_in(sentence.text):
            span = (sentence.start + found.start(), sentence.start + found.end())
            first = first or span
    if first is not None and not letter.from_record(*first):
        yield letter.finding("reason_mismatch", first, detail=letter.body[first[0] : first[1]])
