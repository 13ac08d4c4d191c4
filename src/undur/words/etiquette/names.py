"""Names of phases, states, channels and decisions."""

from __future__ import annotations

from msgspec import Struct

from undur.words.sections import Table


class Phases(Table[str], frozen=True, kw_only=True):
    """How much time there is."""

    calm: str
    normal: str
    late: str
    critical: str
    started: str


class Statuses(Table[str], frozen=True, kw_only=True):
    """How far the person has come."""

    planned: str
    confirmed: str
    """Shown for `planned` once the person has confirmed that they come."""
    drafted: str
    copied: str
    sent: str
    answered: str
    closed: str


class StepStates(Table[str], frozen=True, kw_only=True):
    """The states of a step."""

    open: str
    done: str
    not_needed: str
    overdue: str


class MistakeStates(Table[str], frozen=True, kw_only=True):
    """The states of a mistake."""

    not_at_stake: str
    avoided: str
    at_risk: str
    made: str


class ByChannel(Table[str], frozen=True, kw_only=True):
    """What each channel is called; or how one says that something comes by it: "by e-mail"."""

    email: str
    whatsapp: str
    phone: str
    sms: str
    portal: str
    other: str
    """As a way: the one by which the invitation came, where that is not known."""


class Choice(Struct, frozen=True, kw_only=True):
    """A decision, as people read it."""

    label: str
    why: str
    """When it is right, and what it leads to."""


class Decisions(Table[Choice], frozen=True, kw_only=True):
    """The four decisions."""

    attend: Choice
    cancel: Choice
    reschedule: Choice
    verify: Choice


class Alarms(Table[str], frozen=True, kw_only=True):
    """What a calendar rings for, as the title of its entry; the company's name follows."""

    decide: str
    send_by: str
    mark: str
    call: str
