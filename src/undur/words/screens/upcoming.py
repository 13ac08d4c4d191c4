"""The first screen: the list and the selected interview."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class ViewsWords(Table[str], frozen=True, kw_only=True):
    """Names of the list's views."""

    upcoming: str
    waiting: str
    follow_up: str
    done: str


class OffersWords(Table[str], frozen=True, kw_only=True):
    """What one can begin with, a command a line."""

    add_interview: str
    import_interviews: str
    look_around: str
    show_tour: str


class UpcomingWords(Struct, frozen=True, kw_only=True):
    """The first screen."""

    views: ViewsWords
    empty_title: str
    empty_offers: OffersWords
    empty: str
    """What the program does, in one breath."""
    empty_views: ViewsWords
    nothing_found: Callable[[str], str]
    """(what was searched for)"""
    filter_placeholder: str
    passed: Callable[[str], str]
    """(span since the mark)"""
    started: Callable[[str], str]
    """(span since the start)"""
    waiting: str
    told: str
    """Of a cancellation, which waits for nothing."""
    answered: str
    closed: str
    days: Callable[[int], str]
    """(number): the word alone"""
    before_mark: Callable[[int], str]
    """(notice hours)"""
    to_interview: str
    mark_passed: Callable[[int], str]
    """(notice hours)"""
    since_start: str
    hour_unknown: str
    send_by: Callable[[str], str]
    """(moment in short)"""
    now: str
    send: str
    mark: str
    interview: str
    next_step: str
    status: str
    decision: str
    undecided: str
    contact: str
    place: str
    link: str
    notes: str
    history: str
    steps_left: Callable[[int], str]
    """(steps done)"""
    starts: str
    answer_by: str
    """Until when the company wants an answer."""
