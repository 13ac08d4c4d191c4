"""Taking invitations in: paste or file, review, correction, and then the plan."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.tui.room import Room, asks

if TYPE_CHECKING:
    from undur.arrival.arriving import Arrival
    from undur.exchange.incoming.source import Found
    from undur.exchange.incoming.understood import Understood
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan


class ImportingActions(Room):
    """The commands about invitations."""

    def action_import_interviews(self) -> None:
        """Ask for an invitation."""
        self.import_text("")

    @asks
    async def import_text(self, text: str) -> None:
        """Read an invitation, the given one or one that is asked for; show it, and take it in."""
        from undur.tui.dialogs.import_source import ImportSource

        if text and await self._took_answer(text):
            return
        found = await self.push_screen_wait(ImportSource(text))
        if found is None:
            return
        pending = found.understood
        if len(found.understood) + len(found.unread) > 1:
            pending = await self._of_many(found)
        for number, understood in enumerate(pending, start=1):
            await self._review(understood, number, len(pending))

    async def _of_many(self, found: Found) -> tuple[Understood, ...]:
        """Add all that needs no answer in one change, where that is wanted; what is left is to be looked at."""
        from undur.arrival.arriving import arrive_all
        from undur.arrival.concerns import foresee
        from undur.tui.dialogs.import_summary import ImportSummary

        foreseen = await asyncio.to_thread(foresee, self.plan, found.understood, self.now)
        answer = await self.push_screen_wait(ImportSummary(found, foreseen))
        if answer != "all":
            return found.understood if answer == "each" else ()
        now = self.now
        before = self.plan
        after, arrivals = await asyncio.to_thread(arrive_all, before, found.understood, now)
        if self.plan is not before:  # something came in meanwhile
            after, arrivals = arrive_all(self.plan, found.understood, now)
        if not self.apply(lambda _: after, self.words.exchange.importing.added_all(foreseen.ready)):
            return ()
        counts = Counter(one.what for one in arrivals)
        self.tell(", ".join(self.words.exchange.counts[what](number) for what, number in counts.items()))
        first = next((one.interview for one in arrivals if one.interview is not None), None)
        if first is not None:
            self.select(first.id)
        told = zip(found.understood, arrivals, strict=True)
        return tuple(understood for understood, arrival in told if arrival.what == "open")

    async def _took_answer(self, text: str) -> bool:
        """Take a pasted text for an answer where it is one, and no invitation; false too where nobody could be asked."""
        from undur.exchange.incoming.understood import Reader
        from undur.pasted import interview_answered

        reader, content = Reader(me=self.plan.me, now=self.now), text.encode("utf-8", "replace")
        meant = await asyncio.to_thread(interview_answered, content, self.plan, self.interview, reader)
        if meant is None or len(self.screen_stack) > 1:  # something else asks since
            return False
        self.select(meant.id)
        await self.take_answer(text)
        return True

    async def _review(self, understood: Understood, number: int, count: int) -> None:
        from undur.tui.dialogs.import_review import ImportReview

        while (answer := await self.push_screen_wait(ImportReview(understood, number, count))) is not None:
            if isinstance(answer, int):
                understood = understood.chosen(understood.choices[answer])
                continue
            corrected = await self._corrected(understood) if answer == "correct" else None
            if answer == "take" or corrected is not None:
                self._take(understood, corrected)
                return

    async def _corrected(self, understood: Understood) -> Interview | None:
        """The interview as the person puts it right in the form; `None` for someone who left it."""
        from undur.form.entry import entry_of_invitation
        from undur.tui.dialogs.interview_form import InterviewForm

        typed = await self.push_screen_wait(InterviewForm(entry=entry_of_invitation(understood, self.language)))
        return typed and replace(typed, invitation=understood.invitation, received=understood.received)

    def _take(self, understood: Understood, corrected: Interview | None) -> None:
        from undur.arrival.arriving import arrive
        from undur.arrival.register import Register

        arrivals: list[Arrival] = []

        def change(plan: Plan) -> Plan:
            register = Register(plan)
            arrivals.append(arrive(register, understood, self.now, corrected))
            return register.plan

        name = (corrected.company if corrected else understood.company) or understood.title
        if not self.apply(change, self.words.exchange.arrivals.new(name)):
            return
        (arrival,) = arrivals
        if arrival.interview is not None:
            name = arrival.interview.company
            self.select(arrival.interview.id)
        self.tell(self.words.exchange.arrivals[arrival.what](name))
