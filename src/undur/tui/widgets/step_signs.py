"""The sign and the colour of a step's state; the sign alone tells enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.etiquette.steps.step import StepState

SIGNS: Final[Mapping[StepState, tuple[str, str]]] = {
    "done": ("✓", "$success"),
    "open": ("○", "$accent"),
    "overdue": ("!", "bold $error"),
    "not_needed": ("–", "$muted"),
}
"""State → its sign and its style."""
