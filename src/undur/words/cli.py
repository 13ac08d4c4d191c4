"""Help and output of the command line."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from undur.words.sections import Table


class Topic(Struct, frozen=True, kw_only=True):
    """What a verb is for."""

    short: str
    """A line of the list of verbs."""
    long: str
    """The paragraph of its own help."""


class Topics(Table[Topic], frozen=True, kw_only=True):
    """The program and its verbs."""

    undur: Topic
    list: Topic
    next: Topic
    show: Topic
    add: Topic
    import_: Topic
    decide: Topic
    message: Topic
    check: Topic
    export: Topic
    log: Topic
    open: Topic
    alarms: Topic
    backup: Topic
    where: Topic


class Arguments(Table[str], frozen=True, kw_only=True):
    """What each argument means. `%(choices)s` becomes the list of its values."""

    help: str
    file: str
    demo: str
    language: str
    plain: str
    version: str
    interview: str
    json: str
    all: str
    width: str
    company: str
    starts: str
    role: str
    contact: str
    honorific: str
    email: str
    phone: str
    invited_by: str
    place: str
    link: str
    written_in: str
    time_zone: str
    notes: str
    invitations: str
    dry_run: str
    decision: str
    reason: str
    reason_words: str
    kind: str
    channel: str
    tone: str
    preview: str
    copy: str
    text: str
    what: str
    note: str
    message: str
    answer: str
    to: str
    answer_text: str
    accept: str
    doing: str
    number: str
    way: str
    output: str
    overwrite: str


class Metavars(Table[str], frozen=True, kw_only=True):
    """Placeholders of values, by the code that the parser has for them."""

    VERB: str
    ID: str
    FILE: str
    TEXT: str
    WHEN: str
    ZONE: str
    CODE: str
    CELLS: str
    DECISION: str
    WHAT: str
    KIND: str
    CHANNEL: str
    TONE: str
    LANGUAGE: str
    ANSWER: str
    DOING: str
    N: str
    WAY: str


class Complaints(Table[Callable[[str, str], str]], frozen=True, kw_only=True):
    """Wrong use of the command line, a sentence each: (argument, value or names of arguments)."""

    missing: Callable[[str, str], str]
    unknown: Callable[[str, str], str]
    no_value: Callable[[str, str], str]
    wants_value: Callable[[str, str], str]
    wants_nothing: Callable[[str, str], str]
    not_both: Callable[[str, str], str]
    other: Callable[[str, str], str]
    """What argparse says and Undur doesn't know: its own sentence."""


class Refusals(Struct, frozen=True, kw_only=True):
    """Why a verb can't do what is asked, a sentence each."""

    unknown_interview: Callable[[str, tuple[str, ...]], str]
    """(the id asked for, ids that are like it)"""
    unknown_message: Callable[[str, tuple[str, ...]], str]
    """(the id asked for, ids of the interview's messages)"""
    no_terminal: str
    not_printed: Callable[[str], str]
    """(the system's reason)"""
    unreadable_text: Callable[[str, str], str]
    """(file name or `-`, reason)"""
    not_text: str
    """A reason of `unreadable_text`."""
    empty_value: Callable[[str], str]
    """(option)"""
    needs_new_time: str
    only_when_moved: str
    only_when_answered: str
    file_there: Callable[[str], str]
    """(the file's path)"""
    system: Callable[[str], str]
    """(the system's reason)"""
    unexpected: Callable[[str], str]
    """(name of the Python error)"""


class Facts(Struct, frozen=True, kw_only=True):
    """Names of the lines of `show`."""

    role: str
    contact: str
    channel: str
    starts: str
    mark: Callable[[int], str]
    """(hours of notice)"""
    send_by: str
    phase: str
    status: str
    decision: str
    undecided: str
    next_step: str
    place: str
    link: str
    notes: str
    steps: str
    mistakes: str


class Places(Struct, frozen=True, kw_only=True):
    """Names of the lines of `where`, and what is said of them."""

    plan: str
    missing: str
    chosen_by: str
    by_default: str
    backups: str
    recovery: str
    clock: str


class Doings(Struct, frozen=True, kw_only=True):
    """What a verb has done, a sentence each."""

    added: Callable[[str, str, str], str]
    """(company, id, the start in full)"""
    send_by: Callable[[str, str, int], str]
    """(send-by in full, mark in full, hours of notice)"""
    already_past: str
    happened: Callable[[str, str], str]
    """(company, what has happened)"""
    next_step: Callable[[str], str]
    """(the next step, without a full stop)"""


class Copying(Struct, frozen=True, kw_only=True):
    """What became of `--copy` and `--output`, a sentence each."""

    copied: Callable[[str], str]
    """(the way, read back)"""
    handed_over: Callable[[str], str]
    """(the way, not read back)"""
    nothing: Callable[[str], str]
    """(the ways that failed, or "")"""
    sent: Callable[[str], str]
    """(the command that says so)"""
    saved: Callable[[str], str]
    """(the file's path)"""
    companion: Callable[[str], str]
    """(the file's path): of a calendar's answer, which goes with the message"""
    alarms: Callable[[int, str], str]
    """(how many, the file's path)"""
    nothing_rings: str


class CliWords(Struct, frozen=True, kw_only=True):
    """Help and output of the command line."""

    usage: str
    """With its colon and blank."""
    verbs_title: str
    arguments_title: str
    options_title: str
    topics: Topics
    arguments: Arguments
    metavars: Metavars
    complaints: Complaints
    no_choice: Callable[[str, str, str, str], str]
    """(argument, value, the nearest right value or "", all right values)"""
    see_help: Callable[[str], str]
    """(the command that shows the help)"""
    refusals: Refusals
    nothing_upcoming: str
    facts: Facts
    places: Places
    doings: Doings
    copying: Copying
    stand_ins: Callable[[str], str]
    """(name of the encoding)"""
    no_findings: str
