"""Choose the next step: what is overdue towards the company comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.aftercare import reply_by
from undur.etiquette.history import told
from undur.etiquette.next_step.after import after_telling
from undur.etiquette.next_step.before import before_telling
from undur.etiquette.next_step.coming import coming, verifying
from undur.etiquette.next_step.replying import replying
from undur.etiquette.next_step.step import NextStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.case import Case
    from undur.etiquette.steps import Step


def next_step(case: Case, steps: Sequence[Step]) -> NextStep:
    """The one thing to do next; once the case is closed, that there is nothing."""
    if case.status == "closed":
        return NextStep(id="closed")
    if reply_by(case) is not None:
        return replying(case)
    if case.interview.decision == "attend":
        return coming(case)
    if told(case) is not None:
        return after_telling(case, steps)
    return verifying(case) if case.interview.decision == "verify" else before_telling(case)
