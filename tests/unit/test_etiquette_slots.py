"""Times to propose instead: rules R2, R3, R6."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from etiquette_cases import interview, wib

from undur.etiquette.busy import busy_times
from undur.etiquette.case import case_of
from undur.etiquette.slots import propose
from undur.plan.message import LogEntry, Slot
from undur.plan.plan import Plan

if TYPE_CHECKING:
    from undur.plan.interview import Interview

NOW = wib(24, 9)


def proposed(*others: Interview, now: dt.datetime = NOW, count: int = 3, **fields: Any) -> list[dt.datetime]:
    one = interview(**fields)
    plan = Plan(interviews=(one, *others))
    case = case_of(plan, one, now)
    return [slot.starts for slot in propose(case, tuple(busy_times(case, plan)), count)]


def other(**fields: Any) -> Interview:
    return interview(**{"id": "other", "company": "Studio Lain"} | fields)


def test_three_working_days_at_the_same_clock_time() -> None:
    # Friday 10.00 to 11.00 is clear of the prayer; the weekend is not proposed.
    assert proposed() == [wib(26, 10), wib(27, 10), wib(30, 10)]
    assert proposed(count=2) == [wib(26, 10), wib(27, 10)]


def test_a_time_that_does_not_fit_gives_way_to_ten_and_two_o_clock() -> None:
    assert proposed(starts=wib(25, 12)) == [wib(26, 10), wib(27, 10), wib(30, 10)]  # lunch
    assert proposed(starts=wib(25, 18)) == [wib(26, 10), wib(27, 10), wib(30, 10)]  # after hours
    assert proposed(starts=wib(25, 16), ends=wib(25, 18))[0] == wib(26, 10)  # ends too late
    assert proposed(starts=wib(25, 11)) == [wib(26, 11), wib(27, 10), wib(30, 11)]  # Friday prayer
    assert proposed(starts=dt.date(2026, 11, 25)) == [wib(26, 10), wib(27, 10), wib(30, 10)]


def test_holidays_and_joint_leave_are_left_out() -> None:
    days = [one.day for one in proposed(now=wib(21, 9, month=12), starts=wib(23, 10, month=12))]
    assert days == [28, 29, 30]


@pytest.mark.parametrize(
    ("minutes", "clashes"), [(0, True), (-60, True), (-119, True), (-120, False), (119, True), (120, False)]
)
def test_other_interviews_keep_an_hour_of_breath_on_both_sides(
    minutes: int,
    clashes: bool,  # noqa: FBT001  a table's column
) -> None:
    # The other one takes an hour, as does this one: their starts must be two hours apart.
    busy = other(starts=wib(26, 10) + dt.timedelta(minutes=minutes))
    assert (proposed(busy)[0] != wib(26, 10)) is clashes


def test_a_clash_is_seen_across_zones() -> None:
    new_york_evening = other(starts=dt.datetime(2026, 11, 26, 3, tzinfo=dt.UTC), time_zone="America/New_York")
    assert proposed(new_york_evening)[0] == wib(26, 14)


@pytest.mark.parametrize(
    ("fields", "clashes"),
    [
        ({}, True),
        ({"decision": "reschedule"}, True),
        ({"decision": "cancel"}, False),
        ({"archived": wib(1)}, False),
        ({"log": (LogEntry(at=wib(1), what="cancelled"),)}, False),
    ],
)
def test_only_what_still_takes_place_is_in_the_way(
    fields: dict[str, Any],
    clashes: bool,  # noqa: FBT001  a table's column
) -> None:
    assert (proposed(other(starts=wib(26, 10), **fields))[0] != wib(26, 10)) is clashes


def test_a_day_whose_hour_is_not_told_is_kept_free() -> None:
    assert proposed(other(starts=dt.date(2026, 11, 26)))[0] == wib(27, 10)


def test_times_offered_to_another_company_are_kept_free() -> None:
    offered = other(starts=wib(30, 15), decision="reschedule", slots=(Slot(starts=wib(26, 10)),))
    assert proposed(offered)[0] == wib(26, 14)


def test_illness_leaves_two_days_and_mourning_seven() -> None:
    assert proposed(now=wib(25, 9), reason="illness_self")[0] == wib(27, 10)
    assert proposed(now=wib(25, 11), starts=wib(25, 10), reason="illness_self")[0] == wib(27, 14)
    assert proposed(now=wib(25, 9), reason="bereavement")[0] == wib(2, 10, month=12)
    assert proposed(now=wib(25, 9), reason="study")[0] == wib(26, 10)


def test_a_slot_lies_24_hours_ahead_at_least_and_ten_days_at_most() -> None:
    after_the_start = proposed(now=wib(26, 11))
    assert after_the_start[0] == wib(27, 14)
    many = proposed(count=99)
    assert max(many) <= wib(5, 17, month=12)
    assert len({one.date() for one in many}) == len(many)


def test_an_office_that_never_opens_has_nothing_to_propose() -> None:
    assert proposed(office_days=()) == []


def test_a_slot_takes_as_long_as_the_interview() -> None:
    one = interview(ends=wib(25, 11, 30))
    slots = propose(case_of(Plan(), one, NOW), ())
    assert {slot.ends and slot.ends - slot.starts for slot in slots} == {dt.timedelta(minutes=90)}
    backwards = interview(ends=wib(25, 9))
    assert propose(case_of(Plan(), backwards, NOW), ())[0].ends == wib(26, 11)
