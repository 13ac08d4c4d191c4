"""What is said of invitations that come in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.words.sections import Table

if TYPE_CHECKING:
    from undur.exchange.incoming.understood import Remark
    from undur.plan.interview import Start
    from undur.words import Words


class RefusedWords(Table[Callable[[str], str]], frozen=True, kw_only=True):
    """Why nothing is read, and what to do: (a detail, may be empty)."""

    empty: Callable[[str], str]
    too_large: Callable[[str], str]
    no_text: Callable[[str], str]
    nothing_read: Callable[[str], str]
    no_file: Callable[[str], str]
    """(the path)"""
    no_regular_file: Callable[[str], str]
    not_opened: Callable[[str], str]
    """(the system's reason)"""
    nothing_in_folder: Callable[[str], str]
    too_many_files: Callable[[str], str]
    """(how many there may be)"""
    """(the path)"""
    no_calendar: Callable[[str], str]
    cut_off: Callable[[str], str]
    """(what is not ended)"""
    no_event: Callable[[str], str]
    too_many_lines: Callable[[str], str]
    too_many_events: Callable[[str], str]
    """(the most that are read)"""
    too_deep: Callable[[str], str]
    zone_name_too_long: Callable[[str], str]
    impossible_date: Callable[[str], str]
    unreadable_calendar: Callable[[str], str]
    unreadable_mail: Callable[[str], str]
    answer: Callable[[str], str]
    """(the method: REPLY, REFRESH …)"""


class RemarksWords(Table[Callable[[str], str]], frozen=True, kw_only=True):
    """Questions and warnings about an invitation: (a detail, may be empty)."""

    no_company: Callable[[str], str]
    no_time: Callable[[str], str]
    no_hour: Callable[[str], str]
    several_times: Callable[[str], str]
    """(the times as they are written)"""
    unknown_zone: Callable[[str], str]
    """(the name as it is written)"""
    time: Callable[[str], str]
    """(the time as it is written); said only where there is no narrower sentence"""
    zone_assumed: Callable[[str], str]
    """(IANA name)"""
    past: Callable[[str], str]
    repeats: Callable[[str], str]
    end_before_start: Callable[[str], str]
    documents: Callable[[str], str]
    """(the words that ask for them)"""
    other_sender: Callable[[str], str]
    """(sender and organiser)"""
    fee: Callable[[str], str]
    free_mail: Callable[[str], str]
    """(the mail address)"""
    no_role: Callable[[str], str]
    clash: Callable[[str], str]
    """(company and time of the other interview)"""
    answer: Callable[[str], str]
    same_company: Callable[[str], str]
    """(the time of the other interview)"""


class ArrivalsWords(Table[Callable[[str], str]], frozen=True, kw_only=True):
    """What became of an invitation: (the company, or what the invitation is called)."""

    new: Callable[[str], str]
    updated: Callable[[str], str]
    cancelled: Callable[[str], str]
    same: Callable[[str], str]
    older: Callable[[str], str]
    nothing_to_cancel: Callable[[str], str]
    open: Callable[[str], str]


class CountsWords(Table[Callable[[int], str]], frozen=True, kw_only=True):
    """The summary's parts: (number of invitations, at least 1)."""

    new: Callable[[int], str]
    updated: Callable[[int], str]
    cancelled: Callable[[int], str]
    same: Callable[[int], str]
    older: Callable[[int], str]
    nothing_to_cancel: Callable[[int], str]
    open: Callable[[int], str]
    unreadable: Callable[[int], str]


class BecomesWords(Table[str], frozen=True, kw_only=True):
    """What would become of one invitation of several."""

    new: str
    updated: str
    cancelled: str
    same: str
    older: str
    nothing_to_cancel: str
    open: str


class ImportWords(Struct, frozen=True, kw_only=True):
    """The dialogs of the import."""

    title: str
    hint: str
    path_hint: str
    reading: str
    reading_file: Callable[[int, int], str]
    """(which one, of how many)"""
    summary_title: str
    becomes: BecomesWords
    add_all: Callable[[int], str]
    """(how many)"""
    added_all: Callable[[int], str]
    """(how many): the name of the change"""
    one_by_one: str
    review_title: str
    review_update: Callable[[str], str]
    """(the company)"""
    review_cancel: Callable[[str], str]
    """(the company)"""
    of_many: Callable[[int, int], str]
    """(which one, of how many)"""
    organizer: str
    appointment: str
    missing: str
    unsure: str
    """In the place of a time that contradicts itself."""
    add: str
    update: str
    note_cancelled: str
    correct: str
    complete: str
    leave: str
    skip: str
    """The same of one among several."""
    source: Callable[[str], str]
    """(the words a value came from)"""


class AnsweringWords(Struct, frozen=True, kw_only=True):
    """Their answer, pasted or from a file."""

    hint: str
    understood: Callable[[str, str], str]
    """(what they answered, the words it came from)"""
    adopt: Callable[[str], str]
    """(what they answered): the choice that takes it over"""
    move: Callable[[str], str]
    """(the time that they agreed to): the choice that moves the interview there"""
    unclear: str
    """At the prompt, where nothing is noted"""
    accept_hint: str
    """At the prompt, behind a time that they propose"""


class ExchangeWords(Struct, frozen=True, kw_only=True):
    """What is said of invitations that come in."""

    refusals: RefusedWords
    remarks: RemarksWords
    arrivals: ArrivalsWords
    counts: CountsWords
    importing: ImportWords
    answering: AnsweringWords
    not_added: Callable[[str], str]
    """(what an invitation is called): how to add one whose questions are open"""
    would: str
    """Before the summary of a dry run."""
    and_file: Callable[[str, str], str]
    """(file, sentence)"""

    def remark(self, remark: Remark, words: Words) -> str:
        """The sentence of a question or a warning; an error's own sentence is narrower than the remark's."""
        if remark.cause is not None:
            return remark.cause.sentence(words)
        return self.remarks[remark.code](", ".join(filter(None, (remark.text, _when(remark.at, words)))))


def _when(at: Start | None, words: Words) -> str:
    """`Kam 03/12 14.00 WITA`, in its own zone; of a day alone the day."""
    from undur.times.writing import moment_there, short_day

    if at is None:
        return ""
    return moment_there(at, words.times) if isinstance(at, dt.datetime) else short_day(at, words.times)
