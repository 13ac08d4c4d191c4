"""After sending: answer their answer, confirm the time, recommend someone, say hello later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.etiquette.acknowledging import acknowledge_by
from undur.etiquette.aftercare import confirm_by, hello_window, nudge_at, reply_by
from undur.etiquette.history import confirmations, intent, last_answer, moved, replies, sent, told, waiting_since
from undur.etiquette.note import Note
from undur.etiquette.steps.step import Step

if TYPE_CHECKING:
    from undur.etiquette.case import Case


def answer_reply(case: Case) -> Step:
    """Never ignore their answer (F2); due within a working day."""
    step = Step(id="answer_reply", state="open", rule="F2", action="reply", by_hand=True)
    due, done = reply_by(case), replies(case)
    if due is not None:
        return step.open(Note("reply_by", at=due), overdue=case.now > due)
    if done:
        return step.done(Note("replied", at=done[0].at.astimezone(case.office.zone)))
    if last_answer(case) is not None:
        return step.open()
    waiting = Step(id="answer_reply", state="open", rule="F2", action="log_answer")
    return waiting.open(Note("no_answer_yet" if told(case) is not None else "after_sending"))


def confirm_time(case: Case) -> Step:
    """Confirm the time in writing: the new one, or that one is coming (F4)."""
    step = Step(id="confirm_time", state="open", rule="F4", action="reply", by_hand=True)
    done, due = confirmations(case), confirm_by(case)
    if done:
        return step.done(Note("confirmed", at=done[0].at.astimezone(case.office.zone)))
    if case.interview.decision == "cancel":
        return step.not_needed("cancel_is_final")
    if due is not None and case.interview.decision != "reschedule":
        return step.open(Note("confirm_by", at=due), overdue=case.now > due)
    if case.interview.decision == "attend":
        return step.not_needed("started") if case.over else step.open(_confirm_note(case))
    return step.open(Note("after_answer"))


def _confirm_note(case: Case) -> Note:
    due = acknowledge_by(case)
    return Note("confirm_coming") if due is None else Note("confirm_by", at=due)


def recommend(case: Case) -> Step:
    """Recommend another candidate, once friend and company agree (F5)."""
    step = Step(id="recommend", state="open", rule="F5", action="recommend", by_hand=True)
    referrals = sent(case, "referral")
    if referrals:
        return step.done(Note("recommended", at=referrals[-1].at.astimezone(case.office.zone)))
    if case.interview.decision == "reschedule":
        return step.not_needed("still_yours")
    if moved(case) is not None and case.interview.decision is None:
        return step.not_needed("still_yours")
    return step.open(_consent(case))


def follow_up(case: Case) -> Step:
    """Follow up at the right time: a nudge where an answer is missing (F3), a later hello (F6)."""
    step = Step(id="follow_up", state="open", rule="F6", action="write", by_hand=True)
    done = sent(case, "follow_up")
    if done:
        return step.done(Note("sent", at=done[-1].at.astimezone(case.office.zone)))
    if told(case) is None:
        return step.open(Note("after_sending"))
    return _nudge(case, step) if intent(case) == "reschedule" else _hello(case, step)


def _nudge(case: Case, step: Step) -> Step:
    if waiting_since(case) is None:
        return step.not_needed("answered")
    due = nudge_at(case)
    return step.open(Note("nudge_from", at=due)) if due else step.done(Note("nudged_enough"))


def _hello(case: Case, step: Step) -> Step:
    window = hello_window(case)
    return step.not_needed("they_said_no") if window is None else step.open(Note("hello_from", at=window[0]))


def _consent(case: Case) -> Note:
    friend = case.interview.referral
    if friend is None or not friend.name:
        return Note("recommend_if_known")
    if friend.friend_agreed is None:
        return Note("ask_friend_first", text=friend.name)
    return Note("ask_company_first" if friend.company_agreed is None else "both_agreed", text=friend.name)
