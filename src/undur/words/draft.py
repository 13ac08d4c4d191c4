"""What is said about a draft beside its text: own sentences, collisions, facts that are asked for."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class FieldNames(Table[str], frozen=True, kw_only=True):
    """What each field of an own sentence is called."""

    name: str
    phone: str
    company: str
    agency: str
    role: str
    contact: str
    honorific: str
    greeting: str
    when: str
    place: str
    link: str
    slots: str


class HeaderNames(Table[str], frozen=True, kw_only=True):
    """The lines above a mail's text."""

    from_: str
    to: str
    subject: str


class DraftWords(Struct, frozen=True, kw_only=True):
    """What is said about a draft beside its text."""

    headers: HeaderNames
    length: Callable[[int, int, int], str]
    """(words, words that the channel bears comfortably, characters)"""
    text_messages: Callable[[int, int, int], str]
    """(how many, letters, letters that two hold)"""
    fields: FieldNames
    kept: Callable[[str, str, str], str]
    """(the part, the language, the channel)"""
    forgotten: Callable[[str], str]
    """(the part)"""
    no_part: str
    reason: str
    unknown_field: Callable[[str, str], str]
    """(the field as written, the nearest known one)"""
    missing: Callable[[str, str], str]
    """(the part, the fact)"""
    unanswered: str
    clash: Callable[[str, str], str]
    """(the part, what would be composed now)"""
    clash_gone: Callable[[str], str]
    """(the part)"""
    taken: Callable[[str], str]
    """(the part)"""
    nothing_to_take: str
