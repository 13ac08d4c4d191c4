"""How good a choice of slots is as a whole (rule R2): two or three, on different days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from undur.plan.message import Slot

Verdict: TypeAlias = Literal["none", "one", "good", "same_day", "many"]

MOST = 3
"""More than this is a lot to read."""


def verdict_of(slots: Iterable[Slot], zone: dt.tzinfo) -> Verdict:
    """What is to be said of these slots together; days are those of `zone`, the interview's."""
    days = [slot.starts.astimezone(zone).date() for slot in slots]
    if not days:
        return "none"
    if len(days) == 1:
        return "one"
    if len(set(days)) < len(days):
        return "same_day"
    return "many" if len(days) > MOST else "good"
