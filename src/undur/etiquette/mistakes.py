"""The mistakes to avoid: the article's three, and those that the guides add, each with its state for one case."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.etiquette.aftercare import reply_by
from undur.etiquette.consistency import consistency, contradicts
from undur.etiquette.deadline import time_left
from undur.etiquette.history import confirmed_at, last_answer, moved, told
from undur.etiquette.note import Note
from undur.etiquette.steps.content import REASON_FAULTS
from undur.times.spans import between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.case import Case
    from undur.etiquette.said import Said

MistakeState: TypeAlias = Literal["not_at_stake", "avoided", "at_risk", "made"]
"""What could not be made yet is not at stake; avoided is only what somebody did something about."""

_SOON: Final = dt.timedelta(hours=24)


class Mistake(Struct, frozen=True, kw_only=True):
    """One mistake. `words.etiquette.mistakes[id]` has its title, why it hurts and how to make good."""

    id: str
    state: MistakeState
    rule: str
    note: Note | None = None
    """Why it stands as it does."""


def mistakes_of(case: Case, said: Sequence[Said] = ()) -> tuple[Mistake, ...]:
    """The mistakes that this interview can still make or has made, the article's first.

    `said` is what the same company was told before.
    """
    extra = (no_show(case), second_reschedule(case), two_stories(case, said))
    return (sudden(case), no_reason(case), ignored_reply(case), *(one for one in extra if one is not None))


def sudden(case: Case) -> Mistake:
    """Cancelling at the last moment: after the mark (T2)."""
    entry = told(case)
    if entry is not None:
        in_time = entry.at <= case.mark
        note = Note("told_in_time" if in_time else "told_late", at=entry.at.astimezone(case.office.zone))
        return _mistake("sudden", "T2", "avoided" if in_time else "made", note)
    if not _changes(case):
        went = case.over and case.interview.decision == "attend"
        return _mistake("sudden", "T2", "avoided" if went else "not_at_stake", Note("nothing_called_off"))
    return _mistake("sudden", "T2", _risk_of_sudden(case), time_left(case))


def _risk_of_sudden(case: Case) -> MistakeState:
    """Made once the mark has passed and the person won't come; at risk from a day before send-by on, not before."""
    if case.now > case.mark:
        return "at_risk" if case.interview.decision is None else "made"
    return "at_risk" if between(case.now, case.send_by) <= _SOON else "not_at_stake"


def no_reason(case: Case) -> Mistake:
    """Leaving them without a clear reason (M7, M8)."""
    if not _changes(case):
        return _mistake("no_reason", "M7", "not_at_stake", Note("nothing_called_off"))
    evidence = case.evidence if case.evidence and case.evidence.kind in ("cancel", "reschedule") else None
    if evidence is None:
        chosen = bool(case.interview.reason or case.interview.reason_words)
        return _mistake(
            "no_reason", "M7", "avoided" if chosen else "at_risk", Note("reason_chosen" if chosen else "reason_open")
        )
    fault = next((one for one in REASON_FAULTS if one in evidence.faults), None)
    sentence = evidence.shown.get("reason")
    if fault is None and sentence is not None:
        return _mistake("no_reason", "M7", "avoided", Note("reason_shown", number=sentence))
    return _mistake("no_reason", "M7", "made" if told(case) else "at_risk", Note(fault or "no_reason"))


def ignored_reply(case: Case) -> Mistake:
    """Leaving their answer without one (F2)."""
    due = reply_by(case)
    if due is not None:
        return _mistake("ignored_reply", "F2", "made" if case.now > due else "at_risk", Note("reply_by", at=due))
    answered = last_answer(case) is not None or (moved(case) is not None and confirmed_at(case) is not None)
    if not answered:
        return _mistake("ignored_reply", "F2", "not_at_stake", Note("no_answer_yet"))
    return _mistake("ignored_reply", "F2", "avoided", Note("answered_back"))


def no_show(case: Case) -> Mistake | None:
    """Staying away without a word (D6); of interest once the mark has passed without one."""
    if told(case) is not None or not _changes(case) or case.now <= case.mark or case.status in ("answered", "closed"):
        return None
    made = case.over and case.interview.decision is not None
    note = Note("start_passed", at=case.start) if case.over else Note("starts_at", at=case.start)
    return _mistake("no_show", "D6", "made" if made else "at_risk", note)


def second_reschedule(case: Case) -> Mistake | None:
    """Moving it a second time (D5); of interest once it was moved."""
    if case.reschedules == 0:
        return None
    note = Note("moved_before", number=case.reschedules)
    if case.interview.decision == "reschedule":
        return _mistake("second_reschedule", "D5", "made" if told(case) else "at_risk", note)
    settled = case.interview.decision in ("attend", "cancel")
    return _mistake("second_reschedule", "D5", "avoided" if settled else "not_at_stake", note)


def two_stories(case: Case, said: Sequence[Said]) -> Mistake | None:
    """Giving them a reason that an earlier one contradicts (M10); of interest where it does."""
    interview = case.interview
    note = consistency(said, interview.decision, interview.reason, interview.reason_words, case.now)
    if note is None or not contradicts(note):
        return None
    told_so = any(one.is_of_now and one.reason == interview.reason for one in said)
    return _mistake("two_stories", "M10", "made" if told_so else "at_risk", note)


def _changes(case: Case) -> bool:
    """Whether the person may call something off: undecided, cancel, reschedule."""
    return case.interview.decision not in ("attend", "verify")


def _mistake(name: str, rule: str, state: MistakeState, note: Note) -> Mistake:
    return Mistake(id=name, state=state, rule=rule, note=note)
