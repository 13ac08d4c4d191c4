"""A name with its explanation."""

from __future__ import annotations

from msgspec import Struct


class Explained(Struct, frozen=True, kw_only=True):
    """A step, as people read it."""

    title: str
    why: str
    """One or two sentences, with full stops."""


class Avoidable(Struct, frozen=True, kw_only=True):
    """A mistake, as people read it."""

    title: str
    why: str
    """Why it hurts."""
    good: str
    """What avoids it while there is time, and makes good afterwards."""


class Choice(Struct, frozen=True, kw_only=True):
    """A decision, as people read it."""

    label: str
    why: str
    """When it is right, and what it leads to."""
