"""The views of the list: which interviews each of them shows, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.situation import by_urgency, situate
from undur.tui.screens.searching import search

if TYPE_CHECKING:
    import datetime as dt

    from undur.plan.plan import Plan
    from undur.situation import Situation

View: TypeAlias = Literal["upcoming", "waiting", "follow_up", "done"]
VIEWS: Final[tuple[View, ...]] = ("upcoming", "waiting", "follow_up", "done")


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
