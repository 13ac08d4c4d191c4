"""Telephone numbers and mail addresses, where they are typed."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class RefusedWords(Table[Callable[[str], str]], frozen=True, kw_only=True):
    """Of a field, what is wrong with the value and what is allowed."""

    phone: Callable[[str], str]
    email: Callable[[str], str]


class CopiedOnlyWords(Table[str], frozen=True, kw_only=True):
    """Of a channel, what its message lacks without one clear number or address."""

    email: str
    whatsapp: str
    phone: str
    sms: str


class ContactWords(Struct, frozen=True, kw_only=True):
    """Telephone numbers and mail addresses, where they are typed."""

    refused: RefusedWords
    missing: CopiedOnlyWords
    unclear: CopiedOnlyWords
