"""What follows from a record is worked out once, and never outlives the record."""

from __future__ import annotations

import gc

from etiquette_cases import interview, wib
from msgspec.structs import replace

from undur.etiquette.case import case_of
from undur.plan.message import LogEntry
from undur.plan.plan import Habits, Plan
from undur.plan.record import ByRecord
from undur.situation import by_urgency, most_urgent

NOW = wib(24, 9)


def test_a_value_is_made_once_for_a_record_and_again_for_a_changed_one() -> None:
    kept: ByRecord[str] = ByRecord()
    made: list[str] = []

    def work() -> str:
        made.append("made")
        return f"value {len(made)}"

    first = interview()
    assert [kept.of(first, (), work), kept.of(first, (), work)] == ["value 1", "value 1"]
    assert kept.of(replace(first, role="other"), (), work) == "value 2"
    settings = Habits()
    assert kept.of(first, (settings,), work) == "value 3"
    assert kept.of(first, (settings,), work) == "value 3"
    assert kept.of(first, (replace(settings),), work) == "value 4"


def test_a_value_goes_with_its_record() -> None:
    kept: ByRecord[str] = ByRecord()
    for _ in range(3):
        kept.of(interview(), (), lambda: "value")
    gc.collect()
    assert kept._kept == {}


def test_a_changed_record_and_a_changed_habit_are_seen_at_once() -> None:
    one, other = interview(id="one", starts=wib(26, 9)), interview(id="other", starts=wib(27, 9))
    plan = Plan(interviews=(one, other))
    assert [each.interview.id for each in by_urgency(plan, NOW)] == ["one", "other"]
    sooner = replace(other, starts=wib(25, 16))
    changed = replace(plan, interviews=(one, sooner))
    assert [each.interview.id for each in by_urgency(changed, NOW)] == ["other", "one"]
    longer = replace(plan, habits=replace(plan.habits, notice_hours=48))
    assert case_of(longer, one, NOW).mark == wib(24, 9)
    assert case_of(plan, one, NOW).mark == wib(25, 9)


def test_the_most_urgent_is_the_first_of_the_list_and_nobody_where_nothing_comes_up() -> None:
    one, other = interview(id="one", starts=wib(27, 9)), interview(id="other", starts=wib(26, 9))
    first = most_urgent(Plan(interviews=(one, other)), NOW)
    assert first is not None
    assert first.interview.id == "other"
    assert most_urgent(Plan(interviews=(replace(one, archived=NOW),)), NOW) is None
    closed = replace(one, log=(LogEntry(at=NOW, what="closed"),))
    assert most_urgent(Plan(interviews=(closed,)), NOW) is None
