"""Builds the cases that the etiquette tests look at: one interview in Jakarta, Wednesday 25 November 2026, 10.00 WIB."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from undur.etiquette.case import Case, case_of
from undur.plan.interview import Interview
from undur.plan.message import LogEntry, Message
from undur.plan.plan import Plan

if TYPE_CHECKING:
    from undur.etiquette.case import Evidence
    from undur.plan.codes import What
    from undur.plan.plan import Habits

WIB = ZoneInfo("Asia/Jakarta")


def wib(day: int, hour: int = 0, minute: int = 0, second: int = 0, *, month: int = 11) -> dt.datetime:
    """A moment of 2026 in Jakarta."""
    return dt.datetime(2026, month, day, hour, minute, second, tzinfo=WIB)


STARTS = wib(25, 10)


def interview(**fields: Any) -> Interview:
    """The interview, with some fields another way."""
    base: dict[str, Any] = {
        "id": "sagara-niaga",
        "company": "PT Sagara Niaga",
        "starts": STARTS,
        "channel": "whatsapp",
        "phone": "+62 811-2345-678",
    }
    return Interview(**(base | fields))


def case_at(now: dt.datetime, *, evidence: Evidence | None = None, habits: Habits | None = None, **fields: Any) -> Case:
    """The interview at a moment."""
    one = interview(**fields)
    plan = Plan(interviews=(one,)) if habits is None else Plan(interviews=(one,), habits=habits)
    return case_of(plan, one, now, evidence)


def entry(at: dt.datetime, what: What, **fields: Any) -> LogEntry:
    """Something that happened."""
    return LogEntry(at=at, what=what, **fields)


def draft(**fields: Any) -> Message:
    """A message that cancels, on WhatsApp."""
    base: dict[str, Any] = {"id": "m1", "kind": "cancel", "channel": "whatsapp", "language": "id"}
    return Message(**(base | fields))
