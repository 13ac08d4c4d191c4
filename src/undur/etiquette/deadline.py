"""How much time is left to tell them, and why it ends when it does (rules T2, C3, C5)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.etiquette.note import Note

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.etiquette.closures import Closure


def time_left(case: Case) -> Note:
    """The moment that matters most now: send-by with what comes after it, the mark that has passed, or the start."""
    if case.over:
        return Note("started")
    if case.now > case.mark:
        return Note("mark_passed", at=case.mark, number=case.notice_hours)
    if case.now > case.send_by:
        return Note("send_by_passed", at=case.send_by)
    if not case.interview.hour_known:
        return Note("hour_unknown", at=case.send_by)
    return _send_by(case)


def closed_before_mark(case: Case) -> Note | None:
    """Why send-by is earlier than the mark by whole days: from when on the office is closed, and for what (C3, C5)."""
    closed = _closed_until_mark(case)
    if not closed:
        return None
    first, why = closed[0]
    return Note("closed_from", at=case.office.at(first, case.office.opens), text=why.name)


def _send_by(case: Case) -> Note:
    """Send-by, and what keeps the office closed between it and the mark; a holiday is named before a day off."""
    closed = _closed_until_mark(case)
    named = next((one.name for _, one in closed if one.name), "")
    if named:
        return Note("send_by_holiday", at=case.send_by, text=named)
    return Note("send_by_days_off" if closed else "send_by", at=case.send_by)


def _closed_until_mark(case: Case) -> list[tuple[dt.date, Closure]]:
    first, last = case.send_by.date(), case.mark.date()
    days = (first + dt.timedelta(days=number) for number in range(1, (last - first).days + 1))
    return [(day, closure) for day in days if (closure := case.office.closed_because(day)) is not None]
