"""Their answer, and the time that they name."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.errors import UndurError
from undur.events import answered
from undur.plain.conversation import Back
from undur.plan.codes import ANSWERS
from undur.times.reading import read_when
from undur.times.writing import write_start

if TYPE_CHECKING:
    from undur.plain.desk import Desk
    from undur.times.reading import Reading


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
            time = ask_time(desk, plain.their_time, interview.time_zone) if answer == "proposed" else None
            accepted = time is not None and desk.talk.agrees(plain.accept_time, plain.accept_time_help)
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


def ask_time(desk: Desk, question: str, zone: str, *, needed: bool = False) -> Reading | None:
    """Ask for a day and an hour, and say it back in full; nothing is an answer too, unless it is `needed`."""
    while True:
        said = desk.talk.text(question, desk.words.plain.time_help)
        if not said and not needed:
            return None
        try:
            reading = read_when(said, now=desk.now, zone=zone)
        except UndurError as error:
            desk.talk.say(error.sentence(desk.words))
            continue
        if isinstance(reading.starts, dt.datetime):
            desk.talk.say(write_start(reading.starts, desk.words.language))
            return reading
        desk.talk.say(desk.words.screens.dialogs.hour_needed)
