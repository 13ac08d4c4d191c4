"""Deciding and telling: in time, by the right way, with a call where it is late, and in writing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.absolute import shift
from undur.etiquette.acknowledging import acknowledge_by
from undur.etiquette.advice import advise
from undur.etiquette.deadline import time_left
from undur.etiquette.doubts import doubts_of
from undur.etiquette.history import acknowledged_at, called_at, calls, told, writings, written_at
from undur.etiquette.note import Note
from undur.etiquette.phase import BEFORE_MARK
from undur.etiquette.reaching import may_be_unread
from undur.etiquette.status import round_messages
from undur.etiquette.steps.step import Step

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.plan.codes import Channel

_TRACE_WITHIN: Final = dt.timedelta(hours=24)


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
    return step.open(time_left(case), overdue=case.now > case.send_by)


def same_channel(case: Case) -> Step:
    """Answer where the invitation came from; a call is always right too (C1, C2)."""
    step = Step(id="same_channel", state="open", rule="C1", action="write", by_hand=True)
    wanted, used = case.interview.channel, _channel_used(case)
    if wanted is None:
        return step.open(Note("channel_unknown"))
    if used == wanted:
        return step.done(Note("channel_same", text=used))
    if used == "phone":
        return step.done(Note("channel_phone"))
    if used is not None:
        return step.open(Note("channel_other", text=wanted))
    agency = case.interview.via_agency
    return step.open(Note("agency", text=agency) if agency else Note("channel_wanted", text=wanted))


def call_first(case: Case) -> Step:
    """Less than 24 hours: call first, then write (T5)."""
    step = Step(id="call_first", state="open", rule="T5", action="call", by_hand=True)
    made = calls(case)
    if made:
        return step.done(Note("called", at=_local(made[-1].at, case)))
    why_not = _no_need_to_call(case)
    if why_not:
        return step.not_needed(why_not)
    if not case.interview.phone:
        return step.open(Note("no_phone"))
    later = advise(case).call_at
    unread = None if told(case) is None else Note("no_answer_yet")
    return step.open(Note("call_at", at=later) if later else unread)


def _no_need_to_call(case: Case) -> str:
    written = written_at(case)
    if case.status == "answered":
        return "answered"
    if case.over:
        return "started"
    if may_be_unread(case):
        return ""
    if written is not None and written <= case.mark:
        return "written_in_time"
    return "time_for_writing" if case.phase in BEFORE_MARK else ""


def send(case: Case) -> Step:
    """Make sure that it went out: copied is not sent (F1)."""
    step = Step(id="send", state="open", rule="F1", action="mark_sent" if case.status == "copied" else "copy")
    entry = told(case)
    if entry is not None:
        return step.done(Note("sent", at=_local(entry.at, case)))
    copies = [one for one in case.round if one.what == "copied"]
    return step.open(Note("copied", at=_local(copies[-1].at, case)) if copies else None)


def written_trace(case: Case) -> Step:
    """After a call, a short confirmation in writing (C6); due a day after the call."""
    step = Step(id="written_trace", state="open", rule="C6", action="write", by_hand=True)
    written, called = writings(case), called_at(case)
    if written and (called is not None or written[0].at > case.mark):
        return step.done(Note("sent", at=_local(written[0].at, case)))
    if called is not None and not written:
        return step.open(Note("trace_missing"), overdue=case.now > shift(called, _TRACE_WITHIN))
    in_writing_anyway = written or case.phase in BEFORE_MARK or case.over
    return step.not_needed("writing_anyway") if in_writing_anyway else step.open()


def _how_to_tell(case: Case) -> str:
    if case.interview.decision is None:
        return "decide"
    if case.status == "copied":
        return "mark_sent"
    return "call" if advise(case).what == "call" else "write"


def _channel_used(case: Case) -> Channel | None:
    """The channel by which they were told, or of the message that is being written."""
    entry, drafts = told(case), round_messages(case.interview)
    if entry is not None and entry.channel is not None:
        return entry.channel
    return drafts[-1].channel if drafts else None


def _local(moment: dt.datetime, case: Case) -> dt.datetime:
    return moment.astimezone(case.office.zone)
