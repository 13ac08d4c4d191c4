"""Deciding, giving the reason, proposing other times, taking in their answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual import work

from undur.plan.changes import add_log, decide, put_message, put_slots
from undur.plan.message import LogEntry
from undur.times.writing import write_start
from undur.tui.core import UndurCore

if TYPE_CHECKING:
    from undur.plan.codes import Decision
    from undur.plan.interview import Interview
    from undur.tui.dialogs.answer import Answered
    from undur.tui.dialogs.decide import Decided


class DecidingActions(UndurCore):
    """The commands about what to do with an interview."""

    def action_decide(self) -> None:
        """Ask what to do about the selected interview, and why."""
        interview = self.chosen_interview()
        if interview is not None:
            self._ask_decision(interview, None)

    def action_choose_reason(self) -> None:
        """Ask for the reason only; the decision is made."""
        interview = self.chosen_interview()
        if interview is not None:
            known = interview.decision if interview.decision in {"cancel", "reschedule"} else None
            self._ask_decision(interview, known)

    @work
    async def _ask_decision(self, interview: Interview, known: Decision | None) -> None:
        from undur.tui.dialogs.decide import DecideDialog

        decided = await self.push_screen_wait(DecideDialog(interview, known))
        if decided is None:
            return
        label = self.words.etiquette.decisions[decided.decision].label
        self.flush()
        self.apply_here(
            lambda one: self._with_decision(one, decided), self.words.screens.dialogs.decided(interview.company, label)
        )

    def _with_decision(self, interview: Interview, decided: Decided) -> Interview:
        entries = [] if interview.decision == decided.decision else [LogEntry(at=self.now, what="decided")]
        changed = add_log(decide(interview, decided.decision, decided.reason, decided.words), *entries)
        return self._with_kind(changed)

    def _with_kind(self, interview: Interview) -> Interview:
        """Let an unsent draft follow the decision; one that a person has edited stays, and a new one is begun."""
        newest = interview.messages[-1] if interview.messages else None
        kind = interview.decision
        if newest is None or kind not in {"cancel", "reschedule"} or newest.kind == kind:
            return interview
        if newest.kind not in {"cancel", "reschedule"} or any(one.message == newest.id for one in interview.log):
            return interview
        if newest.body is None:
            return put_message(interview, replace(newest, kind=kind))
        from undur.situation import situate

        return put_message(interview, situate(self.plan, interview, self.now).begin())

    @work
    async def action_choose_slots(self) -> None:
        """Ask which other times to propose."""
        from undur.etiquette.slots import propose
        from undur.tui.dialogs.slots import SlotsDialog

        situation = self.situation
        if situation is None:
            return
        interview = situation.times.interview
        proposed = propose(situation.times, self.plan)
        slots = await self.push_screen_wait(SlotsDialog(interview.slots, proposed, interview.time_zone))
        if slots is not None and slots != interview.slots:
            self.flush()
            name = self.words.screens.dialogs.chosen(self.words.screens.editor.slots)
            self.apply_here(lambda one: put_slots(one, slots), name)

    @work
    async def action_log_answer(self) -> None:
        """Ask what the company answered; a time that is agreed moves the interview."""
        from undur.tui.dialogs.answer import AnswerDialog

        interview = self.chosen_interview()
        situation = self.situation
        if interview is None or situation is None:
            return
        zone = situation.times.interview.time_zone
        answered = await self.push_screen_wait(AnswerDialog(interview.company, zone))
        if answered is None:
            return
        says = self.words.screens.dialogs
        if answered.starts is None:
            name = says.answer_noted(interview.company)
        else:
            name = says.moved(interview.company, write_start(answered.starts, self.language))
        self.flush()
        if self.apply_here(lambda one: self._with_answer(one, answered), name):
            self.tell(name)

    def _with_answer(self, interview: Interview, answered: Answered) -> Interview:
        import datetime as dt

        interview = add_log(interview, LogEntry(at=self.now, what="answered", answer=answered.answer))
        if answered.starts is None:
            return interview
        before = interview.starts if isinstance(interview.starts, dt.datetime) else None
        moved = LogEntry(at=self.now, what="rescheduled", from_=before, to=answered.starts)
        return add_log(replace(interview, starts=answered.starts, ends=None, decision="attend", slots=()), moved)
