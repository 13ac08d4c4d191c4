"""What is asked about a value that was changed in two versions of the plan at once."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class ClashFields(Table[str], frozen=True, kw_only=True):
    """What people call the keys of the file."""

    company: str
    starts: str
    ends: str
    role: str
    contact: str
    honorific: str
    email: str
    phone: str
    channel: str
    via_agency: str
    language: str
    time_zone: str
    place: str
    link: str
    notes: str
    received: str
    answer_by: str
    decision: str
    reason: str
    reason_words: str
    archived: str
    office_days: str
    office_hours: str
    holidays: str
    invitation: str
    referral: str
    text: str
    """Of a message."""
    kind: str
    tone: str
    wording: str
    off: str
    name: str
    interface: str
    notice_hours: str
    theme: str
    motion: str


class ClashWords(Struct, frozen=True, kw_only=True):
    """What is asked about a value that was changed in two versions of the plan at once."""

    fields: ClashFields
    settings: str
    """Stands for the company where no interview is meant."""
    told: Callable[[str], str]
    """(what was changed on both sides)"""
    waiting: Callable[[int], str]
    """(how many): what is still to be chosen, told at the start"""
    sign: Callable[[int, int], str]
    """(values to choose, records in need of repair): for the title bar, not both 0"""
    title: Callable[[str, int, int], str]
    """(what, its number from 1, how many there are)"""
    mine: str
    theirs: str
    nothing: str
    """Stands for a value that was taken out."""
    kept: Callable[[str], str]
    """(what): the name, for undo, of having kept one's own"""
    taken: Callable[[str], str]
    """(what): the name, for undo, of having taken the other"""
    settled: str
    none: str
