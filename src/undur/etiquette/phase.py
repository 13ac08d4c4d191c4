"""The start, the 24-hour mark and the send-by moment (rule T2), and what the hours that are left ask for (etiquette.md §1.3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.etiquette.office import office_of
from undur.times.spans import between, shift

if TYPE_CHECKING:
    from collections.abc import Container

    from undur.etiquette.office import Office
    from undur.plan.interview import Interview


Phase: TypeAlias = Literal["calm", "normal", "late", "critical", "started"]

PHASES: Final[tuple[Phase, ...]] = ("calm", "normal", "late", "critical", "started")
"""In the order in which they come."""
BEFORE_MARK: Final[Container[Phase]] = ("calm", "normal")
AFTER_MARK: Final[Container[Phase]] = ("late", "critical")
"""The mark has passed, the interview has not begun: call first (T5)."""


def start_moment(interview: Interview) -> dt.datetime:
    """When the interview starts, in its own zone; where the hour is not told, when the office opens that day.

    `interview` has its defaults filled in.
    """
    office = office_of(interview)
    if isinstance(interview.starts, dt.datetime):
        return interview.starts.astimezone(office.zone)
    return office.at(interview.starts, office.opens)


def mark_of(start: dt.datetime, notice_hours: int) -> dt.datetime:
    """The last moment at which telling the company is considerate: `notice_hours` absolute hours before (T2)."""
    return shift(start, dt.timedelta(hours=-notice_hours))


def send_by_of(mark: dt.datetime, office: Office) -> dt.datetime:
    """The last moment in office hours that is not after the mark; the mark where the 7 days before have none (T2, C3)."""
    return office.last_open(mark) or mark


def phase_of(start: dt.datetime, now: dt.datetime, notice_hours: int) -> Phase:
    """The phase by the absolute hours left: from 72 calm, from `notice_hours` normal, from 3 late, from 0 critical.

    Lower bounds belong to their phase. A notice longer than 72 hours leaves no normal phase.
    """
    left = between(now, start)
    if left < dt.timedelta(0):
        return "started"
    hours = left / dt.timedelta(hours=1)
    if hours >= max(72, notice_hours):
        return "calm"
    if hours >= notice_hours:
        return "normal"
    return "late" if hours >= 3 else "critical"
