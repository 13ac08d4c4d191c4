"""How far a person has come with an interview (design: status, round)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from undur.plan.codes import Kind, What
    from undur.plan.interview import Interview
    from undur.plan.message import LogEntry, Message

Status: TypeAlias = Literal["planned", "drafted", "copied", "sent", "answered", "closed"]

STATUSES: Final[tuple[Status, ...]] = ("planned", "drafted", "copied", "sent", "answered", "closed")
CLOSING: Final[frozenset[What]] = frozenset({"cancelled", "attended", "closed"})
QUIET: Final[frozenset[Kind]] = frozenset({"confirm", "thanks", "reply", "referral", "follow_up"})
"""Courtesies that wait for no answer: they don't make an interview drafted, copied or sent."""


def status_of(interview: Interview) -> Status:
    """The status, the first that holds in the current round; archived is closed in any round."""
    entries = current_round(interview)
    if interview.archived is not None or any(one.what in CLOSING for one in entries):
        return "closed"
    if any(is_answer(one) for one in entries):
        return "answered"
    asking = [one for one in entries if _asks(one, interview)]
    if any(one.what in ("sent", "called") for one in asking):
        return "sent"
    if any(one.what == "copied" for one in asking):
        return "copied"
    return "drafted" if round_messages(interview) else "planned"


def current_round(interview: Interview) -> tuple[LogEntry, ...]:
    """The log from the last `rescheduled` on, with that entry, in order of time; all of it where there is none."""
    return _rounds(interview)[1]


def reschedule_count(interview: Interview) -> int:
    """How often the interview was moved, over all rounds (D5)."""
    return sum(one.what == "rescheduled" for one in interview.log)


def round_messages(interview: Interview) -> tuple[Message, ...]:
    """The messages of the current round that wait for an answer, oldest first."""
    return tuple(one for one in all_of_round(interview) if one.kind not in QUIET)


def all_of_round(interview: Interview) -> tuple[Message, ...]:
    """The messages of the current round, courtesies too, oldest first."""
    earlier, current = _rounds(interview)
    used = {one.message for one in earlier}
    begins = current[0].at if current and current[0].what == "rescheduled" else None
    return tuple(one for one in interview.messages if one.id not in used and not _older(one.written, begins))


def is_answer(entry: LogEntry) -> bool:
    """Whether an entry tells that the company answered: in writing, or on the telephone."""
    return entry.what == "answered" or entry.answer is not None


def _asks(entry: LogEntry, interview: Interview) -> bool:
    """Whether it waits for an answer; a reply does where it asks whether the invitation is real."""
    return entry.kind not in QUIET or (entry.kind == "reply" and interview.decision == "verify")


def _rounds(interview: Interview) -> tuple[tuple[LogEntry, ...], tuple[LogEntry, ...]]:
    if not interview.log:
        return (), ()
    entries = tuple(sorted(interview.log, key=lambda entry: entry.at.astimezone(dt.UTC)))
    begins = max((place for place, one in enumerate(entries) if one.what == "rescheduled"), default=0)
    return entries[:begins], entries[begins:]


def _older(written: dt.datetime | None, begins: dt.datetime | None) -> bool:
    return written is not None and begins is not None and written < begins
