"""The plain mode: questions and answers, one a line."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class RoomsWords(Table[str], frozen=True, kw_only=True):
    """What can be done with an interview."""

    decide: str
    write: str
    copy: str
    sent: str
    answer: str
    call: str
    slots: str
    steps: str
    archive: str
    edit: str
    delete: str


class MessageActions(Table[str], frozen=True, kw_only=True):
    """What can be done with a message."""

    check: str
    copy: str
    paragraph: str
    wording: str
    kind: str
    channel: str
    language: str
    tone: str
    subject: str
    slots: str
    reset: str
    fresh: str


class PlainWords(Struct, frozen=True, kw_only=True):
    """The plain mode. Every `…_help` answers the `?` of its question."""

    welcome: str
    goodbye: str
    question: Callable[[int, str], str]
    """(the number, the question)"""
    how_to_answer: str
    """The keys ?, b and q."""
    not_offered: Callable[[str, int], str]
    """(the answer, how many options there are)"""
    answer_needed: Callable[[int], str]
    """(how many options there are)"""
    optional: Callable[[str], str]
    """(a question that Enter alone answers too)"""
    nothing_before: str
    yes: str
    no: str
    done: str
    which: Callable[[int], str]
    """(how many interviews there are)"""
    which_help: str
    none_yet: str
    none_help: str
    samples: str
    samples_added: str
    more: Callable[[int], str]
    """(how many more there are)"""
    add: str
    what_now: str
    what_now_help: str
    rooms: RoomsWords
    archive_question: Callable[[str], str]
    """(the company)"""
    archive_help: str
    archived: str
    delete_question: Callable[[str], str]
    """(the company)"""
    delete_help: str
    which_fact: str
    which_fact_help: str
    value_now: Callable[[str, str], str]
    """(the field, its value)"""
    no_value: Callable[[str], str]
    """(the field)"""
    keeping: Callable[[str], str]
    """(a field whose value Enter alone keeps, and - empties)"""
    keeping_notes: Callable[[str], str]
    """(the same of a field to which a line is added)"""
    keeping_choice: Callable[[str], str]
    """(a field whose value Enter alone keeps)"""
    reason_help: str
    more_reasons: Callable[[int], str]
    """(how many more there are)"""
    own_reason: str
    own_reason_help: str
    message_question: str
    message_help: str
    message_actions: MessageActions
    choice_help: str
    which_paragraph: str
    new_paragraph: str
    paragraph_help: str
    new_subject: str
    which_repair: str
    repair: Callable[[str], str]
    """(what is the matter)"""
    enough: str
    text_begins: str
    text_ends: str
    sent_question: Callable[[str], str]
    """(the company)"""
    sent_help: str
    not_sent: str
    gone_out_already: str
    decide_first: str
    answer_help: str
    their_time: str
    time_help: str
    accept_time: str
    accept_time_help: str
    which_slots: str
    slots_help: str
    own_time: str
    own_time_question: str
    which_step: str
    no_number: str
    step_help: str
    ended_help: str
    called: Callable[[str], str]
    """(the company)"""
    not_reached: Callable[[str], str]
    """(the company)"""
    invited_by: str
    invited_by_help: str
    which_title: Callable[[str], str]
    """(the name of the person who invites)"""
