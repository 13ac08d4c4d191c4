"""Drafts: composed afresh while untouched, merged once a person has written in them, kept once they went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from undur.message.merge import merged_body, merged_subject

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
    """Part name → text as composed now: the base of the next merge."""


def draft_of(message: Message, composed: Composed) -> Draft:
    """The draft of a kept message: composed, or the person's text with the untouched parts brought up to date.

    A text without a base to merge from (one that was sent, or written by hand in the file) stands as it is.
    """
    if message.body is None:
        return Draft(subject=composed.subject, body=composed.body, edited=False, generated=composed.generated)
    subject, body = message.subject or "", message.body
    if message.generated:
        subject = merged_subject(subject, message.generated, composed)
        body = merged_body(body, message.generated, composed)
    edited = (subject, body) != (composed.subject, composed.body)
    return Draft(subject=subject, body=body, edited=edited, generated=composed.generated)


def edit(message: Message, composed: Composed, subject: str, body: str) -> Message:
    """Keep what a person made of the draft; a text like the composed one needs no keeping."""
    if (subject, body) == (composed.subject, composed.body):
        return reset(message)
    return replace(message, subject=subject, body=body, generated=composed.generated)


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
