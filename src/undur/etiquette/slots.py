"""Times to propose instead (rules R2, R3, R6): different working days, no clash, soon but not too soon."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from typing import TYPE_CHECKING, Final

from undur.etiquette.absolute import shift
from undur.etiquette.calling import pause_of
from undur.etiquette.case import case_of
from undur.etiquette.reasons import REASONS
from undur.plan.message import Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.etiquette.case import Case
    from undur.plan.plan import Plan

HORIZON: Final = dt.timedelta(days=10)
"""Counted from the interview's day, or from now where that has passed (R3)."""
BREATHING: Final = dt.timedelta(hours=1)
"""Between two appointments, for the way and a glass of water."""
USUAL_LENGTH: Final = dt.timedelta(hours=1)
_USUAL_TIMES: Final = (dt.time(10), dt.time(14))


def propose(case: Case, plan: Plan, count: int = 3) -> tuple[Slot, ...]:
    """Up to `count` times, in the interview's zone, one on each of the first working days that have room.

    Each lies in office hours and clear of the pauses, after the interview's day, at least 24 hours and the reason's
    recovery ahead, within ten days, an hour away from the plan's other interviews. The clock time of the interview
    comes first, then 10.00 and 14.00.
    """
    length, busy = length_of(case), tuple(_busy(case, plan))
    found = (_first_fitting(case, day, length, busy) for day in _days(case))
    return tuple(islice((slot for slot in found if slot is not None), count))


def length_of(case: Case) -> dt.timedelta:
    """How long the interview takes: as the record says, else an hour."""
    ends = case.interview.ends
    length = USUAL_LENGTH if ends is None else ends - case.start
    return length if length > dt.timedelta(0) else USUAL_LENGTH


def _days(case: Case) -> Iterator[dt.date]:
    first = max(case.interview.day, case.now.date())
    for number in range(1, HORIZON.days + 1):
        day = first + dt.timedelta(days=number)
        if case.office.closed_because(day) is None:
            yield day


def _first_fitting(case: Case, day: dt.date, length: dt.timedelta, busy: tuple[Slot, ...]) -> Slot | None:
    own = (case.start.time(),) if case.interview.hour_known else ()
    for time in dict.fromkeys((*own, *_USUAL_TIMES)):
        starts = case.office.at(day, time)
        slot = Slot(starts=starts, ends=shift(starts, length))
        if starts >= _earliest(case) and _in_hours(slot, case) and not any(_clash(slot, one) for one in busy):
            return slot
    return None


def _earliest(case: Case) -> dt.datetime:
    reason = REASONS.get(case.interview.reason)
    return shift(case.now, dt.timedelta(days=max(1, reason.recovery_days if reason else 0)))


def _in_hours(slot: Slot, case: Case) -> bool:
    day = slot.starts.date()
    opens, closes = case.office.at(day, case.office.opens), case.office.at(day, case.office.closes)
    pause_begins, pause_ends = pause_of(day, case.office)
    in_pause = _overlap(slot, Slot(starts=pause_begins, ends=pause_ends))
    return opens <= slot.starts and _end(slot) <= closes and not in_pause


def _busy(case: Case, plan: Plan) -> Iterator[Slot]:
    """What the person has on besides: other interviews, a whole day where the hour is not told, times offered there."""
    for other in plan.interviews:
        one = case_of(plan, other, case.now)
        if other.id == case.interview.id or one.status == "closed" or other.decision == "cancel":
            continue
        if other.hour_known:
            yield Slot(starts=one.start, ends=shift(one.start, length_of(one)))
        else:
            yield Slot(starts=one.start, ends=one.office.at(other.day, one.office.closes))
        yield from other.slots


def _clash(slot: Slot, other: Slot) -> bool:
    return _overlap(slot, Slot(starts=shift(other.starts, -BREATHING), ends=shift(_end(other), BREATHING)))


def _overlap(one: Slot, other: Slot) -> bool:
    return one.starts < _end(other) and other.starts < _end(one)


def _end(slot: Slot) -> dt.datetime:
    return slot.ends if slot.ends is not None else shift(slot.starts, USUAL_LENGTH)
