"""Undo and redo: the plans before, each with the name of the change that followed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from undur.plan.plan import Plan

LONGEST = 200
"""Changes that are remembered."""


class Change(NamedTuple):
    """A change that can be taken back."""

    name: str
    """As a person reads it: "PT Sagara Niaga dihapus"."""
    plan: Plan
    """The plan on the other side of the change."""
    selected: str
    """The id of the interview that was selected then."""
    joins: str = ""
    """Changes in a row with the same word here are one: typing in one message."""


class History:
    """What has been changed since the start. Plans are shared records, so a remembered one costs next to nothing."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def remember(self, change: Change) -> None:
        """Remember the plan before a change; what was taken back before can't be done again then."""
        self._undone.clear()
        if change.joins and self._done and self._done[-1].joins == change.joins:
            return
        self._done.append(change)
        del self._done[:-LONGEST]

    def part(self) -> None:
        """Let the next change stand on its own, even if it joins with the last."""
        if self._done:
            self._done[-1] = self._done[-1]._replace(joins="")

    def undo(self, now: Plan, selected: str) -> Change | None:
        """The change to take back, if there is one; `now` is kept for redo."""
        return self._turn(self._done, self._undone, now, selected)

    def redo(self, now: Plan, selected: str) -> Change | None:
        """The change to do again, if there is one; `now` is kept for undo."""
        return self._turn(self._undone, self._done, now, selected)

    def forget(self) -> None:
        """Forget all: the plan was changed from outside, and going back would take that change along."""
        self._done.clear()
        self._undone.clear()

    @staticmethod
    def _turn(source: list[Change], other: list[Change], now: Plan, selected: str) -> Change | None:
        if not source:
            return None
        change = source.pop()
        other.append(Change(change.name, now, selected))
        return change
