"""A word about the invitation within 24 hours, decided or not, or sooner where the company asks for it (rule T8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.doubts import doubts_of
from undur.etiquette.history import acknowledged_at, last_answer, received_at
from undur.etiquette.office import after_workdays

if TYPE_CHECKING:
    import datetime as dt

    from undur.etiquette.case import Case


def acknowledge_by(case: Case) -> dt.datetime | None:
    """Until when the invitation wants a word: 24 hours, of working days, or the company's own deadline where it is earlier.

    `None` where neither is known.

    Also `None` where the interview begins before that, where they heard something since, and after a move.
    """
    received = received_at(case)
    wanted = answer_by(case)
    if case.reschedules or acknowledged_at(case) is not None:
        return None
    dues = [after_workdays(received, case.office, 1)] if received is not None else []
    due = min([*dues, *([wanted] if wanted is not None else [])], default=None)
    return due if due is not None and due < case.start else None


def answer_by(case: Case) -> dt.datetime | None:
    """The company's own deadline for an answer, in the interview's zone; `None` once the interview has another time."""
    wanted = case.interview.answer_by
    return None if wanted is None or case.reschedules else wanted.astimezone(case.office.zone)


def wants_a_word(case: Case) -> bool:
    """Whether thanking for the invitation comes before deciding: there is time to decide, and nothing smells of fraud."""
    return (
        case.interview.decision is None
        and case.phase == "calm"
        and case.status != "closed"
        and last_answer(case) is None
        and acknowledge_by(case) is not None
        and not doubts_of(case.interview)
    )
