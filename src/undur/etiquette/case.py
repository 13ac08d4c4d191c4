"""One interview at one moment, with everything resolved once: what every rule looks at."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.etiquette.evidence import Evidence
from undur.etiquette.mark import mark_of, send_by_of, start_moment
from undur.etiquette.office import Office, office_of
from undur.etiquette.phase import Phase, phase_of
from undur.etiquette.status import Status, current_round, reschedule_count, status_of
from undur.plan.defaults import with_defaults
from undur.plan.interview import Interview
from undur.plan.message import LogEntry

if TYPE_CHECKING:
    from undur.plan.plan import Plan


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
    whole = with_defaults(interview, plan)
    office = office_of(whole)
    start = start_moment(whole)
    notice_hours = plan.habits.notice_hours
    mark = mark_of(start, notice_hours)
    return Case(
        interview=whole,
        now=now.astimezone(office.zone),
        notice_hours=notice_hours,
        office=office,
        start=start,
        mark=mark,
        send_by=send_by_of(mark, office),
        phase=phase_of(start, now, notice_hours),
        status=status_of(whole),
        round=current_round(whole),
        reschedules=reschedule_count(whole),
        evidence=evidence,
    )
