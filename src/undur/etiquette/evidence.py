"""What the current draft shows, as plain facts, so that the steps need no checker (design: layers)."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from undur.plan.codes import Channel, Kind


class Evidence(Struct, frozen=True, kw_only=True):
    """The checker's view of one message."""

    message: str
    """The message's id."""
    kind: Kind
    channel: Channel
    shown: Mapping[str, int]
    """What the text has (`thanks`, `apology`, `reason`, `alternative`, `warmth`) → the number of its sentence, from 1."""
    faults: frozenset[str]
    """Slugs of the findings that are errors or warnings."""
