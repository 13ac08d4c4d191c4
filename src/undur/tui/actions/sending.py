"""Handing the message over: copying it, and noting that it went out."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from textual import work

from undur.situation import situate
from undur.tui.room import Room, asks

if TYPE_CHECKING:
    from undur.exchange.clipboard import Copied
    from undur.plan.codes import What
    from undur.situation import Situation


class SendingActions(Room):
    """The commands that hand a message over."""

    def action_copy_quickly(self) -> None:
        """Copy, from outside the text."""
        self.action_copy_message()

    @work(exclusive=True, group="copy")
    async def action_copy_message(self) -> None:
        """Copy the message's text and say which way it went."""
        self.flush()
        situation = self.situation
        if situation is None or self.chosen_interview() is None:
            return
        await self.copy_out(situation, situation.draft.body)

    async def copy_out(self, situation: Situation, text: str) -> None:
        """Copy the message, note it, and say which way the text went; where none could be reached, show it."""
        again = situation.times.status == "copied"
        copied = await self.put_on_clipboard(text)
        self.note(situation, "copied")
        says = self.words.screens.dialogs
        best = copied.best
        if best is None or (again and not best.verified):
            await self.offer_by_hand(situation, text)
        elif not best.verified:
            self.tell(says.sent_to_terminal)
        else:
            self.tell((says.copied_remote if copied.remote else says.copied)(best.way))
        self.tell_what_is_wrong(situation)

    def tell_what_is_wrong(self, situation: Situation) -> None:
        """Beside what was said of the handing over, how many things in the text are wrong."""
        if situation.wrong:
            self.tell(self.words.handover.still_wrong(situation.wrong))

    @work(exclusive=True, group="copy")
    async def action_copy_subject(self) -> None:
        """Copy the subject of a mail."""
        self.flush()
        situation = self.situation
        if situation is None or not situation.draft.subject:
            return
        copied = await self.put_on_clipboard(situation.draft.subject)
        way = copied.best.way if copied.best else ""
        says = self.words.screens.dialogs
        self.tell(says.copied(way) if way else says.not_copied)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy a selection: Textual's own way, and the system's tools besides."""
        from undur.exchange.clipboard import copy

        super().copy_to_clipboard(text)
        self.run_worker(asyncio.to_thread(copy, text, environ=os.environ, emit=None), group="selection")

    async def put_on_clipboard(self, text: str) -> Copied:
        """Put text on the clipboard by every way there is."""
        from undur.exchange.clipboard import copy

        super().copy_to_clipboard(text)
        emit = self._driver.write if self._driver is not None and not self.is_headless else None
        return await asyncio.to_thread(copy, text, environ=os.environ, emit=emit)

    async def offer_by_hand(self, situation: Situation, text: str) -> None:
        """Show a text that could not be copied, and write it into a file if that is wanted."""
        from undur.tui.dialogs.text_viewer import TextViewer

        says = self.words.screens.dialogs
        self.tell(says.not_copied)
        wants_file = await self.ask(TextViewer(says.viewer_title, text))
        if not wants_file:
            return
        from undur.exchange.outgoing.files import write_in
        from undur.paths import data_folder, short

        folder = data_folder() / "drafts"
        try:
            path = write_in(folder, situation.interview.id, ".txt", text)
        except OSError as error:
            self.tell(says.not_written(str(folder), error.strerror or ""))
        else:
            self.tell(says.written(short(path)))

    def action_mark_sent(self) -> None:
        """Note that the message went out, or that the call was made; ask first where it can't have left from here."""
        self.flush()
        situation = self.situation
        if situation is None or self.chosen_interview() is None:
            return
        message, says = situation.working, self.words.screens.dialogs
        if message.id in situation.gone_out:
            self.tell(says.sent_already)
            return
        if situation.message is None and situation.interview.decision is None and self.current_mode != "editor":
            self.tell(says.decide_first)
            return
        if situation.left_here or (situation.interview.id, message.id) in self.shown_to_phone:
            self._note_sent(situation)
        else:
            self._ask_whether_sent(situation)

    @asks
    async def _ask_whether_sent(self, situation: Situation) -> None:
        from undur.tui.dialogs.confirm import Confirm

        says, company = self.words.handover, situation.interview.company
        told = self.with_keys(says.not_from_here(self.words.etiquette.ways[situation.working.channel]))
        if not await self.ask(Confirm(says.sent_question(company), says.was_sent, says.not_sent, told)):
            return
        interview = self.plan.find(situation.interview.id)  # as another program may have left it while it was asked
        if interview is not None and situation.working.id in situate(self.plan, interview, self.now).gone_out:
            self.tell(self.words.screens.dialogs.sent_already)
        else:
            self._note_sent(situation)

    def _note_sent(self, situation: Situation) -> None:
        """Note it, and say what was noted."""
        from undur.events import sending_means

        what, channel = sending_means(situation.working), situation.working.channel
        if not self.note(situation, what):
            return
        says, company = self.words.handover, situation.interview.company
        way = self.words.etiquette.ways[channel]
        self.tell(says.noted_called(company) if what == "called" else says.noted_sent(company, way))
        self.repeatable = self.action_mark_sent

    def note(self, situation: Situation, what: What) -> bool:
        """Keep the text as it goes out, with an entry in the log; false where the file is read-only, or the interview gone."""
        from undur.events import handed_over
        from undur.message.drafts import going_out

        working = situation.working
        message = going_out(working, situation.draft, what)
        self.tour = None  # whoever has come this far needs no guide
        return self.apply_to(
            situation.interview.id,
            lambda one: handed_over(one, working, message, what, self.now),
            self.words.screens.dialogs.happened[what],
        )
