"""One interview at one moment, with everything resolved once: what every rule looks at, the evidence of the draft included."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.etiquette.office import Office, office_of
from undur.etiquette.phase import Phase, mark_of, phase_of, send_by_of, start_moment
from undur.etiquette.status import Status, current_round, reschedule_count, status_of
from undur.plan.codes import Channel, Kind
from undur.plan.defaults import with_defaults
from undur.plan.interview import Interview
from undur.plan.message import LogEntry
from undur.plan.record import ByRecord

if TYPE_CHECKING:
    from undur.plan.plan import Plan


class Evidence(Struct, frozen=True, kw_only=True):
    """The checker's view of one message, as plain facts: so the steps need no checker (design: layers)."""

    message: str
    """The message's id."""
    kind: Kind
    channel: Channel
    shown: Mapping[str, int]
    """What the text has (`thanks`, `apology`, `reason`, `alternative`, `warmth`) → the number of its sentence, from 1."""
    faults: frozenset[str]
    """Slugs of the findings that are errors or warnings."""


class Case(Struct, frozen=True, kw_only=True):
    """An interview and a moment. Its times are aware and in the interview's zone."""

    interview: Interview
    """With its defaults filled in."""
    now: dt.datetime
    notice_hours: int
    office: Office
    start: dt.datetime
    mark: dt.datetime
    send_by: dt.datetime
    phase: Phase
    status: Status
    round: tuple[LogEntry, ...]
    reschedules: int
    """How often the interview was moved, over all rounds."""
    evidence: Evidence | None

    @property
    def over(self) -> bool:
        """Whether it is too late to come: the start has passed, or the whole day where the hour is not told."""
        if self.interview.hour_known:
            return self.phase == "started"
        return self.now.date() > self.interview.day


def case_of(plan: Plan, interview: Interview, now: dt.datetime, evidence: Evidence | None = None) -> Case:
    """Resolve an interview of a plan at an aware moment."""
    fixed = _fixed.of(interview, (plan.me, plan.habits), lambda: _fix(plan, interview))
    return Case(
        interview=fixed.interview,
        now=now.astimezone(fixed.office.zone),
        notice_hours=plan.habits.notice_hours,
        office=fixed.office,
        start=fixed.start,
        mark=fixed.mark,
        send_by=fixed.send_by,
        phase=phase_of(fixed.start, now, plan.habits.notice_hours),
        status=fixed.status,
        round=fixed.round,
        reschedules=fixed.reschedules,
        evidence=evidence,
    )


class _Fixed(Struct, frozen=True, kw_only=True):
    """What of a case is the same at any moment."""

    interview: Interview
    office: Office
    start: dt.datetime
    mark: dt.datetime
    send_by: dt.datetime
    status: Status
    round: tuple[LogEntry, ...]
    reschedules: int


_fixed: ByRecord[_Fixed] = ByRecord()


def _fix(plan: Plan, interview: Interview) -> _Fixed:
    whole = with_defaults(interview, plan)
    office = office_of(whole)
    start = start_moment(whole)
    mark = mark_of(start, plan.habits.notice_hours)
    return _Fixed(
        interview=whole,
        office=office,
        start=start,
        mark=mark,
        send_by=send_by_of(mark, office),
        status=status_of(whole),
        round=current_round(whole),
        reschedules=reschedule_count(whole),
    )
