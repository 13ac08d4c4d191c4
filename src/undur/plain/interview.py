"""One interview: how it stands, and all that can be done about it, what comes next first."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from undur.etiquette.history import shown_status
from undur.plain.answering import note_answer
from undur.plain.calling import call
from undur.plain.conversation import Back
from undur.plain.deciding import decide
from undur.plain.editing import edit
from undur.plain.sending import copy, mark_sent
from undur.plain.slots import choose_slots
from undur.plain.steps import read_steps
from undur.plain.writing import write
from undur.plan.changes import archive, delete_interview
from undur.times.writing import write_moment, write_start
from undur.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from undur.plain.desk import Desk
    from undur.situation import Situation

    Room = Callable[[Desk, str], None]


def put_away(desk: Desk, interview_id: str) -> None:
    """Put the interview into the archive, once that is confirmed. Raises `Back`, `Leave`."""
    says, situation = desk.words.plain, desk.situation(interview_id)
    if situation is None or not desk.talk.agrees(says.archive_question(situation.interview.company), says.archive_help):
        return
    if desk.change(interview_id, lambda one: archive(one, desk.now)):
        desk.talk.say(says.archived)


def delete(desk: Desk, interview_id: str) -> None:
    """Delete the interview, once that is confirmed. Raises `Back`, `Leave`."""
    says, situation = desk.words.plain, desk.situation(interview_id)
    company = situation.interview.company if situation is not None else ""
    if situation is None or not desk.talk.agrees(says.delete_question(company), says.delete_help):
        return
    if desk.change_plan(lambda plan: delete_interview(plan, interview_id, desk.now)):
        desk.talk.say(desk.words.screens.dialogs.deleted(company))


ROOMS: Mapping[str, Room] = {
    "decide": decide,
    "write": write,
    "copy": copy,
    "sent": mark_sent,
    "answer": note_answer,
    "call": call,
    "slots": choose_slots,
    "steps": read_steps,
    "archive": put_away,
    "edit": edit,
    "delete": delete,
}
"""What can be done, in the order in which it is asked."""
_OF_ACTION: Mapping[str, str] = {
    "decide": "decide",
    "write": "write",
    "copy": "write",
    "reply": "write",
    "call": "call",
    "mark_sent": "sent",
    "log_answer": "answer",
    "recommend": "steps",
    "archive": "archive",
}
"""What the etiquette asks for → the room that does it."""


def look_after(desk: Desk, interview_id: str) -> None:
    """Say how it stands and do what the person chooses, until they go back. Raises `Leave`."""
    while (situation := desk.situation(interview_id)) is not None and situation.interview.archived is None:
        _say_how_it_stands(desk, situation)
        rooms = list(_rooms(situation))
        labels = [desk.words.plain.rooms[name] for name in rooms]
        try:
            at = desk.talk.choose(desk.words.plain.what_now, labels, desk.words.plain.what_now_help)
        except Back:
            return
        with suppress(Back):
            ROOMS[rooms[at]](desk, interview_id)


def _rooms(situation: Situation) -> Iterator[str]:
    """What comes next first, then the rest in its order."""
    first = _OF_ACTION.get(situation.next_step.action)
    if first is not None:
        yield first
    yield from (name for name in ROOMS if name != first)


def _say_how_it_stands(desk: Desk, situation: Situation) -> None:
    for line in _lines(desk, situation):
        desk.talk.say(one_line(line))


def _lines(desk: Desk, situation: Situation) -> Iterator[str]:
    words, case = desk.words, situation.case
    interview, language, facts = case.interview, words.language, words.cli.facts
    yield ""
    yield ", ".join(filter(None, [interview.company, interview.role, interview.addressee]))
    yield f"{facts.starts}: {write_start(interview.starts, language)}"
    yield f"{facts.phase}: {words.etiquette.phases[case.phase]}"
    if desk.now < case.mark:
        yield f"{facts.send_by}: {write_moment(case.send_by, language)}"
    yield f"{facts.status}: {words.etiquette.statuses[shown_status(case)]}"
    if interview.decision is not None:
        reason = interview.reason_words or words.etiquette.reasons.get(interview.reason, "")
        label = words.etiquette.decisions[interview.decision].label
        yield f"{facts.decision}: {', '.join(filter(None, [label, reason]))}"
    yield f"{facts.next_step}: {words.etiquette.next_step(situation.next_step)}"
