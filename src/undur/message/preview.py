"""A message as it will arrive: a mail with its head, a chat bubble, text messages, or the steps of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from msgspec import Struct

from undur.message.facts_of import STYLES
from undur.message.limits import Measure, measure
from undur.message.phrases.facts import Style
from undur.message.script import Step, steps_of
from undur.message.thread import subject_in_thread

if TYPE_CHECKING:
    from undur.message.drafts import Draft
    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.plan.plan import Me

HeaderName: TypeAlias = Literal["from", "to", "subject"]

BUBBLE_WIDTH: Final = 36
"""Cells of a line in a chat on an ordinary telephone."""


class Header(NamedTuple):
    """A line above a mail's text."""

    name: HeaderName
    value: str


class Preview(Struct, frozen=True, kw_only=True):
    """What the reader gets."""

    style: Style
    headers: tuple[Header, ...]
    """Of a mail only; an unknown address leaves the name, an unknown sender no line."""
    body: str
    steps: tuple[Step, ...]
    """Of a call only."""
    measure: Measure


def preview(message: Message, draft: Draft, interview: Interview, me: Me) -> Preview:
    """The message as its channel delivers it."""
    style = STYLES[message.channel]
    return Preview(
        style=style,
        headers=tuple(_headers(draft, interview, me)) if style == "letter" else (),
        body=draft.body,
        steps=steps_of(draft.body) if style == "script" else (),
        measure=measure(draft.body, message.channel),
    )


def _headers(draft: Draft, interview: Interview, me: Me) -> list[Header]:
    recipient = interview.contact or interview.via_agency or interview.company
    rows = [
        Header("from", _address(me.name, me.email)),
        Header("to", _address(recipient, interview.email)),
        Header("subject", subject_in_thread(draft.subject, interview)),
    ]
    return [row for row in rows if row.value]


def _address(name: str, address: str) -> str:
    return f"{name} <{address}>" if name and address else name or address
