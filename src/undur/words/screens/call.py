"""The call mode: before, during and after a call."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table

Hints = tuple[tuple[str, str], ...]
"""Commands and what they do, the most needed first."""


class StageHints(Table[Hints], frozen=True, kw_only=True):
    """The keys of each stage."""

    dialling: Hints
    talking: Hints
    voicemail: Hints
    ended: Hints


class EndingWords(Table[Callable[[str], str]], frozen=True, kw_only=True):
    """How a call can end: (the time of a slot; empty elsewhere)."""

    slot: Callable[[str], str]
    other_time: Callable[[str], str]
    accepted: Callable[[str], str]
    proposed: Callable[[str], str]
    regret: Callable[[str], str]
    voicemail: Callable[[str], str]
    no_answer: Callable[[str], str]


class CallWords(Struct, frozen=True, kw_only=True):
    """The call mode."""

    title: Callable[[str], str]
    """(whom one calls)"""
    there: Callable[[str], str]
    """(the clock and the zone of the company)"""
    dial: str
    no_number: str
    ready: tuple[str, ...]
    """What to have ready."""
    may_call: str
    call_from: Callable[[str], str]
    """(when)"""
    on_the_line: str
    say: str
    do: str
    """Before a direction, which is not said."""
    next: str
    """Before the step that follows."""
    last: str
    voicemail: str
    no_voicemail: str
    ended: str
    endings: EndingWords
    time_hint: str
    """An example of the time that they name; it may stay empty."""
    agreed_hint: str
    """The same, of a time that was agreed on."""
    hints: StageHints
    noted: Callable[[str], str]
    """(the company)"""
    moved: Callable[[str, str], str]
    """(the company, the new time)"""
    not_reached: Callable[[str], str]
    """(the company)"""
    called_again: Callable[[str], str]
    """(when)"""
    voicemail_note: str
    """What the log keeps."""
    change: Callable[[str], str]
    """Name of the change, for undo: (the company)"""
