"""What the dialogs and the notices ask and say."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class WeightsWords(Table[str], frozen=True, kw_only=True):
    """What is said of a reason by its weight."""

    solid: str
    weak: str
    trivial: str
    suspicious: str


class AnswersWords(Table[str], frozen=True, kw_only=True):
    """What a company can answer."""

    accepted: str
    proposed: str
    regret: str
    question: str


class HappenedWords(Table[str], frozen=True, kw_only=True):
    """What a log entry says."""

    received: str
    decided: str
    copied: str
    sent: str
    called: str
    answered: str
    replied: str
    confirmed: str
    rescheduled: str
    cancelled: str
    attended: str
    closed: str


class PurposesWords(Table[str], frozen=True, kw_only=True):
    """What each screen is for, in two sentences."""

    upcoming: str
    checklist: str
    editor: str


class DialogsWords(Struct, frozen=True, kw_only=True):
    """What the dialogs and the notices ask and say."""

    welcome_title: str
    welcome: str
    your_name: str
    name_hint: str
    your_language: str
    begin: str
    help_title: str
    purposes: PurposesWords
    decide_question: Callable[[str], str]
    """(the company)"""
    guide: str
    guide_help: str
    recommended: Callable[[str], str]
    """(the decision)"""
    reason_question: str
    own_words: str
    own_words_hint: str
    no_reason: str
    no_reason_help: str
    weights: WeightsWords
    rather: Callable[[str], str]
    """(the decision that the reason advises)"""
    answer_question: Callable[[str], str]
    """(the company)"""
    answers: AnswersWords
    new_time_hint: str
    accept_time: str
    only_note: str
    hour_needed: str
    happened: HappenedWords
    delete_question: Callable[[str], str]
    """(the company)"""
    delete_told: str
    delete: str
    keep: str
    copied: Callable[[str], str]
    """(the way the text went)"""
    copied_remote: Callable[[str], str]
    """(the way the text went, over ssh)"""
    sent_to_terminal: str
    not_copied: str
    viewer_title: str
    written: Callable[[str], str]
    """(the file's path)"""
    not_written: Callable[[str, str], str]
    """(the folder, the cause)"""
    sent_already: str
    decide_first: str
    added: Callable[[str], str]
    changed: Callable[[str], str]
    deleted: Callable[[str], str]
    archived: Callable[[str], str]
    unarchived: Callable[[str], str]
    decided: Callable[[str, str], str]
    """(the company, the decision)"""
    marked_sent: Callable[[str], str]
    answer_noted: Callable[[str], str]
    moved: Callable[[str, str], str]
    """(the company, the new time)"""
    ticked: Callable[[str], str]
    """(the step)"""
    typed: Callable[[str], str]
    """(the company)"""
    chosen: Callable[[str], str]
    """(what was chosen)"""
    samples_added: str
    samples_only_into_empty: str
