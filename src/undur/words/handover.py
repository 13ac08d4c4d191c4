"""Handing a message over: the ways it can go, why not, and what became of it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class WayWords(Struct, frozen=True):
    """A way's name in the list, and what it does."""

    label: str
    help: str


class WaysWords(Table[WayWords], frozen=True, kw_only=True):
    """One field a way."""

    copy_body: WayWords
    copy_subject: WayWords
    copy_all: WayWords
    mailto: WayWords
    whatsapp: WayWords
    call: WayWords
    code_number: WayWords
    code_text: WayWords
    eml: WayWords
    text: WayWords
    reply: WayWords
    counter: WayWords


class RefusalsWords(Table[Callable[[str], str]], frozen=True, kw_only=True):
    """Why a message can't go a way, and what would help: (the value that is meant, as it was written)."""

    nothing_written: Callable[[str], str]
    no_subject: Callable[[str], str]
    script: Callable[[str], str]
    no_phone: Callable[[str], str]
    unclear_phone: Callable[[str], str]
    no_address: Callable[[str], str]
    unclear_address: Callable[[str], str]
    too_long: Callable[[str], str]
    unsafe_header: Callable[[str], str]
    no_invitation: Callable[[str], str]
    no_organizer: Callable[[str], str]
    no_attendee: Callable[[str], str]
    not_a_refusal: Callable[[str], str]
    not_a_proposal: Callable[[str], str]
    no_slots: Callable[[str], str]


class TroublesWords(Table[str], frozen=True, kw_only=True):
    """Why a link was not opened; the link is copied instead."""

    refused_link: str
    remote: str
    no_display: str
    no_program: str
    failed: str


class HandoverWords(Struct, frozen=True, kw_only=True):
    """Handing a message over."""

    title: Callable[[str], str]
    """(the company)"""
    still_wrong: Callable[[int], str]
    """(how many errors and warnings the text has, 1 or more): said beside that it is copied"""
    ways: WaysWords
    refusals: RefusalsWords
    troubles: TroublesWords
    too_large: str
    """Why a code is not shown: the window is too small for it."""
    open_question: Callable[[str], str]
    """(where the link leads: `wa.me`, the mail address, the number)"""
    code_hint: str
    opened: str
    called: str
    """The number is open; the message is the script of the call."""
    number_open: str
    """The number is open; the message is none to be read aloud."""
    scanned: str
    link_copied: Callable[[str], str]
    """(the way the link went, read back)"""
    link_sent_to_terminal: str
    """The terminal was asked to copy the link, and gives no answer."""
    saved: Callable[[str], str]
    """(the file's path): of the message itself"""
    companion_saved: Callable[[str], str]
    """(the file's path): of a calendar's answer"""
    sent_question: Callable[[str], str]
    """(the company)"""
    not_from_here: Callable[[str], str]
    """(the channel as a way): why it is asked whether the message was sent"""
    was_sent: str
    not_sent: str
    noted_sent: Callable[[str, str], str]
    """(the company, the channel as a way)"""
    noted_called: Callable[[str], str]
    """(the company)"""
