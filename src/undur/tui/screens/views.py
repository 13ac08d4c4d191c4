"""The views of the list: which interviews each of them shows, of those that the search line finds, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.situation import by_urgency, situate

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from undur.plan.interview import Interview
    from undur.plan.plan import Plan
    from undur.situation import Situation

View: TypeAlias = Literal["upcoming", "waiting", "follow_up", "done"]
VIEWS: Final[tuple[View, ...]] = ("upcoming", "waiting", "follow_up", "done")
NEAR: Final = 0.8
"""Part of the best score from which on something near is shown too."""


def rows(plan: Plan, now: dt.datetime, view: View, searched: str) -> list[Situation]:
    """The interviews of a view that match what is searched for, most urgent first; done ones newest first."""
    found = search(plan.interviews, searched)
    if view != "done":
        return [one for one in by_urgency(plan, now, found) if _belongs(one, view)]
    finished = [one for one in (situate(plan, each, now) for each in found) if one.times.status == "closed"]
    return sorted(finished, key=lambda one: one.times.start, reverse=True)


def _belongs(situation: Situation, view: View) -> bool:
    status = situation.times.status
    if view == "waiting":
        return status == "sent"
    if view == "follow_up":
        return status == "answered"
    return status != "closed"


def search(interviews: Sequence[Interview], searched: str) -> list[Interview]:
    """The interviews that match, in the order given.

    Where every word that is searched for stands somewhere in company, role, contact or place, these are all; else those
    that hold its letters in their order, so that a letter left out or a name cut short still finds it.
    """
    words = searched.casefold().split()
    if not words:
        return list(interviews)
    texts = [_text(one) for one in interviews]
    exact = [one for one, text in zip(interviews, texts, strict=True) if all(word in text for word in words)]
    return exact or _nearest(interviews, texts, words)


def _text(interview: Interview) -> str:
    return f"{interview.company} {interview.role} {interview.contact} {interview.place}".casefold()


def _nearest(interviews: Sequence[Interview], texts: Sequence[str], words: Sequence[str]) -> list[Interview]:
    from textual.fuzzy import FuzzySearch

    fuzzy = FuzzySearch(case_sensitive=True)
    scores = [min(fuzzy.match(word, text)[0] for word in words) for text in texts]
    best = max(scores, default=0)
    return [one for one, score in zip(interviews, scores, strict=True) if score and score >= best * NEAR]
