"""Undo and redo: each change with the plans before and after it, to be replayed on whatever the plan is by then."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from undur.plan.plan import Plan
from undur.store.notices import Clash

LONGEST = 200
"""Changes that are remembered."""


class Change(Struct, frozen=True):
    """A change that can be taken back."""

    name: str
    """As a person reads it: "PT Sagara Niaga dihapus"."""
    before: Plan
    after: Plan
    """For a change that was taken back these two are swapped."""
    selected: str
    """The id of the interview that was selected then."""
    joins: str = ""
    """Changes in a row with the same word here are one: typing in one message."""
    settles: Clash | None = None
    """The question that was answered with it."""


class Turn(Struct, frozen=True):
    """A change taken back or done again."""

    name: str
    plan: Plan
    """The plan as it is then."""
    selected: str
    settles: Clash | None = None
    again: bool = False
    """Whether it is done again, rather than taken back."""


class History:
    """What has been changed since the start. Plans are shared records, so a remembered one costs next to nothing.

    What changed besides, such as another program's work, stays: where it touched the same value, it stays too.
    """

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    def remember(self, change: Change) -> None:
        """Remember a change; what was taken back before can't be done again then."""
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if change.joins and last and last.joins == change.joins and last.after is change.before:
            self._done[-1] = replace(last, after=change.after)
            return
        self._done.append(change)
        del self._done[:-LONGEST]

    def note(self, change: Change) -> None:
        """Remember a change that somebody else made: what was taken back before can still be done again."""
        self._done.append(change)
        del self._done[:-LONGEST]

    def part(self) -> None:
        """Let the next change stand on its own, even if it joins with the last."""
        if self._done:
            self._done[-1] = replace(self._done[-1], joins="")

    def undo(self, now: Plan, selected: str) -> Turn | None:
        """Take back the last change that `now` still shows; `selected` comes back with redo."""
        return self._turn(self._done, self._undone, now, selected)

    def redo(self, now: Plan, selected: str) -> Turn | None:
        """Do again what was taken back last and is not there already; `selected` comes back with undo."""
        turn = self._turn(self._undone, self._done, now, selected)
        return turn and replace(turn, again=True)

    @property
    def last(self) -> Change | None:
        """What `undo` would take back first."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> Change | None:
        """What `redo` would do again first."""
        return self._undone[-1] if self._undone else None

    def forget(self) -> None:
        """Forget all."""
        self._done.clear()
        self._undone.clear()

    @staticmethod
    def _turn(source: list[Change], other: list[Change], now: Plan, selected: str) -> Turn | None:
        from undur.store.replaying import replay

        while source:
            change = source.pop()
            plan = replay(change.after, change.before, now, insist=False).plan
            if plan != now or change.settles is not None:
                other.append(Change(change.name, change.after, change.before, selected, settles=change.settles))
                return Turn(change.name, plan, change.selected, change.settles)
        return None
