"""A call: the number, the script a step at a time, how it ended, and the written word ready after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.script import script_of
from undur.phone_call import WANTS_TIME, Ending, Outcome, after_call, agreed, calling, endings
from undur.plain.answering import ask_time
from undur.plain.conversation import Back
from undur.times.writing import moment_there

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.message.script import Piece
    from undur.plain.desk import Desk
    from undur.situation import Situation


def call(desk: Desk, interview_id: str) -> None:
    """Lead through a call. Raises `Back`, `Leave`."""
    situation = desk.situation(interview_id)
    if situation is None:
        return
    if situation.interview.decision is None and situation.message is None:
        desk.talk.say(desk.words.plain.decide_first)
        return
    script = calling(situation)
    says, phone = desk.words.screens.call, script.times.interview.phone
    desk.talk.say(f"{says.dial}: {phone}" if phone else desk.words.plain.no_number)
    _read_script(desk, script)
    outcome = _ask_outcome(desk, script)
    note = says.voicemail_note if outcome.result == "voicemail" else ""
    if desk.change(interview_id, lambda one: after_call(script, one, outcome, desk.now, note)):
        company = situation.interview.company
        desk.talk.say(
            (desk.words.plain.not_reached if outcome.result == "no_answer" else desk.words.plain.called)(company)
        )


def _read_script(desk: Desk, situation: Situation) -> None:
    """A step a line read, and back by one; anything else that is typed ends it, since a call may end anywhere."""
    script, says, at = script_of(situation.draft.body), desk.words.plain, 0
    desk.talk.say(says.step_help)
    while at < len(script.steps):
        step = f"{at + 1}/{len(script.steps)}. {_spoken(desk, script.steps[at])}"
        try:
            if desk.talk.text(step, says.step_help):
                return
        except Back:
            if not at:
                raise
            at -= 1
        else:
            at += 1
    if script.voicemail:
        desk.talk.say(f"{desk.words.screens.call.voicemail}: {_spoken(desk, script.voicemail)}")


def _spoken(desk: Desk, pieces: Sequence[Piece]) -> str:
    do = desk.words.screens.call.do
    return " ".join(one.text if one.spoken else f"[{do}: {one.text.strip('()')}]" for one in pieces)


def _ask_outcome(desk: Desk, situation: Situation) -> Outcome:
    says, ends = desk.words.screens.call, endings(situation)
    labels = [says.endings[one.result](_moment(desk, situation, one)).removesuffix(" …") for one in ends]
    while True:
        end = ends[desk.talk.choose(says.ended, labels, desk.words.plain.ended_help)]
        if end.slot is not None:
            return Outcome(result="slot", time=agreed(end.slot))
        if end.result not in WANTS_TIME:
            return Outcome(result=end.result)
        try:
            needed = end.result == "other_time"
            zone = situation.times.interview.time_zone
            time = ask_time(desk, desk.words.plain.their_time, zone, needed=needed)
        except Back:
            continue
        return Outcome(result=end.result, time=time)


def _moment(desk: Desk, situation: Situation, end: Ending) -> str:
    if end.slot is None:
        return ""
    at = end.slot.starts.astimezone(situation.times.office.zone)
    return moment_there(at, desk.words.times)
