"""Whether they may not have read it, and when a call can still reach them (rules T5, F3, C3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.calling import next_call
from undur.etiquette.history import called_at, intent, waiting_since, written_at
from undur.etiquette.phase import AFTER_MARK
from undur.times.spans import shift

if TYPE_CHECKING:
    from undur.etiquette.case import Case

_EARLY: Final = dt.timedelta(hours=1)
"""Before the office opens, on the day itself, for a call that can't come later."""


def may_be_unread(case: Case) -> bool:
    """Whether a call has to make sure that they know: written late, or a wish that nobody answered with hours left."""
    written = written_at(case)
    if written is None or called_at(case) is not None or not case.interview.phone or waiting_since(case) is None:
        return False
    return written > case.mark or (intent(case) == "reschedule" and case.phase in AFTER_MARK)


def call_moment(case: Case, since: dt.datetime | None = None) -> dt.datetime | None:
    """When to call, not before `since` (else now): in time for the interview, and once that has begun, at the next hour.

    `None` where no call is left before the start. The advice, the call mode and a second try all ask here.
    """
    since = (since or case.now).astimezone(case.office.zone)
    if case.over:
        return next_call(since, case.office, case.start.date())
    call = call_before_start(case, since)
    return since if call is None and case.office.is_open(since) else call


def call_before_start(case: Case, since: dt.datetime | None = None) -> dt.datetime | None:
    """The next moment for a call that is still in time, in the interview's zone; `None` where there is none.

    Where none fits, from an hour before the office opens on the day of the interview: better an early call than none.
    """
    if case.over:
        return None
    since = since or case.now
    call = next_call(since, case.office, case.start.date())
    if call is not None and _in_time(call, case):
        return call
    early = max(since, shift(case.office.at(case.start.date(), case.office.opens), -_EARLY))
    opens = case.office.at(case.start.date(), case.office.opens)
    return early if early < min(opens, case.start) else None


def _in_time(call: dt.datetime, case: Case) -> bool:
    """Where the hour is not told, the start is only taken to be the opening hour: a call that day is in time."""
    return call < case.start or (not case.interview.hour_known and call.date() == case.start.date())
