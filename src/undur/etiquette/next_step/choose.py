"""Choose the next step: what is overdue towards the company comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.aftercare import reply_by
from undur.etiquette.history import told
from undur.etiquette.next_step.before import before_telling
from undur.etiquette.next_step.step import NextStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.case import Case
    from undur.etiquette.steps import Step


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
