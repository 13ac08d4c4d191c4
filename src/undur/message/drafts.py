"""Drafts: composed afresh while untouched, merged once a person has written in them, kept once they went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from undur.message.composed import SUBJECT
from undur.message.merge import Clash, merged_body

if TYPE_CHECKING:
    from undur.message.composed import Composed
    from undur.plan.codes import What
    from undur.plan.message import Message


class Draft(Struct, frozen=True, kw_only=True):
    """The text of a message as it reads now."""

    subject: str
    body: str
    edited: bool
    """Whether it holds words of the person that composing would not give."""
    generated: dict[str, str]
    """Part name → text as composed when it was last merged: the base of the next merge."""
    clashes: tuple[Clash, ...] = ()
    """Where the person's words stand and something else would be composed now: both are to be shown."""


def draft_of(message: Message, composed: Composed) -> Draft:
    """The draft of a kept message: composed, or the person's text with the untouched parts brought up to date.

    A text without a base to merge from (one that was sent, or written by hand in the file) stands as it is.
    """
    if message.body is None:
        return Draft(subject=composed.subject, body=composed.body, edited=False, generated=composed.generated)
    if not message.generated:
        subject, body = message.subject or "", message.body
        edited = (subject, body) != (composed.subject, composed.body)
        return Draft(subject=subject, body=body, edited=edited, generated=composed.generated)
    return _merged(message.subject or "", message.body, message.generated, composed)


def _merged(subject: str, body: str, before: dict[str, str], composed: Composed) -> Draft:
    merged = merged_body(body, before, composed)
    generated, clashes = merged.generated, merged.clashes
    earlier = before.get(SUBJECT, "")
    if subject == earlier:
        subject = composed.subject
    elif composed.subject not in {earlier, subject}:
        generated = {**generated, SUBJECT: earlier}
        clashes = (Clash(part=SUBJECT, own=subject, composed=composed.subject), *clashes)
    edited = (subject, merged.body) != (composed.subject, composed.body)
    return Draft(subject=subject, body=merged.body, edited=edited, generated=generated, clashes=clashes)


def edit(message: Message, composed: Composed, subject: str, body: str) -> Message:
    """Keep what a person made of the draft; a text like the composed one needs no keeping."""
    if (subject, body) == (composed.subject, composed.body):
        return reset(message)
    typed = replace(message, subject=subject, body=body, generated=draft_of(message, composed).generated)
    return replace(typed, generated=draft_of(typed, composed).generated)


def take(message: Message, composed: Composed, clash: Clash) -> Message:
    """Put what is composed now in the place of the person's words."""
    draft = draft_of(message, composed)
    if clash.part == SUBJECT:
        return edit(message, composed, clash.composed, draft.body)
    if clash.own:
        return edit(message, composed, draft.subject, draft.body.replace(clash.own, clash.composed, 1))
    without = {name: text for name, text in draft.generated.items() if name != clash.part}
    again = draft_of(replace(message, body=draft.body, subject=draft.subject, generated=without), composed)
    return edit(message, composed, again.subject, again.body)


def reset(message: Message) -> Message:
    """Go back to the composed text."""
    return replace(message, subject=None, body=None, generated={})


def freeze(message: Message, draft: Draft) -> Message:
    """Keep the text as it was copied; it can still be edited and merged."""
    return replace(message, subject=draft.subject, body=draft.body, generated=draft.generated)


def going_out(message: Message, draft: Draft, what: What) -> Message:
    """Keep the text as it goes out: for good once the company has it; a text that stands alone stays so."""
    stands_alone = message.body is not None and not message.generated
    return message if stands_alone else (freeze if what == "copied" else seal)(message, draft)


def seal(message: Message, draft: Draft) -> Message:
    """Keep the text for good, as it was sent: the copied text where there is one, and no base for a merge."""
    kept = message if message.body is not None else freeze(message, draft)
    return replace(kept, generated={})
