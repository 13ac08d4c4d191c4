"""Changing the plan from the prompt: change, save, and say what is to be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.errors import UndurError
from undur.plan.changes import change_interview
from undur.situation import situate
from undur.store import Saved, save
from undur.visible import one_line

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan
    from undur.situation import Situation
    from undur.store import Problem
    from undur.words import Words


class NotSavedError(UndurError):
    """A change could not be saved; the file is as it was."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem.path))
        self.problem = problem

    def sentence(self, words: Words) -> str:
        """Name the file, the cause and what to do."""
        return self.problem.sentence(words)


def save_plan(invocation: Invocation, plan: Plan) -> Plan:
    """Save a changed plan and return what the file now holds. Raises `NotSavedError`."""
    outcome = save(invocation.opened.base, plan)
    if not isinstance(outcome, Saved):
        raise NotSavedError(outcome)
    invocation.notices.extend(outcome.notices)
    return outcome.plan


def save_interview(invocation: Invocation, interview: Interview) -> Situation:
    """Save a changed interview and return its situation. Raises `NotSavedError`."""
    plan = save_plan(invocation, change_interview(invocation.plan, interview.id, lambda _: interview))
    return situate(plan, plan.find(interview.id) or interview, invocation.now)


def tell(invocation: Invocation, after: Situation, happened: str) -> None:
    """Print what has happened with an interview, and the next step."""
    words = invocation.words
    company = one_line(after.interview.company)
    invocation.out.line(words.cli.doings.happened(company, happened))
    invocation.out.line(words.cli.doings.next_step(one_line(words.etiquette.next_step(after.next_step))))
