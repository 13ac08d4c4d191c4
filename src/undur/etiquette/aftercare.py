"""The dates of what comes after sending: reply, nudge, letting go, a later hello (rules F2, F3, F6, F7)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.absolute import between, shift
from undur.etiquette.history import intent, last_answer, moved, replied_at, sent, told
from undur.etiquette.workdays import after_workdays

if TYPE_CHECKING:
    from undur.etiquette.case import Case

NUDGES: Final = 2
"""More would be chasing (F7)."""
_NEAR: Final = dt.timedelta(days=3)
_WEEK: Final = dt.timedelta(days=7)
_HELLO_FROM: Final = dt.timedelta(days=30)
_HELLO_UNTIL: Final = dt.timedelta(days=90)


def reply_by(case: Case) -> dt.datetime | None:
    """Until when their answer wants one: a working day (F2). `None` where none waits."""
    answer = last_answer(case)
    if answer is None or replied_at(case) is not None:
        return None
    return after_workdays(answer.at, case.office, 1)


def confirm_by(case: Case) -> dt.datetime | None:
    """Until when a new time wants to be confirmed: a working day after it was moved (F2, F4)."""
    entry = moved(case)
    return after_workdays(entry.at, case.office, 1) if entry else None


def nudge_at(case: Case) -> dt.datetime | None:
    """When to ask, once more, about a reschedule that nobody answered; `None` where there is nothing to ask (F3, F7).

    One working day after sending where the interview is at most 3 days away, else two; the second time after a week.
    """
    first = told(case)
    nudges = sent(case, "nudge")
    if first is None or intent(case) != "reschedule" or len(nudges) >= NUDGES:
        return None
    if last_answer(case) is not None:
        return None
    if nudges:
        return shift(nudges[-1].at, _WEEK).astimezone(case.office.zone)
    return after_workdays(first.at, case.office, 1 if between(first.at, case.start) <= _NEAR else 2)


def let_go_at(case: Case) -> dt.datetime | None:
    """When silence after the last nudge is an answer: a week later (F7)."""
    nudges = sent(case, "nudge")
    return shift(nudges[-1].at, _WEEK).astimezone(case.office.zone) if len(nudges) >= NUDGES else None


def hello_window(case: Case) -> tuple[dt.datetime, dt.datetime] | None:
    """From when and until when a later hello is welcome: one to three months after the last word, once (F6).

    `None` before the company was told, after a hello, and where they answered with a no.
    """
    answer = last_answer(case)
    first = told(case)
    if first is None or sent(case, "follow_up") or (answer is not None and answer.answer == "regret"):
        return None
    last = (replied_at(case) or first.at).astimezone(case.office.zone)
    return shift(last, _HELLO_FROM), shift(last, _HELLO_UNTIL)
