"""Keeping a text message within two segments (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.plan.codes import Kind, PartName

TWO_SEGMENTS: Final = 306
"""Letters of the GSM alphabet in two joined text messages."""

_DOUBLE: Final = frozenset("^{}\\[~]|€")
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


def letters(text: str) -> int:
    """Letters of the GSM alphabet that a text takes; a few signs take two."""
    return len(text) + sum(sign in _DOUBLE for sign in text)


def fitted(texts: dict[PartName, str], kind: Kind) -> dict[PartName, str]:
    """The parts that fit into two segments: what can be spared goes first, what must be said never."""
    kept = dict(texts)
    for name in _SPARED[kind]:
        if letters(" ".join(kept.values())) <= TWO_SEGMENTS:
            break
        kept.pop(name, None)
    return kept
