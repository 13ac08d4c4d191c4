"""Other versions of the plan file: earlier ones to restore, conflict copies to merge."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from undur.store import Problem, UnreadablePlanError, open_plan
from undur.store.errors import problem_of
from undur.tui.closing import Closing
from undur.tui.history import Change
from undur.tui.room import asks

if TYPE_CHECKING:
    from pathlib import Path

    from undur.store import Opened
    from undur.store.backups import Backup


class VersionActions(Closing):
    """The commands about other versions of the file."""

    @asks
    async def action_open_backups(self) -> None:
        """Show the earlier versions; the one that is picked takes the place of the file."""
        from undur.store.backups import versions_of
        from undur.tui.dialogs.backups import Backups

        self.flush()
        versions = await asyncio.to_thread(versions_of, self.path)
        if not versions:
            self.tell(self.words.storage.backups.none)
            return
        name = await self.ask(Backups(versions, self.plan, self.words))
        chosen = next((one.backup for one in versions if one.backup.name == name), None)
        if chosen is not None:
            await self._restore(chosen)

    async def _restore(self, backup: Backup) -> None:
        from undur.tui.dialogs.backups import moment_of

        could_write = not self.opened.read_only
        if could_write:
            await asyncio.to_thread(self.saver.save_now)  # so that what is replaced is the newest
        outcome = await asyncio.to_thread(_restored, self.path, backup)
        if isinstance(outcome, Problem):
            self.complain(outcome.sentence(self.words))
            return
        said = self.words.storage.backups.restored(moment_of(backup, self.plan, self.words))
        self.flush()
        before = self.plan  # with what was typed and came in while it ran: undo brings that back too
        self.start_from(outcome)
        if could_write:
            self.history.remember(Change(said, before, self.plan, self.selected_id))
        self.tell(said)

    @asks
    async def action_merge_copies(self) -> None:
        """Merge the conflict copies beside the file; ask what was changed on both sides; show what needs repair.

        Each copy is put away once the plan with it is saved.
        """
        from undur.store.clashes import find_clashes
        from undur.store.copies import conflict_copies

        self.flush()
        self.look_for_clashes(find_clashes(self.path))
        waiting = self.clashes
        copies = await asyncio.to_thread(conflict_copies, self.path)
        merged = [one for one in copies if self._merge(one)]
        if merged and await asyncio.to_thread(self.saver.save_now) is None:
            await asyncio.to_thread(self._put_away, merged)
        await self.choose()
        repairs = await self._show_repairs()
        if not copies and not waiting and not repairs:
            self.tell(self.words.clashes.none)

    async def _show_repairs(self) -> bool:
        """Show what is to be repaired in the file as it is now; false where nothing is."""
        from undur.tui.dialogs.repairs import Repairs, said

        try:
            opened = await asyncio.to_thread(open_plan, self.path)
        except UnreadablePlanError as error:
            self.complain(error.sentence(self.words))
            return True
        text = said(opened.notices, self.words)
        if text:
            words = self.words.storage
            self.clear_notifications()  # they say the same
            if await self.ask(Repairs(words.repair_title, text, words.repair_hint(str(self.path)))):
                self._edit_file()
        return bool(text)

    def _edit_file(self) -> None:
        """Give the terminal to the person's editor with the plan file; what it saves is taken in."""
        from undur.exchange.text_editor import open_in_editor

        says = self.words.screens.writing
        try:
            with self.lend_terminal():
                edited = open_in_editor(self.path, os.environ)
        except SuspendNotSupported:
            self.complain(says.not_suspended)
            return
        if not edited.found:
            self.complain(says.no_editor(edited.command))
        self.look_outside()

    def _merge(self, copy: Path) -> bool:
        """Put what a copy has besides into the plan; false where it can't be read, or the plan not be changed."""
        from undur.store.conflicts import merge_copy

        try:
            found = merge_copy(self.plan, copy)
        except UnreadablePlanError as error:
            self.complain(error.sentence(self.words))
            return False
        except OSError as error:
            self.complain(problem_of(copy, error).sentence(self.words))
            return False
        said = self.words.storage.copy_merged(copy.name)
        if not self.apply(lambda _: found.plan, said):
            return False
        self.keep_to_choose(found.notices)
        self.tell(said)
        return True

    def _put_away(self, copies: list[Path]) -> None:
        from undur.store.conflicts import put_away

        for copy in copies:
            try:
                put_away(self.path, copy)
            except OSError as error:
                self.call_from_thread(self.complain, problem_of(copy, error).sentence(self.words))


def _restored(path: Path, backup: Backup) -> Opened | Problem:
    from undur.store.backups import restore

    problem = restore(path, backup)
    if problem is not None:
        return problem
    try:
        return open_plan(path)
    except UnreadablePlanError:
        return Problem(path=path, cause="unreadable_outside")
