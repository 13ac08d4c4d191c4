"""The steps and the mistakes."""

from __future__ import annotations

from undur.words.etiquette.explained import Avoidable, Explained
from undur.words.table import Table


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


class Mistakes(Table[Avoidable], frozen=True, kw_only=True):
    """Every mistake that `etiquette.mistakes` knows."""

    sudden: Avoidable
    no_reason: Avoidable
    ignored_reply: Avoidable
    no_show: Avoidable
    second_reschedule: Avoidable
    two_stories: Avoidable
