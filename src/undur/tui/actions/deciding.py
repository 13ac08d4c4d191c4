"""Deciding, giving the reason, proposing other times, taking in their answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.plan.changes import put_slots
from undur.times.writing import write_start
from undur.tui.room import Room, asks

if TYPE_CHECKING:
    from undur.plan.codes import Decision
    from undur.plan.interview import Interview
    from undur.situation import Situation
    from undur.tui.dialogs.decided import Decided


class DecidingActions(Room):
    """The commands about what to do with an interview."""

    @asks
    async def action_decide(self) -> None:
        """Ask what to do about the selected interview, and why."""
        if self.chosen_interview() is not None:
            await self._ask_decision(None)

    @asks
    async def action_choose_reason(self) -> None:
        """Ask for the reason only; the decision is made."""
        from undur.events import CHANGES

        interview = self.chosen_interview()
        if interview is not None:
            await self._ask_decision(interview.decision if interview.decision in CHANGES else None)

    async def _ask_decision(self, known: Decision | None) -> None:
        situation = self.situation
        if situation is None:
            return
        decision = await self._decision_about(situation, known)
        if decision is None:
            return
        self.flush()
        self._decide(situation.interview, decision)
        self.repeatable = lambda: self._decide_again(decision)

    async def _decision_about(self, situation: Situation, known: Decision | None) -> Decided | None:
        """Ask, with the questions that help in between where they are wanted; from those one comes back here."""
        from undur.tui.dialogs.decide import DecideDialog
        from undur.tui.dialogs.decided import Decided

        while True:
            answer = await self.ask(DecideDialog(situation, known))
            if answer is None or isinstance(answer, Decided):
                return answer
            from undur.tui.dialogs.guide import Guide

            advised = await self.ask(Guide(situation))
            if advised is not None:
                return advised

    def _decide(self, interview: Interview, decision: Decided) -> str:
        from undur.events import decided

        label = self.words.etiquette.decisions[decision.decision].label
        name = self.words.screens.dialogs.decided(interview.company, label)
        done = self.apply_to(
            interview.id,
            lambda one: decided(one, decision.decision, decision.reason, decision.words, self.now),
            name,
        )
        if done and decision.decision == "reschedule" and not interview.slots:
            self.tell(self.words.screens.guidance.pick_times)
        return name

    def _decide_again(self, decision: Decided) -> None:
        """Decide the same for the selected interview."""
        self.flush()
        if self.interview is not None:
            self.tell(self._decide(self.interview, decision))

    @asks
    async def action_choose_slots(self) -> None:
        """Ask which other times to propose."""
        from undur.tui.dialogs.week import WeekDialog

        situation = self.situation
        if situation is None or self.chosen_interview() is None:
            return
        interview = situation.times.interview
        slots = await self.ask(WeekDialog(situation.times, self.plan))
        if slots is not None and slots != interview.slots:
            self.flush()
            name = self.words.screens.dialogs.chosen(self.words.screens.editor.slots)
            self.apply_to(interview.id, lambda one: put_slots(one, slots), name)

    @asks
    async def action_log_answer(self) -> None:
        """Ask what the company answered."""
        if self.chosen_interview() is not None:
            await self.take_answer("")

    async def take_answer(self, text: str) -> None:
        """Ask what the company answered, reading a pasted text; a time that is agreed moves the interview."""
        from undur.events import answered
        from undur.tui.dialogs.answer import AnswerDialog

        situation = self.situation
        if situation is None:
            return
        interview = situation.interview
        told = await self.ask(AnswerDialog(situation.times.interview, text))
        if told is None:
            return
        says, (answer, time, accepted, words) = self.words.screens.dialogs, told
        if time is None or not accepted:
            name = says.answer_noted(interview.company)
        else:
            name = says.moved(interview.company, write_start(time.starts, self.language))
        self.flush()
        if self.apply_to(
            interview.id, lambda one: answered(one, answer, self.now, time, accepted=accepted, note=words), name
        ):
            self.tell(name)
