"""Saving off the interface's thread: the newest plan, one save at a time."""

from __future__ import annotations

import asyncio
from threading import Lock
from typing import TYPE_CHECKING, Final

from undur.store import Saved, save

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import App
    from textual.timer import Timer

    from undur.plan.plan import Plan
    from undur.store import Base, Problem

DELAY: Final = 0.4
"""Seconds between a change and its save, so that typing saves words, not letters."""
RETRY: Final = 5.0
"""Seconds until a failed save is tried again."""


class Saver:
    """Keeps the file up to date with the plan. `told` hears of every outcome, on the interface's thread."""

    def __init__(self, app: App[int], base: Base, told: Callable[[Plan, Saved | Problem], None]) -> None:
        self._app = app
        self._base = base
        self._told = told
        self._wanted: Plan | None = None
        self._timer: Timer | None = None
        self._busy = False
        self._one_at_a_time = Lock()

    @property
    def saved(self) -> Plan:
        """The plan as the file holds it."""
        return self._base.plan

    @property
    def pending(self) -> bool:
        """Whether there is a change that the file doesn't hold yet."""
        return self._wanted is not None or self._busy

    def request(self, plan: Plan) -> None:
        """Save this plan soon; a later request takes its place."""
        self._wanted = plan
        self._schedule(DELAY)

    def save_now(self) -> Problem | None:
        """Save what is pending at once and on this thread: for leaving, signals and crashes."""
        if self._wanted is None:
            with self._one_at_a_time:  # a save on its way is waited for
                return None
        plan, self._wanted = self._wanted, None
        outcome = self._save(plan)
        if isinstance(outcome, Saved):
            return None
        self._wanted = plan
        return outcome

    def _schedule(self, delay: float) -> None:
        if self._timer is not None:
            self._timer.stop()
        self._timer = self._app.set_timer(delay, self._start)

    def _start(self) -> None:
        if not self._busy and self._wanted is not None:
            self._busy = True
            self._app.run_worker(self._work(), group="save", name="save")

    async def _work(self) -> None:
        plan, self._wanted = self._wanted, None
        if plan is None:
            self._busy = False
            return
        outcome = await asyncio.to_thread(self._save, plan)
        self._busy = False
        saved = isinstance(outcome, Saved)
        if not saved and self._wanted is None:
            self._wanted = plan
        self._told(plan, outcome)
        if self._wanted is not None:
            self._schedule(DELAY if saved else RETRY)

    def _save(self, plan: Plan) -> Saved | Problem:
        with self._one_at_a_time:
            outcome = save(self._base, plan)
            if isinstance(outcome, Saved):
                self._base = outcome.base
            return outcome
