"""The phrase books: what each part of each kind of message says, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from undur.message.phrases.book import Book
from undur.message.phrases.facts import Facts


class Voice(Struct, frozen=True):
    """All that one language has to say about one kind of message."""

    book: Book
    cause: Callable[[Facts], str]
    """The reason as a clause behind the news, without a full stop; empty where there is none to give."""
    reason_sentence: Callable[[Facts], str]
    """The reason as a sentence of its own, where it has to be one."""
    fields: Callable[[Facts], Mapping[str, str]]
    """What a person's own sentences may name."""


def voice_for(facts: Facts) -> Voice:
    """Choose the language's books; the other language is not loaded."""
    if facts.language == "id":
        from undur.message.phrases import id as indonesian

        return Voice(indonesian.book(facts), indonesian.cause, indonesian.reason_sentence, indonesian.fields)
    from undur.message.phrases import en as english

    return Voice(english.book(facts), english.cause, english.reason_sentence, english.fields)
