"""Saving off the interface's thread: the newest plan, one save at a time, what others write taken in."""

from __future__ import annotations

import asyncio
from threading import Lock
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.store import Saved, changed_outside, save, take_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App
    from textual.timer import Timer

    from undur.plan.plan import Plan
    from undur.store import Base, Problem

DELAY: Final = 0.4
"""Seconds between a change and its save: those that come in between go along."""
RETRY: Final = 5.0
"""Seconds until a failed save is tried again."""


class Saver:
    """Keeps the file up to date with the plan. `told` hears of every outcome, on the interface's thread."""

    def __init__(self, app: App[int], base: Base, told: Callable[[Plan, Saved | Problem], None]) -> None:
        self._app = app
        self._told = told
        self._timer: Timer | None = None
        self._busy = False
        self._retrying = False
        self._one_at_a_time = Lock()
        self._base = base
        self._wanted = self._done = base.plan

    def start_from(self, base: Base) -> None:
        """Go on from this version of the file; the app's plan holds all of it."""
        self._wanted = self._done = base.plan
        self._base = base  # last: `_save`, which may be on another thread, looks at it first

    @property
    def saved(self) -> Plan:
        """The plan as the file holds it."""
        return self._base.plan

    @property
    def pending(self) -> bool:
        """Whether there is a change that the file doesn't hold yet."""
        return self._wanted is not self._done or self._busy

    @property
    def overtaken(self) -> bool:
        """Whether another program has written the file since this one has read or written it. It waits for the disk."""
        return changed_outside(self._base)

    def request(self, plan: Plan) -> None:
        """Save this plan soon; a later request takes its place."""
        self._wanted = plan
        if self._timer is None or self._retrying:
            self._schedule(DELAY)

    def save_now(self) -> Problem | None:
        """Save what is pending at once and on this thread: for leaving, signals and crashes."""
        outcome = self._save()
        return None if outcome is None or isinstance(outcome[1], Saved) else outcome[1]

    async def look(self, plan: Plan) -> Saved | Problem | None:
        """The plan with what another program has written since, if it has; not while a save is on its way."""
        if self.pending:
            return None
        self._busy = True
        try:
            return await asyncio.to_thread(take_in, self._base, plan)
        finally:
            self._busy = False
            self._catch_up()

    def _catch_up(self) -> None:
        if self.pending and self._timer is None:
            self._schedule(DELAY)

    def _schedule(self, delay: float) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._retrying = delay == RETRY
        self._timer = self._app.set_timer(delay, self._start)

    def _start(self) -> None:
        self._timer = None
        if not self._busy and self.pending:
            self._busy = True
            self._app.run_worker(self._work(), group="save", name="save")

    async def _work(self) -> None:
        try:
            outcome = await asyncio.to_thread(self._save)
        finally:
            self._busy = False
        if outcome is not None:
            self._told(*outcome)
        if self.pending:
            failed = outcome is not None and not isinstance(outcome[1], Saved)
            self._schedule(RETRY if failed else DELAY)

    def _save(self) -> tuple[Plan, Saved | Problem] | None:
        """Save the plan that is wanted; nothing where the file holds it."""
        with self._one_at_a_time:
            base, plan = self._base, self._wanted
            if plan is self._done or plan is base.plan:
                return None
            outcome = save(base, plan)
            if isinstance(outcome, Saved):
                self._done = plan
                self._base = outcome.base if outcome.plan == plan else _not_yet_taken_in(outcome.base, plan)
            return plan, outcome


def _not_yet_taken_in(base: Base, plan: Plan) -> Base:
    """The file for someone whose plan lacks what came in: the next save finds it changed, and merges."""
    return replace(base, content=b"", plan=plan, layout=None)
