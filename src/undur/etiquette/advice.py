"""What to do now about telling the company: send, wait for office hours, call (rules T1, T2, T5, C3, C4, C6)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct

from undur.etiquette.acknowledging import answer_by
from undur.etiquette.aftercare import due_message, reply_by, silent_for_good
from undur.etiquette.calling import next_call
from undur.etiquette.history import called_at, confirmed_at, last_answer, ticked, told, trace_missing, waiting_since
from undur.etiquette.note import Note
from undur.etiquette.phase import BEFORE_MARK
from undur.etiquette.reaching import call_before_start, call_moment, may_be_unread

if TYPE_CHECKING:
    from undur.etiquette.case import Case

What: TypeAlias = Literal["now", "at", "call", "write_then_call", "wait", "none"]


class Advice(Struct, frozen=True, kw_only=True):
    """What to do. `words.etiquette.advice[what]` says it, with `note` to fill its gaps."""

    what: What
    at: dt.datetime | None = None
    """`at`: when to send. `wait`: when to ask again, if ever."""
    call_at: dt.datetime | None = None
    """`write_then_call`, and a `call` that isn't for now: when to call."""
    why: Note | None = None
    """Why not otherwise, where that wants to be said."""

    @property
    def note(self) -> Note:
        """What fills the gaps of the sentence."""
        return Note(code=self.what, at=self.call_at or self.at)


def advise(case: Case) -> Advice:
    """What to do now. Undecided is advised as if the company had to be told."""
    if case.status == "closed":
        return Advice(what="none")
    if reply_by(case) is not None:
        return _in_office_hours(case)
    if case.interview.decision == "attend":
        unsaid = confirmed_at(case) is None and not case.over
        return _in_office_hours(case) if unsaid else Advice(what="none")
    if told(case) is not None:
        return _after_telling(case)
    if case.interview.decision == "verify":
        return _verifying(case)
    return _before_telling(case)


def _verifying(case: Case) -> Advice:
    if case.over or last_answer(case) is not None or ticked(case, "verify") is not None:
        return Advice(what="none")
    return Advice(what="wait") if case.status == "sent" else _in_office_hours(case)


def _before_telling(case: Case) -> Advice:
    if case.over:
        return Advice(what="now", why=Note("started"))
    return _in_office_hours(case) if case.phase in BEFORE_MARK else _late(case)


def _in_office_hours(case: Case) -> Advice:
    """Now, or in the next office window unless that costs the mark or the company's own deadline (C3, C4, T8)."""
    window = _next_window(case)
    if window == case.now:
        return Advice(what="now")
    if window is None or window > case.mark >= case.now:
        return Advice(what="now", why=Note("waiting_costs_mark", at=case.mark))
    wanted = answer_by(case) if told(case) is None else None
    if wanted is not None and window > wanted >= case.now:
        return Advice(what="now", why=Note("waiting_costs_mark", at=wanted))
    if window >= case.start > case.now:
        return Advice(what="now", why=Note("waiting_costs_start", at=case.start))
    return Advice(what="at", at=window, why=_closed_note(case))


def _next_window(case: Case) -> dt.datetime | None:
    """When the office next reads; by telephone, not in its pauses."""
    if case.interview.channel == "phone" and case.office.is_open(case.now):
        return next_call(case.now, case.office, case.start.date())
    return case.office.next_open(case.now)


def _late(case: Case) -> Advice:
    """Past the mark: call first; where it is no hour for calls, write now and call in the first one (T5, C3)."""
    if called_at(case) is not None:
        return Advice(what="now", why=Note("trace_missing"))
    if not case.interview.phone:
        return Advice(what="now", why=Note("no_phone"))
    call = call_moment(case)
    if call is None:
        return Advice(what="now", why=Note("no_call_left"))
    if call == case.now:
        return Advice(what="call")
    return Advice(what="write_then_call", call_at=call, why=Note("no_hour_for_calls", at=call))


def _after_telling(case: Case) -> Advice:
    """After a call, put it in writing (C6); where they may not have seen it, call (T5, F3); then wait, ask, part (F7)."""
    if trace_missing(case):
        return Advice(what="now", why=Note("trace_missing"))
    call = call_before_start(case)
    if call is not None and may_be_unread(case):
        return Advice(what="call", call_at=None if call == case.now else call)
    due = due_message(case)
    if due is not None:
        return _in_office_hours(case) if case.now >= due else Advice(what="wait", at=due)
    return Advice(what="wait" if waiting_since(case) is not None and not silent_for_good(case) else "none")


def _closed_note(case: Case) -> Note:
    closure = case.office.closed_because(case.now.date())
    if closure is not None:
        return Note(closure.code, text=closure.name)
    return Note("pause" if case.office.is_open(case.now) else "after_hours")
