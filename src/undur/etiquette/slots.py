"""Times to propose instead (rules R2, R3, R6): different working days, no clash, soon but not too soon."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from typing import TYPE_CHECKING, Final

from undur.etiquette.busy import length_of
from undur.etiquette.fitting import HORIZON, trouble_of
from undur.plan.message import Slot
from undur.times.spans import shift

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from undur.etiquette.busy import Busy
    from undur.etiquette.case import Case

_USUAL_TIMES: Final = (dt.time(10), dt.time(14))


def propose(case: Case, busy: Sequence[Busy], count: int = 3) -> tuple[Slot, ...]:
    """Up to `count` times, in the interview's zone, one on each of the first working days that have room.

    Each lies in office hours and clear of the pauses, after the interview's day, at least 24 hours and the reason's
    recovery ahead, within ten days, an hour away from what is `busy`. The clock time of the interview
    comes first, then 10.00 and 14.00.
    """
    length = length_of(case)
    found = (_first_fitting(case, day, length, busy) for day in _days(case))
    return tuple(islice((slot for slot in found if slot is not None), count))


def _days(case: Case) -> Iterator[dt.date]:
    first = max(case.interview.day, case.now.date())
    for number in range(1, HORIZON.days + 1):
        yield first + dt.timedelta(days=number)


def _first_fitting(case: Case, day: dt.date, length: dt.timedelta, busy: Sequence[Busy]) -> Slot | None:
    own = (case.start.time(),) if case.interview.hour_known else ()
    for time in dict.fromkeys((*own, *_USUAL_TIMES)):
        starts = case.office.at(day, time)
        slot = Slot(starts=starts, ends=shift(starts, length))
        if trouble_of(slot, case, busy) is None:
            return slot
    return None
