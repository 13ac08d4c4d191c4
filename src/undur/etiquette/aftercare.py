"""The dates of what comes after sending: reply, nudge, letting go, a later hello (rules F2, F3, F6, F7)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.history import intent, last_answer, moved, replied_at, sent, ticked, told, waiting_since
from undur.etiquette.office import after_workdays
from undur.times.spans import between, shift

if TYPE_CHECKING:
    from undur.etiquette.case import Case

NUDGES: Final = 2
"""More would be chasing (F7)."""
_NEAR: Final = dt.timedelta(days=3)
_WEEK: Final = dt.timedelta(days=7)
_HELLO_FROM: Final = dt.timedelta(days=30)
_HELLO_FOR: Final = dt.timedelta(days=60)


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

    One working day after the last word where the interview is at most 3 days away then, or would be over after two,
    else two; after a first question a week.
    """
    since, nudges = waiting_since(case), sent(case, "nudge")
    if since is None or intent(case) != "reschedule" or len(nudges) >= NUDGES:
        return None
    if nudges and nudges[-1].at >= since:
        return shift(nudges[-1].at, _WEEK).astimezone(case.office.zone)
    later = after_workdays(since, case.office, 2)
    near = between(since, case.start) <= _NEAR or later >= case.start
    return after_workdays(since, case.office, 1) if near else later


def let_go_at(case: Case) -> dt.datetime | None:
    """When silence after the last nudge is an answer: a week later (F7)."""
    nudges = sent(case, "nudge")
    return shift(nudges[-1].at, _WEEK).astimezone(case.office.zone) if len(nudges) >= NUDGES else None


def hello_window(case: Case) -> tuple[dt.datetime, dt.datetime] | None:
    """From when and until when a later hello is welcome, once: 30 days after the last word, for 60 days (F6).

    It begins no sooner than the hour that was given up: until then the round of interviews is still on.
    `None` before the company was told, after a hello, and where they answered with a no.
    """
    answer = last_answer(case)
    first = told(case)
    if first is None or sent(case, "follow_up") or (answer is not None and answer.answer == "regret"):
        return None
    last = (replied_at(case) or first.at).astimezone(case.office.zone)
    begins = max(shift(last, _HELLO_FROM), case.start)
    return begins, shift(begins, _HELLO_FOR)


def due_message(case: Case) -> dt.datetime | None:
    """When the next word is due that nobody asked for: a nudge about a reschedule; a hello, once it is due (F3, F6)."""
    if intent(case) == "reschedule":
        return nudge_at(case)
    window = hello_window(case) if case.over and ticked(case, "follow_up") is None else None
    return window[0] if window is not None and window[0] <= case.now <= window[1] else None


def silent_for_good(case: Case) -> bool:
    """Whether nothing more is to be waited for: a cancellation once its hour has passed, two questions a week ago."""
    if intent(case) != "reschedule":
        return case.over
    end = let_go_at(case)
    return end is not None and case.now >= end
