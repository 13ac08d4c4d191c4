"""Choose the next step: what is overdue towards the company comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.aftercare import confirm_by, reply_by
from undur.etiquette.history import confirmed_at, last_answer, told
from undur.etiquette.next_step.after import after_telling
from undur.etiquette.next_step.before import before_telling
from undur.etiquette.next_step.coming import coming, verifying
from undur.etiquette.next_step.step import NextStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.case import Case
    from undur.etiquette.steps import Step


def next_step(case: Case, steps: Sequence[Step]) -> NextStep:
    """The one thing to do next; once the case is closed, that there is nothing."""
    if case.status == "closed":
        return NextStep(id="closed")
    answer, due = last_answer(case), reply_by(case)
    if answer is not None and due is not None:
        return NextStep(id=f"reply_{answer.answer}" if answer.answer else "reply", action="reply", at=due)
    new_time_by = confirm_by(case)
    if new_time_by is not None and confirmed_at(case) is None:
        return NextStep(id="confirm_new_time", action="reply", at=case.start)
    if case.interview.decision == "attend":
        return coming(case)
    if told(case) is not None:
        return after_telling(case, steps)
    return verifying(case) if case.interview.decision == "verify" else before_telling(case)
