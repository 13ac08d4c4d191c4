"""The etiquette steps and the mistakes to avoid, read out; an open step is ticked by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.plan.changes import tick

if TYPE_CHECKING:
    from undur.etiquette.steps import Step
    from undur.plain.desk import Desk


def read_steps(desk: Desk, interview_id: str) -> None:
    """Read the steps and the mistakes, and let steps be ticked. Raises `Back`, `Leave`."""
    while (situation := desk.situation(interview_id)) is not None:
        words, says = desk.words.etiquette, desk.words.plain
        desk.talk.say(f"{desk.words.screens.checklist.mistakes}:")
        for mistake in situation.mistakes:
            desk.talk.say(f"{words.mistakes[mistake.id].title}: {words.mistake_states[mistake.state]}")
        steps = situation.steps
        why = "\n".join(f"{words.steps[one.id].title}: {words.steps[one.id].why}" for one in steps)
        at = desk.talk.choose(says.which_step, [*(_line(desk, one) for one in steps), says.done], why)
        if at == len(steps):
            return
        _tick(desk, interview_id, steps[at])


def _line(desk: Desk, step: Step) -> str:
    words = desk.words.etiquette
    note = f", {words.note(step.note)}" if step.note else ""
    return f"{words.steps[step.id].title}: {words.step_states[step.state]}{note}"


def _tick(desk: Desk, interview_id: str, step: Step) -> None:
    interview = desk.plan.find(interview_id)
    if interview is None:
        return
    done = step.state == "done"
    if not step.by_hand or (done and step.id not in interview.steps):
        desk.talk.say(desk.words.screens.checklist.seen_by_program)
        return
    desk.change(interview_id, lambda one: tick(one, step.id, None if done else desk.now))
