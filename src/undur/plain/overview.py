"""The first room: the interviews, most urgent first, each with what comes next."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING, Final

from undur.plain.adding import add
from undur.plain.conversation import Back
from undur.plain.interview import look_after
from undur.plan.changes import add_interview
from undur.situation import by_urgency
from undur.times.writing import short_moment
from undur.visible import one_line

if TYPE_CHECKING:
    from undur.plain.desk import Desk
    from undur.situation import Situation

PAGE: Final = 8
"""Interviews that are read out at once."""


def overview(desk: Desk, interview_id: str = "") -> None:
    """Let the person choose an interview, again and again, beginning with the one that is named. Raises `Leave`."""
    if interview_id:
        look_after(desk, interview_id)
    page = 0
    while True:
        rows = by_urgency(desk.plan, desk.now)
        page = page if page * PAGE < len(rows) else 0
        try:
            page = _choose(desk, rows, page)
        except Back:
            if not page:
                desk.talk.say(desk.words.plain.nothing_before)
            page = max(page - 1, 0)


def _choose(desk: Desk, rows: list[Situation], page: int) -> int:
    says = desk.words.plain
    shown = rows[page * PAGE : (page + 1) * PAGE]
    labels = [_line(desk, one) for one in shown]
    more = [says.more(len(rows) - (page + 1) * PAGE)] if len(rows) > (page + 1) * PAGE else []
    question = says.which(len(rows)) if rows else says.none_yet
    samples = [] if desk.plan.interviews else [says.samples]
    at = desk.talk.choose(question, [*labels, *more, says.add, *samples], says.which_help if rows else says.none_help)
    if at < len(shown):
        look_after(desk, shown[at].interview.id)
    elif more and at == len(shown):
        return page + 1
    elif at > len(shown) + len(more):
        _look_around(desk)
    else:
        added = add(desk)
        if added:
            look_after(desk, added)
    return 0


def _look_around(desk: Desk) -> None:
    samples = desk.samples(desk.now)
    if desk.change_plan(lambda plan: reduce(add_interview, samples, plan)):
        desk.talk.say(desk.words.plain.samples_added)


def _line(desk: Desk, situation: Situation) -> str:
    when = short_moment(situation.interview.starts, desk.words.times)
    step = desk.words.etiquette.next_step(situation.next_step)
    return one_line(f"{situation.interview.company}, {when}: {step}")
