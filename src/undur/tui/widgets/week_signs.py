"""How each kind of cell of the week is drawn: told by a sign first, by a colour besides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.etiquette.week import CellKind


class Sign(NamedTuple):
    """A sign where something begins, one where it goes on, and the style of both."""

    first: str
    further: str
    style: str


SIGNS: Final[Mapping[CellKind, Sign]] = {
    "picked": Sign("✓", "│", "bold $success"),
    "proposed": Sign("○", "○", "bold $accent"),
    "old": Sign("◆", "│", "bold"),
    "busy": Sign("■", "│", "$warning"),
    "offered": Sign("□", "│", "$warning"),
    "near": Sign("~", "~", "$muted"),
    "pause": Sign("=", "=", "$muted"),
    "free": Sign("·", "·", ""),
    "tight": Sign("-", "-", "$muted"),
    "closed": Sign("×", "×", "$muted"),
    "outside": Sign(" ", " ", "$faint"),
    "past": Sign(" ", " ", "$faint"),
}
QUIET: Final = frozenset({"$faint", "$muted", ""})
"""Styles that would be too pale for the cell at the cursor."""
LEGEND: Final[tuple[CellKind, ...]] = (
    "picked",
    "proposed",
    "old",
    "busy",
    "free",
    "closed",
    "offered",
    "near",
    "pause",
    "tight",
)
"""The kinds that the line of signs explains, as many as fit."""
