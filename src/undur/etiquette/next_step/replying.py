"""The next step while their answer waits for one (F2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.aftercare import reply_by
from undur.etiquette.history import intent, last_answer
from undur.etiquette.next_step.step import NextStep

if TYPE_CHECKING:
    from undur.etiquette.case import Case


def replying(case: Case) -> NextStep:
    """Answer within a working day; `at` is until when, `None` where that has passed.

    Where they can't move it, the interview stands: whether to come after all is decided before the reply.
    """
    answer, due = last_answer(case), reply_by(case)
    at = due if due is not None and case.now <= due else None
    said = answer.answer if answer is not None else None
    if said == "regret" and case.interview.decision == "reschedule" and not case.over:
        return NextStep(id="regret_decide", action="decide", at=case.start)
    if said == "regret" and case.interview.decision == "attend":
        return NextStep(id="reply_coming", action="reply", at=at)
    if said in ("accepted", "regret", "proposed") and intent(case) == "cancel":
        return NextStep(id=f"farewell_{said}", action="reply", at=at)
    return NextStep(id=f"reply_{said}" if said else "reply", action="reply", at=at)
