"""The etiquette steps, the article's and what the best guides add: which there are for a case, each with its state, in the order in which they matter now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from undur.etiquette.history import last_answer
from undur.etiquette.phase import BEFORE_MARK
from undur.etiquette.steps.after import answer_reply, confirm_time, follow_up, recommend
from undur.etiquette.steps.content import alternative, apology, check, keep_door_open, reason, thanks, write
from undur.etiquette.steps.step import Step, StepState, with_tick
from undur.etiquette.steps.telling import acknowledge, decide, send, tell_now
from undur.etiquette.steps.way import call_first, own_link, same_channel, written_trace

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.etiquette.case import Case

    Rule: TypeAlias = Callable[[Case], Step]

__all__ = ["Step", "StepState", "steps_of"]

_CONTENT: Final = (write, thanks, reason, apology, alternative, keep_door_open, check, send, own_link)
_AFTER: Final = (answer_reply, confirm_time, recommend, follow_up)
_IN_TIME: Final = (decide, tell_now, same_channel, *_CONTENT, call_first, written_trace, acknowledge, *_AFTER)
_LATE: Final = (decide, tell_now, call_first, *_CONTENT, written_trace, same_channel, acknowledge, *_AFTER)
_CHANGE: Final = frozenset({tell_now, same_channel, call_first, *_CONTENT, written_trace, recommend, follow_up})
"""What makes sense only for a person who won't come as agreed."""


def steps_of(case: Case) -> tuple[Step, ...]:
    """The steps in the order in which they matter now; those that are not needed stand at the end."""
    rules: tuple[Rule, ...] = _IN_TIME if case.phase in BEFORE_MARK else _LATE
    if case.phase == "calm":  # somebody who has days to decide owes them a word before that
        rules = (acknowledge, *(rule for rule in rules if rule is not acknowledge))
    if case.interview.decision == "verify":
        from undur.etiquette.steps.verifying import keep_data, verify  # hardly any invitation is in doubt

        rules = (decide, verify, keep_data, *(rule for rule in rules if rule is not decide))
    steps = [with_tick(_judge(rule, case), case) for rule in rules if rule is not own_link or _has_link(case)]
    return tuple(sorted(steps, key=lambda step: step.state == "not_needed"))


def _has_link(case: Case) -> bool:
    invitation = case.interview.invitation
    return invitation is not None and bool(invitation.cancel_link or invitation.reschedule_link)


def _judge(rule: Rule, case: Case) -> Step:
    """A person who comes as agreed, or doubts the invitation, has nothing to call off."""
    step, decision = rule(case), case.interview.decision
    courtesy = rule is answer_reply and last_answer(case) is None
    if decision == "attend" and (rule in _CHANGE or courtesy) and step.state != "done":
        return step.not_needed("attending")
    if decision == "verify" and (rule in _CHANGE or courtesy or rule is confirm_time):
        return step.not_needed("verify_first")
    return step
