"""Interviews by the id that a person types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.errors import UndurError

if TYPE_CHECKING:
    from undur.plan.interview import Interview
    from undur.plan.plan import Plan
    from undur.words import Words


class UnknownInterviewError(UndurError):
    """No interview has this id."""

    def __init__(self, interview_id: str, near: tuple[str, ...]) -> None:
        super().__init__(interview_id)
        self.interview_id = interview_id
        self.near = near
        """Ids that are like it, the nearest first."""

    def sentence(self, words: Words) -> str:
        """Name the id and what was probably meant."""
        return words.cli.refusals.unknown_interview(self.interview_id, self.near)


def find_interview(plan: Plan, interview_id: str) -> Interview:
    """The interview of this id. Raises `UnknownInterviewError`."""
    found = plan.find(interview_id)
    if found is None:
        raise UnknownInterviewError(interview_id, _near(plan, interview_id.lower()))
    return found


def _near(plan: Plan, asked: str) -> tuple[str, ...]:
    """Up to three ids: those that the text is a part of, then those that are spelled like it."""
    from difflib import get_close_matches

    ids = [one.id for one in plan.interviews]
    containing = [one for one in ids if asked and asked in one]
    return tuple(dict.fromkeys([*containing, *get_close_matches(asked, ids, n=3, cutoff=0.5)]))[:3]
