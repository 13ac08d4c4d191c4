"""The next step once the company knows: put it in writing, wait, ask again, part well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.advice import advise
from undur.etiquette.aftercare import hello_window, let_go_at, nudge_at
from undur.etiquette.history import intent, last_answer, written_at
from undur.etiquette.next_step.step import NextStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.case import Case
    from undur.etiquette.steps import Step

_CLOSE = NextStep(id="close", action="archive")


def after_telling(case: Case, steps: Sequence[Step]) -> NextStep:
    """Their answer, if any, is already answered here."""
    if written_at(case) is None:
        return NextStep(id="written_trace", action="write", text=case.interview.channel or "other")
    if last_answer(case) is not None:
        return _answered(case, steps)
    advice = advise(case)
    if advice.what == "call":
        return NextStep(id="call_too_at" if advice.call_at else "call_too", action="call", at=advice.call_at)
    return _waiting(case) if intent(case) == "reschedule" else _cancelled(case, steps)


def _answered(case: Case, steps: Sequence[Step]) -> NextStep:
    answer = last_answer(case)
    if intent(case) != "reschedule":
        return _parting(case, steps)
    if answer is not None and answer.answer == "regret":
        return _CLOSE
    if answer is not None and answer.answer == "question":
        return NextStep(id="wait", action="log_answer")
    return NextStep(id="adopt_time", action="log_answer")


def _waiting(case: Case) -> NextStep:
    """Nobody has answered the wish for another time (F3, F7)."""
    due, end = nudge_at(case), let_go_at(case)
    if due is not None:
        return NextStep(
            id="nudge" if case.now >= due else "wait_until", action="write" if case.now >= due else "log_answer", at=due
        )
    if end is not None and case.now >= end:
        return NextStep(id="let_go", action="archive")
    return NextStep(id="wait", action="log_answer")


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
    due = case.now >= window[0]
    return NextStep(id="hello" if due else "hello_later", action="write" if due else "archive", at=window[0])
