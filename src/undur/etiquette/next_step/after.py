"""The next step once the company knows: put it in writing, wait, ask again, part well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.advice import advise
from undur.etiquette.aftercare import due_message, hello_window, nudge_at, silent_for_good
from undur.etiquette.history import intent, last_answer, trace_missing, waiting_since, written_at
from undur.etiquette.next_step.step import NextStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.advice import Advice
    from undur.etiquette.case import Case
    from undur.etiquette.steps import Step

_CLOSE = NextStep(id="close", action="archive")


def after_telling(case: Case, steps: Sequence[Step]) -> NextStep:
    """Their answer, if any, is already answered here."""
    if trace_missing(case):
        return NextStep(id="written_trace", action="write", text=case.interview.channel or "other")
    if waiting_since(case) is None:
        return _answered(case, steps)
    advice = advise(case)
    if advice.what == "call":
        return _call_too(case, advice)
    return _waiting(case, advice) if intent(case) == "reschedule" else _cancelled(case, steps)


def _call_too(case: Case, advice: Advice) -> NextStep:
    """A call beside the message: it came late, or it is near and nobody has answered."""
    written = written_at(case)
    name = "call_too" if written is not None and written > case.mark else "call_unanswered"
    return NextStep(id=f"{name}_at" if advice.call_at else name, action="call", at=advice.call_at)


def _answered(case: Case, steps: Sequence[Step]) -> NextStep:
    answer = last_answer(case)
    if intent(case) != "reschedule":
        return _parting(case, steps)
    if answer is not None and answer.answer == "regret":
        return _CLOSE
    return NextStep(id="adopt_time", action="log_answer")


def _waiting(case: Case, advice: Advice) -> NextStep:
    """Nobody has answered the wish for another time (F3, F7)."""
    due = nudge_at(case)
    if due is None:
        return (
            NextStep(id="let_go", action="archive")
            if silent_for_good(case)
            else NextStep(id="wait", action="log_answer")
        )
    if case.now < due:
        return NextStep(id="wait_until", action="log_answer", at=due)
    return NextStep(id="nudge_at" if advice.what == "at" else "nudge", action="write", at=advice.at)


def _cancelled(case: Case, steps: Sequence[Step]) -> NextStep:
    """A cancellation that nobody answered: what they were to know, they know once the hour has passed."""
    return _parting(case, steps) if case.over else NextStep(id="wait_cancelled", action="log_answer", at=case.start)


def _parting(case: Case, steps: Sequence[Step]) -> NextStep:
    """Recommend the friend who is waiting for it, say hello later, then close (F5, F6)."""
    left = {step.id for step in steps if step.state in ("open", "overdue")}
    friend = case.interview.referral
    if "recommend" in left and friend is not None and friend.name:
        return NextStep(id="recommend", action="recommend", text=friend.name)
    window = hello_window(case) if "follow_up" in left else None
    if window is None or case.now > window[1]:
        return _CLOSE
    due = due_message(case) is not None
    return NextStep(id="hello" if due else "hello_later", action="write" if due else "archive", at=window[0])
