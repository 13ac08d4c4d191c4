"""What a person has on besides one interview: the plan's other interviews, and the times that are offered there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.etiquette.case import case_of
from undur.times.spans import between, shift

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.etiquette.case import Case
    from undur.plan.message import Slot
    from undur.plan.plan import Plan

BREATHING: Final = dt.timedelta(hours=1)
"""Between two appointments, for the way and a glass of water."""
USUAL_LENGTH: Final = dt.timedelta(hours=1)


class Busy(Struct, frozen=True):
    """One stretch of time that is taken; aware moments, half-open."""

    starts: dt.datetime
    ends: dt.datetime
    company: str
    offered: bool = False
    """Whether it is a time that was only proposed to that company."""

    def overlaps(self, starts: dt.datetime, ends: dt.datetime) -> bool:
        """Whether a half-open stretch of time touches it."""
        return starts < self.ends and self.starts < ends

    def crowds(self, starts: dt.datetime, ends: dt.datetime) -> bool:
        """Whether a stretch of time leaves less than an hour before or after it."""
        return self.overlaps(shift(starts, -BREATHING), shift(ends, BREATHING))


def busy_times(case: Case, plan: Plan) -> Iterator[Busy]:
    """What is taken; a whole day until the office closes where an interview's hour is not told."""
    for other in plan.interviews:
        if other.id == case.interview.id or other.decision == "cancel" or other.archived is not None:
            continue
        one = case_of(plan, other, case.now)
        if one.status == "closed":
            continue
        closes = one.office.at(other.day, one.office.closes)
        ends = shift(one.start, length_of(one)) if other.hour_known else closes
        yield Busy(one.start, ends, other.company)
        yield from (Busy(slot.starts, end_of(slot), other.company, offered=True) for slot in other.slots)


def length_of(case: Case) -> dt.timedelta:
    """How long the interview takes: as the record says, else an hour."""
    ends = case.interview.ends
    length = USUAL_LENGTH if ends is None else between(case.start, ends)
    return length if length > dt.timedelta(0) else USUAL_LENGTH


def end_of(slot: Slot) -> dt.datetime:
    """When a slot ends: as it says, else an hour later."""
    return slot.ends if slot.ends is not None else shift(slot.starts, USUAL_LENGTH)
