"""Times to propose instead: those that Undur proposes and one's own, each taken or dropped by its number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.busy import busy_times, length_of
from undur.etiquette.fitting import trouble_of
from undur.etiquette.picks import verdict_of
from undur.etiquette.slots import propose
from undur.plain.answering import ask_time
from undur.plain.conversation import Back
from undur.plan.changes import put_slots
from undur.plan.message import Slot
from undur.times.spans import shift
from undur.times.writing import write_moment

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from undur.etiquette.busy import Busy
    from undur.etiquette.case import Case
    from undur.plain.desk import Desk
    from undur.situation import Situation


def choose_slots(desk: Desk, interview_id: str) -> None:
    """Ask which times to propose until the person is done; they are kept at once. Raises `Back`, `Leave`."""
    situation = desk.situation(interview_id)
    if situation is None:
        return
    case, says = situation.times, desk.words.plain
    picked = {slot.starts: slot for slot in case.interview.slots}
    busy = tuple(busy_times(case, desk.plan))
    known = {slot.starts: slot for slot in propose(case, busy)} | picked
    while True:
        ordered = sorted(known)
        labels = [_label(desk, case, known[one], busy, picked=one in picked) for one in ordered]
        desk.talk.say(desk.words.screens.week.verdicts[verdict_of(picked.values(), case.office.zone)])
        at = desk.talk.choose(says.which_slots, [*labels, says.own_time, says.done], says.slots_help)
        if at > len(ordered):
            return
        if at == len(ordered):
            _add_own(desk, situation, known, picked)
        elif ordered[at] in picked:
            del picked[ordered[at]]
        else:
            picked[ordered[at]] = known[ordered[at]]
        desk.change(interview_id, lambda one: put_slots(one, tuple(picked.values())))


def _add_own(desk: Desk, situation: Situation, known: dict[dt.datetime, Slot], picked: dict[dt.datetime, Slot]) -> None:
    try:
        reading = ask_time(desk, desk.words.plain.own_time_question, situation.times.interview.time_zone)
    except Back:
        return
    if reading is not None:
        starts = reading.starts
        slot = Slot(starts=starts, ends=reading.ends or shift(starts, length_of(situation.times)))  # type: ignore[arg-type]  # asked for with an hour
        known[slot.starts] = picked[slot.starts] = slot


def _label(desk: Desk, case: Case, slot: Slot, busy: Sequence[Busy], *, picked: bool) -> str:
    """The time, what speaks against it, and whether it is picked."""
    week, trouble = desk.words.screens.week, trouble_of(slot, case, busy)
    notes = [
        week.picked if picked else "",
        week.troubles[trouble.code](trouble.text) if trouble is not None else "",
    ]
    moment = write_moment(slot.starts.astimezone(case.office.zone), desk.words.language)
    return ", ".join(filter(None, [moment, *notes]))
