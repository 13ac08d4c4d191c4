"""What comes of a save."""

from __future__ import annotations

from msgspec import Struct

from undur.plan.plan import Plan
from undur.store.notices import Notice
from undur.store.opening import Base


class Saved(Struct, frozen=True, kw_only=True):
    """A save that happened."""

    plan: Plan
    """What the file now holds: changes from outside are in it."""
    base: Base
    """For the next save."""
    notices: tuple[Notice, ...] = ()
