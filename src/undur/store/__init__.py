"""The plan file behind two calls: `open_plan` and `save`. No word in it is lost."""

from undur.store.errors import Problem, UnreadablePlanError
from undur.store.notices import Notice
from undur.store.opening import Base, Opened, changed_outside, open_plan
from undur.store.saving import Saved, save, take_in

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
