"""The one thing to do next: what is overdue towards the company comes first, then what tells them: decide, write, send, call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.acknowledging import acknowledge_by, answer_by, wants_a_word
from undur.etiquette.advice import advise
from undur.etiquette.aftercare import reply_by
from undur.etiquette.history import copied, told
from undur.etiquette.next_step.step import NextStep
from undur.plan.defaults import known_channel

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from undur.etiquette.advice import Advice
    from undur.etiquette.case import Case
    from undur.etiquette.steps import Step

__all__ = ["NextStep", "next_step"]


def next_step(case: Case, steps: Sequence[Step]) -> NextStep:
    """The one thing to do next; once the case is closed, that there is nothing.

    Most interviews wait for a decision or for its message: what comes after is loaded by the first that needs it.
    """
    if case.status == "closed":
        return NextStep(id="closed")
    if reply_by(case) is not None:
        from undur.etiquette.next_step.replying import replying

        return replying(case)
    if case.interview.decision == "attend":
        from undur.etiquette.next_step.coming import coming

        return coming(case)
    if told(case) is not None:
        from undur.etiquette.next_step.after import after_telling

        return after_telling(case, steps)
    if case.interview.decision == "verify":
        from undur.etiquette.next_step.coming import verifying

        return verifying(case)
    return before_telling(case)


def before_telling(case: Case) -> NextStep:
    """Decide; then tell, by the way and at the hour that the advice names."""
    if case.interview.decision is None:
        return _deciding(case)
    if case.status == "copied":
        return NextStep(id=_asking_whether_sent(case), action="mark_sent", text=_way(case))
    if case.over:
        return NextStep(id="apologise", action="write", text=_way(case))
    advice = advise(case)
    if advice.what == "call" or (case.interview.channel == "phone" and advice.what in ("now", "at")):
        return NextStep(id="call_at" if advice.at else "call", action="call", at=advice.at)
    return _writing(case, advice)


def _asking_whether_sent(case: Case) -> str:
    """What was copied in better time no longer fits: past the mark it lacks an apology, past the start it is no notice."""
    copied_at = max(one.at for one in case.round if one.what == "copied")
    if case.over and copied_at < case.start:
        return "mark_sent_or_apologise"
    return "mark_sent_or_call" if copied_at <= case.mark < case.now < case.start else "mark_sent"


def _writing(case: Case, advice: Advice) -> NextStep:
    if case.status == "drafted" and case.evidence is not None and case.evidence.faults:
        return NextStep(id="repair", action="write", number=len(case.evidence.faults))
    verb, action = ("send", "copy") if case.status == "drafted" else ("write", "write")
    when = {"at": "_at", "write_then_call": "_then_call"}.get(advice.what, "_now")
    return NextStep(id=verb + when, action=action, at=advice.call_at or advice.at, text=_way(case))


def _deciding(case: Case) -> NextStep:
    if wants_a_word(case):
        due = acknowledge_by(case)
        if copied(case, "reply"):
            return NextStep(id="mark_sent", action="mark_sent", text=_way(case))
        late = due is not None and case.now > due
        return NextStep(id="acknowledge_now" if late else "acknowledge", action="reply", at=due, text=_way(case))
    at = case.mark
    if case.over:
        name = "decide_after_start"
    elif case.now > case.mark:
        advice = advise(case)
        name = {"write_then_call": "decide_then_call", "call": "decide_late"}.get(advice.what, "decide_then_write")
        at = advice.call_at or case.mark
    elif case.now > case.send_by:
        name = "decide_now"
    else:
        name, at = "decide" if case.phase == "calm" else "decide_today", _decide_by(case)
    return NextStep(id=name, action="decide", at=at, text=_way(case))


def _decide_by(case: Case) -> dt.datetime:
    """Send-by, or the company's own deadline where that comes before it and has not passed."""
    wanted = answer_by(case)
    return min(wanted, case.send_by) if wanted is not None and wanted > case.now else case.send_by


def _way(case: Case) -> str:
    return known_channel(case.interview) or "other"
