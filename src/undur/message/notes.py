"""What there is to say about a draft beside its text, for screens and commands alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.composed import ANSWER
from undur.words.message import part_name

if TYPE_CHECKING:
    from undur.message.composed import Composed
    from undur.message.drafts import Draft
    from undur.message.limits import Measure
    from undur.words.message import MessageWords


def notes_of(draft: Draft, composed: Composed, words: MessageWords) -> list[str]:
    """A sentence for each collision of own words with what is composed now, and for each fact that is asked for."""
    says = words.draft
    clashes = [
        says.clash(part_name(words, one.part), one.composed)
        if one.composed
        else says.clash_gone(part_name(words, one.part))
        for one in draft.clashes
    ]
    return clashes + missing_notes(draft, composed, words)


def missing_notes(draft: Draft, composed: Composed, words: MessageWords) -> list[str]:
    """A sentence for each fact that an own sentence needs and the record lacks, and for an answer not yet written."""
    says = words.draft
    return [
        says.unanswered if one.field == ANSWER else says.missing(words.parts[one.part], says.fields[one.field])
        for one in composed.missing
        if one.field != ANSWER or not draft.edited
    ]


def length_of(measured: Measure, words: MessageWords) -> str:
    """How long a body is, against what its channel bears."""
    if measured.segments is not None:
        return words.draft.text_messages(measured.segments, measured.characters, measured.bears)
    return words.draft.length(measured.words, measured.bears, measured.characters)
