"""The next step of a person who comes as agreed, or who doubts the invitation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.history import confirmed_at, last_answer, moved, ticked
from undur.etiquette.next_step.step import NextStep
from undur.plan.defaults import known_channel

if TYPE_CHECKING:
    from undur.etiquette.case import Case


def coming(case: Case) -> NextStep:
    """Say that one comes, come, and note how it went."""
    if case.over:
        return NextStep(id="note_outcome", action="archive", at=case.start)
    if confirmed_at(case) is None and moved(case) is not None:
        return NextStep(id="confirm_new_time", action="reply", at=case.start)
    if confirmed_at(case) is None:
        return NextStep(id="confirm_coming", action="reply", at=case.start, text=known_channel(case.interview) or "")
    return NextStep(id="come" if case.interview.hour_known else "ask_hour", at=case.start)


def verifying(case: Case) -> NextStep:
    """Verify, then decide; an invitation that nobody confirmed in time is let go (D7)."""
    if ticked(case, "verify") is not None or last_answer(case) is not None:
        return NextStep(id="decide_after_start" if case.over else "decide_verified", action="decide", at=case.send_by)
    if case.over:
        return NextStep(id="unproven", action="archive")
    return NextStep(
        id="wait" if case.status == "sent" else "verify", action="log_answer" if case.status == "sent" else ""
    )
