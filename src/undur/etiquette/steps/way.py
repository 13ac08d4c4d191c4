"""The way in which they are told: the channel of the invitation, their own link, a call, a trace in writing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.advice import advise
from undur.etiquette.history import called_at, calls, told, writings, written_at
from undur.etiquette.note import Note
from undur.etiquette.phase import BEFORE_MARK
from undur.etiquette.reaching import may_be_unread
from undur.etiquette.status import round_messages
from undur.etiquette.steps.step import Step
from undur.times.spans import shift

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.plan.codes import Channel

_TRACE_WITHIN: Final = dt.timedelta(hours=24)


def same_channel(case: Case) -> Step:
    """Answer where the invitation came from, a mail in its thread; a call is always right too (C1, C2, C8)."""
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
    agency, invitation = case.interview.via_agency, case.interview.invitation
    if agency:
        return step.open(Note("agency", text=agency))
    in_thread = wanted == "email" and invitation is not None and invitation.message_id
    return step.open(Note("thread" if in_thread else "channel_wanted", text=wanted))


def own_link(case: Case) -> Step:
    """Use the company's own link besides the message (C9)."""
    step = Step(id="own_link", state="open", rule="C9", by_hand=True)
    invitation, decision = case.interview.invitation, case.interview.decision
    links = (invitation.cancel_link, invitation.reschedule_link) if invitation is not None else ("", "")
    link = {"cancel": links[0], "reschedule": links[1]}.get(decision or "", "")
    return step.open(Note("link", text=link)) if link else step.not_needed("no_link")


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


def _channel_used(case: Case) -> Channel | None:
    """The channel by which they were told, or of the message that is being written."""
    entry, drafts = told(case), round_messages(case.interview)
    if entry is not None and entry.channel is not None:
        return entry.channel
    return drafts[-1].channel if drafts else None


def _local(moment: dt.datetime, case: Case) -> dt.datetime:
    return moment.astimezone(case.office.zone)
