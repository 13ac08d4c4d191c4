"""Deciding and telling: answering the invitation, deciding, telling them in time, making sure that it went out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.acknowledging import acknowledge_by
from undur.etiquette.advice import advise
from undur.etiquette.deadline import time_left
from undur.etiquette.doubts import doubts_of
from undur.etiquette.history import acknowledged_at, decided_at, told
from undur.etiquette.note import Note
from undur.etiquette.steps.step import Step
from undur.times.spans import between

if TYPE_CHECKING:
    from undur.etiquette.case import Case

_AT_ONCE: Final = dt.timedelta(hours=12)
"""From deciding on, a night and no more (T1)."""
_TWO_DAYS: Final = dt.timedelta(hours=48)
"""What Indonesian recruiters would like (T3)."""


def decide(case: Case) -> Step:
    """Weigh the reason, then cancel, reschedule, go or verify (D1–D4); due by send-by."""
    step = Step(id="decide", state="open", rule="D1", action="decide")
    decision = case.interview.decision
    if decision is not None:
        return step.done(Note("decided", text=decision))
    overdue = case.now > case.send_by
    return step.open(time_left(case) if overdue else None, overdue=overdue)


def acknowledge(case: Case) -> Step:
    """Answer the invitation within 24 hours, even when undecided (T8); a decision is told by a message of its own."""
    step = Step(id="acknowledge", state="open", rule="T8", action="reply", by_hand=True)
    heard, due, decision = acknowledged_at(case), acknowledge_by(case), case.interview.decision
    if heard is not None:
        return step.done(Note("acknowledged", at=_local(heard, case)))
    if case.reschedules:
        return step.not_needed("moved_since")
    if decision is not None:
        return step.not_needed("attending_confirms" if decision == "attend" else "decision_tells")
    if doubts_of(case.interview):
        return step.not_needed("verify_first")
    if due is not None:
        return step.open(Note("acknowledge_by", at=due), overdue=case.now > due)
    return step.not_needed("started") if case.over else step.open()


def tell_now(case: Case) -> Step:
    """Tell them as soon as possible, 24 hours ahead at the latest (T1, T2)."""
    step = Step(id="tell_now", state="open", rule="T2", action=_how_to_tell(case))
    entry = told(case)
    if entry is not None:
        return step.done(Note("told_in_time" if entry.at <= case.mark else "told_late", at=_local(entry.at, case)))
    return step.open(_telling_note(case), overdue=case.now > case.send_by)


def _telling_note(case: Case) -> Note:
    """How much time there is; while there is enough, that one has kept it to oneself (T1), or that two days are kinder (T3)."""
    note, decided = time_left(case), decided_at(case)
    if note.code != "send_by":
        return note
    if decided is not None and between(decided, case.now) > _AT_ONCE:
        return Note("kept_to_oneself", at=_local(decided, case))
    return note if between(case.now, case.start) <= _TWO_DAYS else Note("send_by_early", at=note.at)


def send(case: Case) -> Step:
    """Make sure that it went out: copied is not sent (F1)."""
    step = Step(id="send", state="open", rule="F1", action="mark_sent" if case.status == "copied" else "copy")
    entry = told(case)
    if entry is not None:
        return step.done(Note("sent", at=_local(entry.at, case)))
    copies = [one for one in case.round if one.what == "copied"]
    return step.open(Note("copied", at=_local(copies[-1].at, case)) if copies else None)


def _how_to_tell(case: Case) -> str:
    if case.interview.decision is None:
        return "decide"
    if case.status == "copied":
        return "mark_sent"
    return "call" if advise(case).what == "call" else "write"


def _local(moment: dt.datetime, case: Case) -> dt.datetime:
    return moment.astimezone(case.office.zone)
