"""Figures of one measurement, and the table of their ratios."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence


class Figure(NamedTuple):
    """What one round measured, of Undur or of the floor; `nan` where it isn't measured."""

    wall: float
    cpu: float = float("nan")


class Round(NamedTuple):
    """Floor and Undur, one right after the other."""

    floor: Figure
    ours: Figure


class Row(NamedTuple):
    """A line of the table."""

    name: str
    unit: str
    goal: float
    """The ratio to be reached, or the value where there is no floor."""
    rounds: Sequence[Round]

    def lines(self) -> list[str]:
        """The figures and ratios: by the clock on the wall, then by processor time."""
        return [line for what in ("wall", "cpu") if (line := self._line(what))]

    def _line(self, what: str) -> str:
        pairs = [(getattr(one.floor, what), getattr(one.ours, what)) for one in self.rounds]
        pairs = [(floor, ours) for floor, ours in pairs if floor == floor and ours == ours and floor > 0]  # noqa: PLR0124  nan
        if not pairs:
            return ""
        ratios = sorted(ours / floor for floor, ours in pairs)
        floor, ours = (median(one) for one in zip(*pairs, strict=True))
        name = self.name if what == "wall" else ""
        return (
            f"{name:<44} {what:<4} {floor:>9.1f} {ours:>9.1f} {self.unit:<4}"
            f"{ratios[0]:>7.2f} {median(ratios):>7.2f} {ratios[-1]:>7.2f}   ≤ {self.goal:g}"
        )


HEADING = f"{'':<49} {'floor':>9} {'Undur':>9} {'':<4}{'min':>7} {'median':>7} {'max':>7}   goal"


def percentile(values: Sequence[float], part: float) -> float:
    """The value below which `part` of the values lie."""
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]
