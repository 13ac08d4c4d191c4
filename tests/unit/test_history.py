"""Undo and redo on a plan that others changed too."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.plan.changes import add_interview, change_interview, delete_interview, set_me
from undur.plan.interview import Interview
from undur.plan.plan import Me, Plan
from undur.tui.history import LONGEST, Change, History, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = dt.date(2026, 12, 3)
NOW = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)
START = Plan(me=Me(name="Dewi"), interviews=tuple(Interview(id=name, company=name, starts=DAY) for name in "abc"))


def setting(name: str, **values: str) -> Callable[[Plan], Plan]:
    return lambda plan: change_interview(plan, name, lambda one: replace(one, **values))


class Person:
    """Makes changes and takes them back."""

    def __init__(self) -> None:
        self.plan = START
        self.history = History()

    def do(self, change: Callable[[Plan], Plan], joins: str = "") -> None:
        before, self.plan = self.plan, change(self.plan)
        self.history.remember(Change("change", before, self.plan, "a", joins))

    def undo(self) -> None:
        self._take(self.history.undo(self.plan, ""))

    def redo(self) -> None:
        self._take(self.history.redo(self.plan, ""))

    def _take(self, turn: Turn | None) -> None:
        assert turn is not None
        self.plan = turn.plan


def test_without_anyone_else_the_plans_come_back_as_they_were() -> None:
    person = Person()
    plans = [person.plan]
    for change in (setting("a", role="R"), lambda plan: delete_interview(plan, "b", NOW), setting("c", notes="N")):
        person.do(change)
        plans.append(person.plan)
    for plan in reversed(plans[:-1]):
        person.undo()
        assert person.plan is plan
    for plan in plans[1:]:
        person.redo()
        assert person.plan is plan


def test_every_kind_of_change_is_taken_back_below_the_work_of_others() -> None:
    new = Interview(id="new", company="new", starts=DAY)
    for change in (
        setting("a", role="R"),
        lambda plan: delete_interview(plan, "b", NOW),
        lambda plan: add_interview(plan, new),
        lambda plan: set_me(plan, Me(name="D")),
    ):
        person = Person()
        person.do(change)
        changed = person.plan
        person.plan = setting("c", notes="theirs")(person.plan)
        person.undo()
        assert _by_id(person.plan) == _by_id(setting("c", notes="theirs")(START))
        person.redo()
        assert _by_id(person.plan) == _by_id(setting("c", notes="theirs")(changed))


def _by_id(plan: Plan) -> Plan:
    return replace(plan, interviews=tuple(sorted(plan.interviews, key=lambda one: one.id)))


def test_an_added_interview_that_others_worked_on_stays() -> None:
    person = Person()
    person.do(lambda plan: add_interview(plan, Interview(id="new", company="new", starts=DAY)))
    person.plan = setting("new", notes="theirs")(person.plan)
    assert person.history.undo(person.plan, "") is None


def test_typing_in_a_row_is_one_change_but_not_across_the_work_of_others() -> None:
    person = Person()
    person.do(setting("a", notes="H"), joins="text")
    person.do(setting("a", notes="Ha"), joins="text")
    person.plan = setting("a", role="theirs")(person.plan)
    person.do(setting("a", notes="Hal"), joins="text")
    person.undo()
    assert (person.plan.interviews[0].notes, person.plan.interviews[0].role) == ("Ha", "theirs")
    person.undo()
    assert (person.plan.interviews[0].notes, person.plan.interviews[0].role) == ("", "theirs")


def test_a_change_after_undo_ends_redo_and_a_change_of_others_does_not() -> None:
    person = Person()
    person.do(setting("a", role="R"))
    person.undo()
    person.history.note(Change("theirs", START, person.plan, ""))
    person.redo()
    assert person.plan.interviews[0].role == "R"
    person.undo()
    person.do(setting("b", role="S"))
    assert person.history.redo(person.plan, "") is None


def test_of_what_others_changed_too_only_the_last_is_remembered() -> None:
    history, plans = History(), [START, setting("a", role="R")(START)]
    for number in range(LONGEST + 1):
        before, after = plans[number % 2], plans[1 - number % 2]
        history.note(Change(f"change {number}", before, after, "a"))
    names = []
    while (turn := history.undo(plans[1], "")) is not None:
        names.append(turn.name)
        plans.reverse()
    assert len(names) == LONGEST
    assert names[-1] == "change 1"
