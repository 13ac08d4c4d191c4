"""Keeping a text message within two segments (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.segments import segments

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.plan.codes import Kind, PartName

_SPARED: Final[Mapping[Kind, tuple[PartName, ...]]] = {
    "cancel": ("alternative", "thanks"),
    "reschedule": ("thanks",),
    "confirm": ("thanks",),
    "thanks": ("alternative",),
    "reply": ("alternative",),
    "nudge": ("alternative",),
    "referral": ("thanks",),
    "follow_up": ("thanks",),
}
"""What goes first where there is no room."""


def fitted(texts: dict[PartName, str], kind: Kind) -> dict[PartName, str]:
    """The parts that fit into two segments: what can be spared goes first, what must be said never."""
    kept = dict(texts)
    for name in _SPARED[kind]:
        if segments(" ".join(kept.values())).fits:
            break
        kept.pop(name, None)
    return kept
