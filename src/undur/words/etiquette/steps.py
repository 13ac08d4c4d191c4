"""The steps and the mistakes."""

from __future__ import annotations

from msgspec import Struct

from undur.words.sections import Table


class Explained(Struct, frozen=True, kw_only=True):
    """A step, as people read it."""

    title: str
    why: str
    """One or two sentences, with full stops."""


class Steps(Table[Explained], frozen=True, kw_only=True):
    """Every step that `etiquette.steps` knows."""

    acknowledge: Explained
    decide: Explained
    tell_now: Explained
    same_channel: Explained
    call_first: Explained
    write: Explained
    thanks: Explained
    reason: Explained
    apology: Explained
    alternative: Explained
    keep_door_open: Explained
    check: Explained
    send: Explained
    own_link: Explained
    written_trace: Explained
    answer_reply: Explained
    confirm_time: Explained
    recommend: Explained
    follow_up: Explained
    verify: Explained
    keep_data: Explained


class Avoidable(Struct, frozen=True, kw_only=True):
    """A mistake, as people read it."""

    title: str
    why: str
    """Why it hurts."""
    good: str
    """What avoids it while there is time, and makes good afterwards."""


class Mistakes(Table[Avoidable], frozen=True, kw_only=True):
    """Every mistake that `etiquette.mistakes` knows."""

    sudden: Avoidable
    no_reason: Avoidable
    ignored_reply: Avoidable
    no_show: Avoidable
    second_reschedule: Avoidable
    two_stories: Avoidable
