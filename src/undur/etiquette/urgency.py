"""Which interview wants attention first (design: urgency)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.etiquette.aftercare import confirm_by, nudge_at, reply_by
from undur.etiquette.history import confirmed_at, told
from undur.plan.record import ByRecord

if TYPE_CHECKING:
    from undur.etiquette.case import Case


def urgency(case: Case) -> tuple[int, dt.datetime, dt.datetime, str]:
    """A sort key: 0 something is to be done, by when; 1 waiting for an answer; 2 the rest; 3 closed; each by start."""
    waits = _waits.of(case.interview, (), lambda: _wait(case))
    due = waits.due if waits.nudge is None or waits.nudge > case.now else waits.nudge
    start = waits.start
    group = 0 if due is not None else waits.group
    return group, due or start, start, case.interview.id


class _Waits(Struct, frozen=True):
    """What of the key is the same at any moment; moments in UTC, which are quickly compared."""

    start: dt.datetime
    group: int
    due: dt.datetime | None
    """By when something is to be done; `None` where nothing is."""
    nudge: dt.datetime | None
    """From when on it is to ask once more."""


_waits: ByRecord[_Waits] = ByRecord()


def _wait(case: Case) -> _Waits:
    due = _due(case)
    nudge = nudge_at(case) if due is None and case.status != "closed" and _is_told(case) else None
    return _Waits(case.start.astimezone(dt.UTC), _group(case), _utc(due), _utc(nudge))


def _utc(moment: dt.datetime | None) -> dt.datetime | None:
    return moment.astimezone(dt.UTC) if moment else None


def _is_told(case: Case) -> bool:
    return told(case) is not None or case.status == "sent"


def is_due(case: Case) -> bool:
    """Whether something is to be done by the person, rather than by the company or by nobody."""
    return _due(case) is not None


def _group(case: Case) -> int:
    if case.status == "closed":
        return 3
    return 1 if case.status == "sent" else 2


def _due(case: Case) -> dt.datetime | None:
    if case.status == "closed":
        return None
    comes = case.interview.decision == "attend" and confirmed_at(case) is None and not case.over
    courtesy = reply_by(case) or (confirm_by(case) if comes else None)
    if courtesy is not None:
        return courtesy
    return None if _is_told(case) or case.interview.decision == "attend" else case.send_by
