"""Values that were changed here and elsewhere: told, waited with, and asked about when the person wants to."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from undur.store.clashes import as_now, find_clashes, keep_clashes, settle_clash, take_theirs
from undur.store.errors import problem_of
from undur.store.notices import Clash
from undur.tui.room import Room

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.store import Notice
    from undur.tui.dialogs.clash import Chosen
    from undur.tui.history import Turn


class Clashing(Room):
    """Knows what is still to be chosen. It lies on the disk, so that it outlives this session."""

    clashes: tuple[Clash, ...] = ()

    def begin_with_clashes(self) -> None:
        """Say what earlier sessions left to be chosen; what has become the same by now is over."""
        for one in find_clashes(self.path):
            if as_now(one, self.plan) is None:
                self._settle(one)
        self.look_for_clashes(find_clashes(self.path))
        if self.clashes:
            self.tell(self.words.clashes.waiting(len(self.clashes)))

    def look_for_clashes(self, found: Iterable[Clash]) -> None:
        """See what is still to be chosen: another program may have met a clash, or a person have chosen there."""
        now = (as_now(one, self.plan) for one in found)
        before, self.clashes = self.clashes, tuple(one for one in now if one is not None)
        if before != self.clashes:
            self.state_changed()

    def keep_to_choose(self, notices: Iterable[Notice]) -> None:
        """Keep the clashes among the notices until the person has chosen; no slow disk holds up who types."""
        clashes = tuple(one for one in notices if isinstance(one, Clash))
        if clashes:
            known = [(one.place, one.theirs) for one in self.clashes]
            self.look_for_clashes((*self.clashes, *(one for one in clashes if (one.place, one.theirs) not in known)))
            self.run_worker(self._keep(clashes), group="clashes")

    async def _keep(self, clashes: Iterable[Clash]) -> None:
        try:
            await asyncio.to_thread(keep_clashes, self.path, clashes)
        except OSError as error:
            self.complain(problem_of(self.path, error).sentence(self.words))
        else:
            self.look_for_clashes(await asyncio.to_thread(find_clashes, self.path))

    def sign(self) -> str:
        """How many there are, and how many records need repair, with the key."""
        counts = len(self.clashes), len(self.plan.damaged)
        return self.with_keys(self.words.clashes.sign(*counts)) if any(counts) else ""

    async def choose(self) -> None:
        """Ask about each clash; whoever leaves is asked again when they want to."""
        from undur.tui.dialogs.clash import ClashDialog

        self.flush()
        self.look_for_clashes(find_clashes(self.path))
        waiting = self.clashes
        if waiting:
            self.clear_notifications()  # they would lie on the question
        for number, one in enumerate(waiting, start=1):
            clash = as_now(one, self.plan)
            if clash is None:  # settled by an answer before it
                continue
            chosen = await self.ask(ClashDialog(clash, number, len(waiting)))
            if chosen is None:
                return
            self._answer(clash, chosen)
        if waiting and not self.clashes:
            self.tell(self.words.clashes.settled)

    def _answer(self, clash: Clash, chosen: Chosen) -> None:
        what = clash.what(self.words)
        if chosen == "theirs":
            self.apply(lambda plan: take_theirs(clash, plan), self.words.clashes.taken(what), settles=clash)
        elif chosen == "mine" and self.apply(lambda plan: plan, self.words.clashes.kept(what), settles=clash):
            self._settle(clash)
        self.look_for_clashes(find_clashes(self.path))

    def turned(self, turn: Turn) -> None:
        """With an answer that is taken back, its question is back too."""
        if turn.settles is not None and turn.again:
            self._settle(turn.settles)
            self.look_for_clashes(find_clashes(self.path))
        elif turn.settles is not None:
            self.keep_to_choose((turn.settles,))

    def _settle(self, clash: Clash) -> None:
        with suppress(OSError):  # then it is asked again
            settle_clash(self.path, clash)
