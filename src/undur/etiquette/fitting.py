"""What speaks against a time to propose (rules R3, R6): whoever picks a slot is told, and never forbidden."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.etiquette.busy import end_of
from undur.etiquette.calling import is_for_prayer, pause_of
from undur.etiquette.reasons import REASONS
from undur.times.spans import shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.busy import Busy
    from undur.etiquette.case import Case
    from undur.plan.message import Slot

TroubleCode: TypeAlias = Literal[
    "past",
    "old_time",
    "taken",
    "day_off",
    "holiday",
    "joint_leave",
    "hours",
    "pause",
    "prayer",
    "crowded",
    "soon",
    "recovery",
    "far",
]

HORIZON: Final = dt.timedelta(days=10)
"""Counted from the interview's day, or from now where that has passed (R3)."""


class Trouble(Struct, frozen=True):
    """One thing that speaks against a slot."""

    code: TroubleCode
    text: str = ""
    """The holiday, or the company that has the time."""


def trouble_of(slot: Slot, case: Case, busy: Sequence[Busy]) -> Trouble | None:
    """The gravest thing that speaks against a slot; `None` where nothing does."""
    starts, ends = slot.starts.astimezone(case.office.zone), end_of(slot)
    if starts <= case.now:
        return Trouble("past")
    if case.interview.hour_known and starts == case.start:
        return Trouble("old_time")
    taken = next((one for one in busy if one.overlaps(starts, ends)), None)
    if taken is not None:
        return Trouble("taken", taken.company)
    closed = _closed(starts, ends, case)
    if closed is not None:
        return closed
    near = next((one for one in busy if one.crowds(starts, ends)), None)
    return Trouble("crowded", near.company) if near is not None else _too_soon_or_late(starts, case)


def earliest(case: Case) -> dt.datetime:
    """From when on a time may be proposed: a day ahead, and once the reason has passed (R6)."""
    return shift(case.now, dt.timedelta(days=max(1, _recovery(case))))


def _closed(starts: dt.datetime, ends: dt.datetime, case: Case) -> Trouble | None:
    office, day = case.office, starts.date()
    closure = office.closed_because(day)
    if closure is not None:
        return Trouble(closure.code, closure.name)
    if starts < office.at(day, office.opens) or ends > office.at(day, office.closes):
        return Trouble("hours")
    begins, over = pause_of(day, office)
    if starts < over and begins < ends:
        return Trouble("prayer" if is_for_prayer(day, office) else "pause")
    return None


def _too_soon_or_late(starts: dt.datetime, case: Case) -> Trouble | None:
    if starts < earliest(case):
        return Trouble("recovery" if _recovery(case) > 1 else "soon")
    last = max(case.interview.day, case.now.date()) + HORIZON
    return Trouble("far") if starts.date() > last else None


def _recovery(case: Case) -> int:
    reason = REASONS.get(case.interview.reason)
    return reason.recovery_days if reason is not None else 0
