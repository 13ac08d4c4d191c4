"""Other programs on the same file: their changes come in while one works, and what one types stays."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.store import Problem, Saved, open_plan
from undur.store.clashes import find_clashes
from undur.store.copies import conflict_copies
from undur.store.errors import UnreadablePlanError
from undur.store.notices import CameIn, CopiesBeside, DeletedOutside
from undur.tui.clashing import Clashing
from undur.tui.history import Change

if TYPE_CHECKING:
    from undur.plan.plan import Plan

LOOK: Final = 2.0
"""Seconds between two looks at the file."""


class Outside(Clashing):
    """Looks at the file, and merges what it finds into the plan."""

    _doubted = False
    """Whether the file could not be read at the last look."""

    _looking = False

    _beside: frozenset[str] = frozenset()
    """The conflict copies that were there at the last look."""

    def on_mount(self) -> None:
        """Begin to look."""
        self.set_interval(LOOK, self._look_once)

    def on_app_focus(self) -> None:
        """Look at once when the window comes to the front: perhaps it was an editor that was before it."""
        self.look_outside()

    def look_outside(self) -> None:
        """See whether another program has written the file."""
        self.run_worker(self._look_once(), group="look")

    async def _look_once(self) -> None:
        """While one look is under way, no other begins."""
        if self._looking:
            return
        self._looking = True
        try:
            await self._look()
        finally:
            self._looking = False

    async def _look(self) -> None:
        if self.opened.rest is not None:  # first all of it has to be there
            return
        changed = await self._look_beside()
        if self.opened.read_only:
            await self._look_again()
            return
        if not changed and not self._doubted:
            return
        plan = self.plan
        outcome = await self.saver.look(plan)
        doubted, self._doubted = self._doubted, isinstance(outcome, Problem)
        if isinstance(outcome, Saved):
            self._save_told(plan, outcome)
            self._go_on(outcome)
        elif isinstance(outcome, Problem) and doubted:  # at the first look the other may still be writing
            self._save_told(plan, outcome)
        elif doubted and not self.saver.pending:
            self.problem = None
            self.state_changed()

    async def _look_beside(self) -> bool:
        """Tell of a conflict copy that a sync program has just put beside the file; see what is to be chosen.

        Comes back with whether the file itself has been changed by another program.
        """
        copies, clashes, changed = await asyncio.to_thread(
            lambda: (conflict_copies(self.path), find_clashes(self.path), self.saver.overtaken)
        )
        self.look_for_clashes(clashes)
        told = self._beside.union(*(one.names for one in self.opened.notices if isinstance(one, CopiesBeside)))
        self._beside = frozenset(one.name for one in copies)
        if fresh := tuple(sorted(self._beside - told)):
            self.tell(CopiesBeside(names=fresh).sentence(self.words))
        return changed

    async def _look_again(self) -> None:
        """A file that could not be written is opened anew once somebody has mended it."""
        try:
            opened = await asyncio.to_thread(open_plan, self.path)
        except UnreadablePlanError:
            return
        if not opened.new and opened.base.content != self.opened.base.content:
            self.start_from(opened)

    def take_in(self, plan: Plan, outcome: Saved) -> None:
        """Put what another program changed below what was done here since `plan` was saved or looked at."""
        from undur.store.replaying import replay

        for notice in outcome.notices:
            self.tell(notice.sentence(self.words))
        if outcome.plan == plan:
            return

        self.flush()
        came = outcome.plan
        self.plan, clashes = (came, ()) if self.plan is plan else replay(plan, self.plan, came, insist=True)
        self._go_on(outcome)
        for notice in clashes:
            self.tell(notice.sentence(self.words))
        self.keep_to_choose(clashes)
        self._tell_news(plan, came)
        self._note_deletions(plan, outcome)
        self.state_changed()

    def _go_on(self, outcome: Saved) -> None:
        """From the version that is in the file; what the plan has besides is to be saved."""
        self.saver.start_from(outcome.base)
        if self.plan == outcome.base.plan:
            self.plan = outcome.base.plan
        else:
            self.saver.request(self.plan)

    def _tell_news(self, before: Plan, after: Plan) -> None:
        from undur.plan.changes import settings_of

        known = {one.id: one for one in before.interviews}
        changed = tuple(one.company for one in after.interviews if known.get(one.id) != one)
        if changed or settings_of(before) != settings_of(after):
            self.tell(CameIn(companies=changed).sentence(self.words))

    def _note_deletions(self, plan: Plan, outcome: Saved) -> None:
        """Let undo bring back what another program deleted."""
        from undur.plan.changes import add_interview

        for notice in outcome.notices:
            gone = plan.find(notice.id) if isinstance(notice, DeletedOutside) else None
            if gone is not None:
                rest = tuple(one for one in self.plan.deleted if one.id != gone.id)
                with_it = add_interview(replace(self.plan, deleted=rest), gone)
                self.history.note(Change(self.words.storage.brought_back(gone.company), with_it, self.plan, gone.id))
