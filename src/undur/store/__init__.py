"""The plan file behind two calls: `open_plan` and `save`. No word in it is lost.

What writes is loaded at the first save: who only reads is there at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.store.errors import Problem, UnreadablePlanError
from undur.store.notices import Notice
from undur.store.opening import Base, Opened, Saved, changed_outside, open_plan

if TYPE_CHECKING:
    from undur.plan.plan import Plan

__all__ = [
    "Base",
    "Notice",
    "Opened",
    "Problem",
    "Saved",
    "UnreadablePlanError",
    "changed_outside",
    "open_plan",
    "save",
    "take_in",
]


def save(base: Base, plan: Plan) -> Saved | Problem:
    """Save a plan that came from `base`: see `saving.save`."""
    from undur.store import saving

    return saving.save(base, plan)


def take_in(base: Base, plan: Plan) -> Saved | Problem | None:
    """Merge what another program has written into a plan that came from `base`: see `saving.take_in`."""
    if not changed_outside(base):  # as at most looks: then nothing that writes is needed
        return None
    from undur.store import saving

    return saving.take_in(base, plan)
