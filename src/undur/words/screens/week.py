"""The week view: slots to propose, and what they clash with."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class TroubleWords(Table[Callable[[str], str]], frozen=True, kw_only=True):
    """What speaks against a slot: (the holiday, or the company that has the time)."""

    past: Callable[[str], str]
    old_time: Callable[[str], str]
    taken: Callable[[str], str]
    day_off: Callable[[str], str]
    holiday: Callable[[str], str]
    joint_leave: Callable[[str], str]
    hours: Callable[[str], str]
    pause: Callable[[str], str]
    prayer: Callable[[str], str]
    crowded: Callable[[str], str]
    soon: Callable[[str], str]
    recovery: Callable[[str], str]
    far: Callable[[str], str]


class VerdictWords(Table[str], frozen=True, kw_only=True):
    """What is said of the picked slots together."""

    none: str
    one: str
    good: str
    same_day: str
    many: str


class SignWords(Table[str], frozen=True, kw_only=True):
    """What the signs of the table mean, in a word or two."""

    picked: str
    proposed: str
    old: str
    busy: str
    offered: str
    near: str
    pause: str
    tight: str
    free: str
    closed: str


class WeekWords(Struct, frozen=True, kw_only=True):
    """The week view."""

    title: Callable[[str, str, str], str]
    """(the company, the first day, the last day)"""
    signs: SignWords
    troubles: TroubleWords
    fits: str
    """Of a free slot against which nothing speaks."""
    proposed: str
    """The same, of one that Undur proposes."""
    picked: str
    """Of a slot that is picked."""
    here: Callable[[str], str]
    """(the clock where the person is)"""
    picked_title: str
    verdicts: VerdictWords
    hours: str
    half_hours: str
    """What `z` turns the rows into."""
    typed_hint: str
    """An example of a time to type."""
