"""The mark, the phase and send-by, at the edges where they turn."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from etiquette_cases import STARTS, case_at, interview, wib

from undur.etiquette.busy import length_of
from undur.etiquette.case import case_of
from undur.etiquette.phase import Phase, phase_of
from undur.plan.plan import Habits, Plan
from undur.tui.widgets.countdown import reading
from undur.words import words_in

if TYPE_CHECKING:
    from undur.plan.codes import Weekday

NEW_YORK = ZoneInfo("America/New_York")
SIX_DAYS: tuple[Weekday, ...] = ("mon", "tue", "wed", "thu", "fri", "sat")


@pytest.mark.parametrize(
    ("left", "phase"),
    [
        (dt.timedelta(hours=100), "calm"),
        (dt.timedelta(hours=72), "calm"),
        (dt.timedelta(hours=71, minutes=59, seconds=59), "normal"),
        (dt.timedelta(hours=24), "normal"),
        (dt.timedelta(hours=23, minutes=59, seconds=59), "late"),
        (dt.timedelta(hours=3), "late"),
        (dt.timedelta(hours=2, minutes=59, seconds=59), "critical"),
        (dt.timedelta(0), "critical"),
        (dt.timedelta(seconds=-1), "started"),
    ],
)
def test_a_phase_begins_at_its_lower_bound(left: dt.timedelta, phase: Phase) -> None:
    assert phase_of(STARTS, STARTS - left, 24) == phase


@pytest.mark.parametrize(
    ("notice", "hours", "phase"),
    [(48, 47, "late"), (48, 48, "normal"), (96, 80, "late"), (96, 96, "calm"), (0, 1, "normal"), (0, -1, "started")],
)
def test_the_phase_follows_the_persons_own_notice(notice: int, hours: int, phase: Phase) -> None:
    assert phase_of(STARTS, STARTS - dt.timedelta(hours=hours), notice) == phase


def test_the_mark_counts_absolute_hours_over_the_night_the_clocks_go_back() -> None:
    starts = dt.datetime(2026, 11, 1, 10, tzinfo=NEW_YORK)  # a Sunday; at 2 a.m. it becomes 1 a.m.
    case = case_at(starts - dt.timedelta(days=3), starts=starts, time_zone="America/New_York")
    assert case.mark == dt.datetime(2026, 10, 31, 11, tzinfo=NEW_YORK)
    assert (case.mark.hour, case.mark.tzname()) == (11, "EDT")


def test_the_phase_counts_absolute_hours_over_that_night_too() -> None:
    starts = dt.datetime(2026, 11, 1, 10, tzinfo=NEW_YORK)
    assert phase_of(starts, dt.datetime(2026, 10, 31, 11, tzinfo=NEW_YORK), 24) == "normal"
    assert phase_of(starts, dt.datetime(2026, 10, 31, 11, 0, 1, tzinfo=NEW_YORK), 24) == "late"


def test_the_mark_is_told_in_the_interviews_zone_whoever_looks_at_it() -> None:
    case = case_at(dt.datetime(2026, 11, 20, tzinfo=dt.UTC), starts=STARTS.astimezone(dt.UTC), time_zone="WITA")
    assert case.start.tzname() == case.mark.tzname() == case.now.tzname() == "WITA"
    assert case.mark == wib(24, 10)


@pytest.mark.parametrize(
    ("starts", "send_by"),
    [
        (wib(25, 10), wib(24, 10)),  # the mark lies in office hours
        (wib(25, 17), wib(24, 17)),  # at the last stroke of the office
        (wib(25, 17, 1), wib(24, 17)),  # just after it
        (wib(25, 8), wib(24, 8)),  # as it opens
        (wib(25, 7, 59), wib(23, 17)),  # just before it opens: the day before
        (wib(23, 8), wib(20, 17)),  # Monday 08.00: Friday
        (wib(28, 9, month=12), wib(23, 17, month=12)),  # after Christmas: 24 December is joint leave
        (wib(25, 10, month=3), wib(17, 17, month=3)),  # after Idul Fitri and Nyepi: a week before
        (wib(18, 9, month=8), wib(14, 17, month=8)),  # Tuesday after Independence Day
    ],
)
def test_send_by_is_the_last_office_moment_before_the_mark(starts: dt.datetime, send_by: dt.datetime) -> None:
    assert case_at(wib(1, month=1), starts=starts).send_by == send_by


def test_a_six_day_week_takes_messages_on_saturday() -> None:
    case = case_at(wib(18, 9), starts=wib(23, 8), office_days=SIX_DAYS)
    assert case.send_by == wib(21, 17)


def test_where_no_office_hour_lies_in_the_week_before_send_by_is_the_mark() -> None:
    assert case_at(wib(18, 9), starts=wib(25, 7), office_days=()).send_by == wib(24, 7)


def test_send_by_looks_back_seven_days_and_no_further() -> None:
    tuesdays = Habits(office_days=("tue",))
    assert case_at(wib(1), starts=wib(25, 7), habits=tuesdays).send_by == wib(17, 17)
    fridays_before_eight = case_at(
        wib(1), starts=wib(28, 6), habits=Habits(office_days=("fri",), office_hours="05:00-05:30")
    )
    assert fridays_before_eight.send_by == wib(27, 5, 30)


def test_an_office_hour_more_than_seven_days_back_is_none() -> None:
    fridays = Habits(office_days=("fri",))
    case = case_at(wib(1, month=12), starts=wib(26, 18, month=12), habits=fridays)  # the mark falls on Christmas
    assert case.send_by == case.mark


def test_send_by_does_not_depend_on_now() -> None:
    moments = (wib(1), wib(24, 10), wib(24, 11), wib(26))
    assert {case_at(now).send_by for now in moments} == {wib(24, 10)}


def test_an_interview_without_an_hour_counts_from_the_opening_hour() -> None:
    case = case_at(wib(20, 9), starts=dt.date(2026, 11, 25), office_hours="09.30-16.00")
    assert case.start == wib(25, 9, 30)
    assert case.mark == case.send_by == wib(24, 9, 30)


def test_an_interview_without_an_hour_is_over_only_when_its_day_is() -> None:
    day = dt.date(2026, 11, 25)
    assert not case_at(wib(25, 23, 59), starts=day).over
    assert case_at(wib(26), starts=day).over
    assert case_at(wib(25, 10, 1)).over
    assert not case_at(wib(25, 10)).over


def test_on_the_night_the_clocks_change_the_hours_are_counted_as_they_pass() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    one = interview(
        starts=dt.datetime(2026, 10, 25, 1, tzinfo=berlin),
        ends=dt.datetime(2026, 10, 25, 4, tzinfo=berlin),
        time_zone="Europe/Berlin",
    )
    now = dt.datetime(2026, 10, 25, 5, tzinfo=berlin)
    case = case_of(Plan(interviews=(one,)), one, now)
    assert length_of(case) == dt.timedelta(hours=4)
    assert reading(case, now, words_in("en")).figures == "05:00:00"
