"""When a calendar should ring for an interview (rules T1, T2, T5; the file itself is written by `exchange`)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.etiquette.advice import advise
from undur.etiquette.case import case_of
from undur.etiquette.history import last_answer, told
from undur.times.spans import shift

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

AlarmCode: TypeAlias = Literal["decide", "send_by", "mark", "call"]

DECIDE_BEFORE: Final = dt.timedelta(hours=24)
"""A night's sleep between deciding and the last moment to send."""
_DAY: Final = dt.timedelta(days=1)
_HORIZON: Final = dt.timedelta(days=10)
"""Before the mark no alarm lies further back: a week to send-by, a day for deciding, two for the zones."""


class Alarm(Struct, frozen=True, kw_only=True):
    """One alarm. `words.etiquette.alarms[code]` says what it is for."""

    code: AlarmCode
    at: dt.datetime
    """Aware, in the interview's zone."""


def alarms_of(case: Case) -> tuple[Alarm, ...]:
    """The alarms that still lie ahead, in order of time; none once the company knows, or where the person comes."""
    if case.status in ("sent", "closed") or case.interview.decision in ("attend", "verify"):
        return _call(case)
    if told(case) is not None or last_answer(case) is not None:
        return ()
    deciding = (
        (Alarm(code="decide", at=shift(case.send_by, -DECIDE_BEFORE)),) if case.interview.decision is None else ()
    )
    fixed = (*deciding, Alarm(code="send_by", at=case.send_by), Alarm(code="mark", at=case.mark))
    # Where send-by is the mark itself, one ring is enough.
    ahead = {one.at: one for one in reversed(fixed) if one.at > case.now}
    return tuple(sorted((*ahead.values(), *_call(case)), key=lambda alarm: alarm.at))


def ringing(plan: Plan, since: dt.datetime, now: dt.datetime) -> list[tuple[Interview, Alarm]]:
    """What has come due between two aware moments, the later one included, in order of time: each rings once."""
    around = _HORIZON + dt.timedelta(hours=plan.habits.notice_hours)
    near = [one for one in plan.interviews if since.date() - _DAY <= one.day <= now.date() + around]
    due = [(one, alarm) for one in near for alarm in alarms_of(case_of(plan, one, since)) if alarm.at <= now]
    return sorted(due, key=lambda pair: pair[1].at)


def _call(case: Case) -> tuple[Alarm, ...]:
    """The call that the advice puts off until the office can be reached."""
    at = advise(case).call_at
    return () if at is None else (Alarm(code="call", at=at),)
