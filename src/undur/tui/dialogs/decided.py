"""What was decided: the answer of the two dialogs that ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from undur.plan.codes import Decision


class Decided(NamedTuple):
    """A decision, the code of its reason or empty, and the person's own words for it or empty."""

    decision: Decision
    reason: str
    words: str
