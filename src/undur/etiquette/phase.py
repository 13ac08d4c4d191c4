"""What the hours that are left ask for (etiquette.md §1.3)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.times.spans import between

if TYPE_CHECKING:
    from collections.abc import Container

Phase: TypeAlias = Literal["calm", "normal", "late", "critical", "started"]

PHASES: Final[tuple[Phase, ...]] = ("calm", "normal", "late", "critical", "started")
"""In the order in which they come."""
BEFORE_MARK: Final[Container[Phase]] = ("calm", "normal")
AFTER_MARK: Final[Container[Phase]] = ("late", "critical")
"""The mark has passed, the interview has not begun: call first (T5)."""


def phase_of(start: dt.datetime, now: dt.datetime, notice_hours: int) -> Phase:
    """The phase by the absolute hours left: from 72 calm, from `notice_hours` normal, from 3 late, from 0 critical.

    Lower bounds belong to their phase. A notice longer than 72 hours leaves no normal phase.
    """
    left = between(now, start)
    if left < dt.timedelta(0):
        return "started"
    hours = left / dt.timedelta(hours=1)
    if hours >= max(72, notice_hours):
        return "calm"
    if hours >= notice_hours:
        return "normal"
    return "late" if hours >= 3 else "critical"
