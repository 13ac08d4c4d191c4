"""The week as a table: which cell is what, without a terminal."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from etiquette_cases import interview, wib

from undur.etiquette.busy import busy_times
from undur.etiquette.case import Case, case_of
from undur.etiquette.fitting import Trouble, trouble_of
from undur.etiquette.picks import verdict_of
from undur.etiquette.slots import propose
from undur.etiquette.week import HALF_HOUR, HOUR, Times, Week, monday_of, week_of
from undur.plan.message import Slot
from undur.plan.plan import Plan

if TYPE_CHECKING:
    from undur.etiquette.week import Cell
    from undur.plan.interview import Interview

NOW = wib(24, 9)
"""Tuesday morning; the interview of `etiquette_cases` is tomorrow at ten."""
LUNCH = dt.time(12)


def table(
    *others: Interview,
    now: dt.datetime = NOW,
    monday: dt.date | None = None,
    minutes: int = HOUR,
    picked: tuple[Slot, ...] = (),
    **fields: Any,
) -> tuple[Case, Times, Week]:
    one = interview(**fields)
    plan = Plan(interviews=(one, *others))
    case = case_of(plan, one, now)
    busy = tuple(busy_times(case, plan))
    times = Times(busy=busy, proposed=propose(case, busy), picked=picked)
    return case, times, week_of(case, times, monday or monday_of(now.date()), minutes)


def cell(week: Week, day: int, hour: int, minute: int = 0) -> Cell:
    return week.days[day].cells[week.rows.index(dt.time(hour, minute))]


def other(**fields: Any) -> Interview:
    return interview(**{"id": "other", "company": "Studio Lain"} | fields)


def test_a_week_has_seven_days_from_monday_and_the_office_hours_as_rows() -> None:
    _, _, week = table()
    assert [day.date for day in week.days] == [dt.date(2026, 11, 23) + dt.timedelta(days=n) for n in range(7)]
    assert week.rows == tuple(dt.time(hour) for hour in range(8, 17))
    assert len(table(minutes=HALF_HOUR)[2].rows) == 18


def test_the_rows_grow_to_hold_whatever_lies_outside_of_office_hours() -> None:
    _, _, week = table(other(starts=wib(26, 18), ends=wib(26, 19, 30)))
    assert (week.rows[0], week.rows[-1]) == (dt.time(8), dt.time(19))
    _, _, week = table(starts=wib(25, 6))
    assert week.rows[0] == dt.time(6)
    _, _, week = table(picked=(Slot(starts=wib(26, 23), ends=wib(27, 0)),))
    assert week.rows[-1] == dt.time(23)


def test_past_hours_cannot_be_reached_and_the_coming_ones_can() -> None:
    _, _, week = table(now=wib(24, 9, 30))
    assert cell(week, 0, 14).kind == "past"
    assert not cell(week, 0, 14).reachable
    assert not cell(week, 1, 9).reachable
    assert cell(week, 1, 10).reachable


def test_old_time_other_interviews_and_the_hour_around_them_are_told_apart() -> None:
    _, _, week = table(other(starts=wib(26, 10), ends=wib(26, 11)), minutes=HALF_HOUR)
    assert cell(week, 2, 10).kind == "old"
    assert not cell(week, 2, 10, 30).first
    assert (cell(week, 3, 10).kind, cell(week, 3, 10).text) == ("busy", "Studio Lain")
    assert [cell(week, 3, *at).kind for at in ((8, 30), (9, 0), (9, 30), (10, 30), (11, 0), (11, 30))] == [
        *("tight", "near", "near"),
        *("busy", "near", "near"),
    ]


def test_a_time_offered_to_another_company_is_taken_too() -> None:
    _, _, week = table(other(starts=wib(30, 10), slots=(Slot(starts=wib(26, 14)),)))
    assert (cell(week, 3, 14).kind, cell(week, 3, 14).text) == ("offered", "Studio Lain")


def test_an_interview_that_was_called_off_takes_no_time() -> None:
    _, _, week = table(other(starts=wib(26, 10), decision="cancel"), other(id="x", starts=wib(26, 14), archived=NOW))
    assert cell(week, 3, 10).kind in {"free", "proposed"}
    assert cell(week, 3, 14).kind == "free"


def test_lunch_and_friday_prayer_are_pauses() -> None:
    _, _, week = table(minutes=HALF_HOUR)
    assert cell(week, 3, 12).kind == "pause"
    assert cell(week, 3, 11, 30).kind == "tight"
    assert cell(week, 4, 11, 30).kind == "pause"
    assert cell(week, 3, 11, 30).trouble == Trouble("pause")
    assert cell(week, 4, 11).trouble == Trouble("prayer")


def test_holidays_close_the_day_and_have_their_names() -> None:
    _, _, week = table(now=wib(21, 9, month=12), starts=wib(23, 10, month=12))
    christmas = week.days[4]
    assert christmas.closure is not None
    assert christmas.closure.code == "holiday"
    assert "Natal" in christmas.closure.name
    assert {one.kind for one in christmas.cells} == {"closed"}
    assert not christmas.idle


def test_a_weekend_on_which_nothing_lies_may_be_left_out() -> None:
    _, _, week = table()
    assert [day.idle for day in week.days] == [False] * 5 + [True] * 2
    _, _, week = table(other(starts=wib(28, 10)))
    assert not week.days[5].idle


def test_proposals_are_marked_where_they_begin_even_between_two_rows() -> None:
    _, _, week = table(starts=wib(25, 13, 30), ends=wib(25, 14, 30))
    found = cell(week, 3, 13)
    assert (found.kind, found.slot.starts) == ("proposed", wib(26, 13, 30))


def test_a_picked_slot_covers_its_hours_and_knows_what_is_wrong_with_it() -> None:
    slot = Slot(starts=wib(28, 10), ends=wib(28, 12))
    case, times, week = table(picked=(slot,))
    assert [cell(week, 5, hour).kind for hour in (10, 11)] == ["picked", "picked"]
    assert cell(week, 5, 11).picked == slot
    assert trouble_of(slot, case, times.busy) == Trouble("day_off")


def test_what_speaks_against_a_time_is_said_the_gravest_first() -> None:
    case, times, _ = table(other(starts=wib(26, 10), ends=wib(26, 11)), reason="illness_self")

    def trouble(starts: dt.datetime) -> Trouble | None:
        return trouble_of(Slot(starts=starts), case, times.busy)

    assert trouble(wib(24, 8)) == Trouble("past")
    assert trouble(wib(25, 10)) == Trouble("old_time")
    assert trouble(wib(26, 10)) == Trouble("taken", "Studio Lain")
    assert trouble(wib(26, 8, 30)) == Trouble("crowded", "Studio Lain")
    assert trouble(wib(27, 16, 30)) == Trouble("hours")
    assert trouble(wib(25, 14)) == Trouble("recovery")
    assert trouble(wib(7, 10, month=12)) == Trouble("far")
    assert trouble(wib(30, 10)) is None


def test_a_day_ahead_is_soon_only_where_no_recovery_is_wanted() -> None:
    case, times, _ = table()
    assert trouble_of(Slot(starts=wib(24, 14)), case, times.busy) == Trouble("soon")


def test_two_or_three_on_different_days_are_a_good_choice() -> None:
    def verdict(*starts: dt.datetime) -> str:
        return verdict_of([Slot(starts=one) for one in starts], NOW.tzinfo or dt.UTC)

    assert verdict() == "none"
    assert verdict(wib(26, 10)) == "one"
    assert verdict(wib(26, 10), wib(27, 10)) == "good"
    assert verdict(wib(26, 10), wib(26, 14)) == "same_day"
    assert verdict(wib(26, 10), wib(27, 10), wib(30, 10), wib(1, 10, month=12)) == "many"


def test_the_same_day_is_meant_in_the_zone_of_the_interview() -> None:
    late, early = dt.datetime(2026, 11, 26, 16, tzinfo=dt.UTC), dt.datetime(2026, 11, 26, 18, tzinfo=dt.UTC)
    assert verdict_of([Slot(starts=late), Slot(starts=early)], NOW.tzinfo or dt.UTC) == "good"
