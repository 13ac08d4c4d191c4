"""Their answer, and the time that they name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.events import answered
from undur.plain.conversation import Back, Unclear
from undur.plan.codes import ANSWERS
from undur.times.writing import write_start
from undur.typed_time import typed_time

if TYPE_CHECKING:
    from undur.plain.desk import Desk
    from undur.times.read import Reading


def note_answer(desk: Desk, interview_id: str) -> None:
    """Ask what they answered; a time that is agreed moves the interview. Raises `Back`, `Leave`."""
    situation = desk.situation(interview_id)
    if situation is None:
        return
    says, plain, interview = desk.words.screens.dialogs, desk.words.plain, situation.times.interview
    while True:
        labels = [says.answers[one] for one in ANSWERS]
        answer = ANSWERS[desk.talk.choose(says.answer_question(interview.company), labels, plain.answer_help)]
        try:
            time, accepted = _time_of(desk, interview.time_zone) if answer == "proposed" else (None, False)
        except Back:
            continue
        break
    if desk.change(interview_id, lambda one: answered(one, answer, desk.now, time, accepted=accepted)):
        moved = time is not None and accepted
        desk.talk.say(
            says.moved(interview.company, write_start(time.starts, desk.words.language))
            if time is not None and moved
            else says.answer_noted(interview.company)
        )


def _time_of(desk: Desk, zone: str) -> tuple[Reading | None, bool]:
    """The time that they propose, and whether the person comes then. Raises `Back`, `Leave`."""
    says = desk.words.plain
    while True:
        time = ask_time(desk, says.their_time, zone)
        try:
            return time, time is not None and desk.talk.agrees(says.accept_time, says.accept_time_help)
        except Back:
            continue


def ask_time(desk: Desk, question: str, zone: str, *, needed: bool = False) -> Reading | None:
    """Ask for a day and an hour, and say it back in full; nothing is an answer too, unless it is `needed`."""

    def read(answer: str) -> Reading | None:
        if not answer and not needed:
            return None
        typed = typed_time(answer, now=desk.now, zone=zone, words=desk.words)
        if typed.reading is None:
            raise Unclear(typed.sentence or desk.words.screens.form.starts_missing)
        desk.talk.say(typed.sentence)
        return typed.reading

    return desk.talk.understood(question, desk.words.plain.time_help, read)
