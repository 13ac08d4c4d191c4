"""All phrase books of one language, and which of them a message takes its parts from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from undur.message.phrases.book import Book, Phrasing
from undur.message.phrases.facts import Facts

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.plan.codes import Kind, PartName

_GRATEFUL: Final[frozenset[Kind]] = frozenset({"thanks", "reply"})
"""Kinds that have thanked before they close."""


class Books(Struct, frozen=True, kw_only=True):
    """One book a kind."""

    cancel: Book
    reschedule: Book
    confirm: Book
    thanks: Book
    reply: Book
    nudge: Book
    referral: Book
    follow_up: Book


class Change(Struct, frozen=True, kw_only=True):
    """How a way of speaking of its own (a call, a text message) words a cancellation and a move."""

    greeting: Phrasing
    thanks: Phrasing
    cancel_news: Phrasing
    reschedule_news: Phrasing
    apology: Phrasing
    door: Phrasing
    proposal: Phrasing


class Shelf(Struct, frozen=True, kw_only=True):
    """What one language has to have: a book that is missing fails the type check."""

    books: Books
    greeting: Phrasing
    signature: Phrasing
    closing: Phrasing
    """Where there is something to forgive."""
    plain_closing: Phrasing
    texted: Change
    spoken: Change
    spoken_closing: Phrasing
    voicemail: Phrasing
    cause: Callable[[Facts], str]
    """The reason as a clause behind the news, without a full stop; empty where there is none to give."""
    reason_sentence: Callable[[Facts], str]
    """The reason as a sentence of its own, where it has to be one."""
    fields: Callable[[Facts], Mapping[str, str]]
    """What a person's own sentences may name: field of `plan.templates` → fact."""

    def book(self, facts: Facts) -> Book:
        """The book of a kind with the parts that all kinds share, in the words of a call or a text message if it is one."""
        own: Book = getattr(self.books, facts.kind)
        if facts.style == "script":
            ending = {"closing": self.spoken_closing, "signature": self.voicemail}
            return replace(own, parts={**own.parts, **ending, **_change(self.spoken, facts)})
        shared: dict[PartName, Phrasing] = {"greeting": self.greeting, "signature": self.signature}
        if facts.style == "sms":
            return replace(own, parts={**shared, **own.parts, **_change(self.texted, facts)})
        return replace(own, parts={**shared, "closing": self._closing(facts), **own.parts})

    def _closing(self, facts: Facts) -> Phrasing:
        """Who asks for something asks for understanding; who has thanked already doesn't thank again."""
        if facts.kind in {"cancel", "reschedule"}:
            return self.closing
        return _nothing if facts.kind in _GRATEFUL else self.plain_closing


def _change(words: Change, facts: Facts) -> Mapping[PartName, Phrasing]:
    if facts.kind not in {"cancel", "reschedule"}:
        return {"greeting": words.greeting}
    leaves = facts.kind == "cancel"
    return {
        "greeting": words.greeting,
        "thanks": words.thanks,
        "news": words.cancel_news if leaves else words.reschedule_news,
        "apology": words.apology,
        "alternative": words.door if leaves else words.proposal,
    }


def _nothing(_facts: Facts) -> Varieties:
    return ()
