"""Which interview wants attention first (design: urgency)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.etiquette.aftercare import confirm_by, nudge_at, reply_by
from undur.etiquette.history import confirmed_at, told

if TYPE_CHECKING:
    from undur.etiquette.case import Case


def urgency(case: Case) -> tuple[int, dt.datetime, dt.datetime, str]:
    """A sort key: 0 something is to be done, by when; 1 waiting for an answer; 2 the rest; 3 closed; each by start."""
    start = case.start.astimezone(dt.UTC)
    due = _due(case)
    group = 0 if due is not None else _group(case)
    return group, (due or start).astimezone(dt.UTC), start, case.interview.id


def is_due(case: Case) -> bool:
    """Whether something is to be done by the person, rather than by the company or by nobody."""
    return _due(case) is not None


def _group(case: Case) -> int:
    if case.status == "closed":
        return 3
    return 1 if case.status == "sent" else 2


def _due(case: Case) -> dt.datetime | None:
    """By when something is to be done; `None` where nothing is."""
    if case.status == "closed":
        return None
    courtesy = reply_by(case) or (confirm_by(case) if confirmed_at(case) is None else None)
    if courtesy is not None:
        return courtesy
    if told(case) is None and case.status != "sent":
        return None if case.interview.decision == "attend" else case.send_by
    nudge = nudge_at(case)
    return nudge if nudge is not None and nudge <= case.now else None
