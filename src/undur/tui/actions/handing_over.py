"""Handing the message over by any way: clipboard, another program, the phone, a file."""

from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from textual import work

from undur.tui.actions.sending import SendingActions

if TYPE_CHECKING:
    from undur.exchange.outgoing.offers import Offer
    from undur.exchange.outgoing.ways import Way
    from undur.situation import Situation


class HandingOverActions(SendingActions):
    """The list of the ways, and what follows from the choice. Handed over is not sent: each asks for `s`."""

    @work(exclusive=True, group="hand over")
    async def action_hand_over(self) -> None:
        """Ask which way the message should go, and go it."""
        from undur.exchange.outgoing.offers import offers_of
        from undur.exchange.outgoing.outgoing import Outgoing
        from undur.tui.dialogs.handover import HandOver

        self.flush()
        situation = self.situation
        if self.chosen_interview() is None or situation is None:
            return
        interview, message = situation.times.interview, situation.working
        outgoing = Outgoing(
            me=self.plan.me, interview=interview, message=message, draft=situation.draft, now=situation.now
        )
        offer = await self.ask(HandOver(interview.company, offers_of(outgoing)))
        if offer is not None:
            await self._go(offer, situation)

    async def _go(self, offer: Offer, situation: Situation) -> None:
        match offer.code:
            case "copy_body" | "copy_all":
                await self.copy_out(situation, offer.content)
            case "copy_subject":
                self.action_copy_subject()
            case "mailto" | "whatsapp" | "call":
                await self._open(offer, situation)
            case "code_number" | "code_text":
                await self._show_code(offer.content, situation)
                if offer.code == "code_text":
                    self.tell_what_is_wrong(situation)
            case ("eml" | "text" | "reply" | "counter") as way:
                self._save(way, offer.content, situation)

    async def _open(self, offer: Offer, situation: Situation) -> None:
        from undur.exchange.outgoing.opening import open_link
        from undur.tui.dialogs.link import LinkDialog

        says = self.words.handover
        wanted = await self.ask(LinkDialog(offer.content))
        if wanted is None:
            return
        trouble = await asyncio.to_thread(open_link, offer.content, os.environ) if wanted == "open" else None
        if trouble is not None:
            self.tell(f"{says.troubles[trouble]}.")
        if offer.code != "call":  # a call counts once it was made
            self.note(situation, "copied")
        if wanted == "open" and trouble is None:
            calls = says.called if situation.working.channel == "phone" else says.number_open
            self.tell(calls if offer.code == "call" else says.opened)
            self.tell_what_is_wrong(situation)
            return
        copied = await self.put_on_clipboard(offer.content)
        if copied.best is None:
            await self.offer_by_hand(situation, offer.content)
        elif not copied.best.verified:
            self.tell(says.link_sent_to_terminal)
        else:
            self.tell(says.link_copied(copied.best.way))
        self.tell_what_is_wrong(situation)

    async def _show_code(self, content: str, situation: Situation) -> None:
        from undur.exchange.outgoing.codes import code_of
        from undur.tui.dialogs.code import CodeDialog

        code = code_of(content)
        if code is not None:
            await self.ask(CodeDialog(code))
            self.shown_to_phone.add((situation.interview.id, situation.working.id))
            self.tell(self.words.handover.scanned)

    def _save(self, way: Way, content: str, situation: Situation) -> None:
        from undur.exchange.outgoing.files import write_in
        from undur.exchange.outgoing.ways import ANSWERS, SUFFIXES
        from undur.paths import data_folder, short

        folder, says = data_folder() / "drafts", self.words.handover
        try:
            path = write_in(folder, situation.interview.id, SUFFIXES[way], content)
        except OSError as error:
            self.tell(self.words.screens.dialogs.not_written(str(folder), error.strerror or ""))
            return
        if way in ANSWERS:
            self.tell(says.companion_saved(str(path)))
            return
        self.note(situation, "copied")
        self.tell(says.saved(short(path)))
        self.tell_what_is_wrong(situation)
