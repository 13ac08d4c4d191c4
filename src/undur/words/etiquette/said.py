"""What a company was told before, a line each."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class Ends(Table[str], frozen=True, kw_only=True):
    """How it went."""

    cancel: str
    reschedule: str
    attended: str
    called_off: str
    coming: str
    open: str


class SaidWords(Struct, frozen=True, kw_only=True):
    """The history with one company."""

    title: str
    """In a column: at most ten cells."""
    label: str
    """The same in at most eight cells."""
    ends: Ends
    for_reason: Callable[[str, str], str]
    """(how it went, the reason)"""
    moved: Callable[[int], str]
    """(how often)"""
    more: Callable[[int], str]
    """(how many further lines)"""
