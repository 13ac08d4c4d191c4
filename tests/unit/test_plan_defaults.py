"""Open choices of an interview come from the habits and from whose plan it is."""

from __future__ import annotations

import datetime as dt

import pytest
from msgspec.structs import replace

from undur.plan.defaults import COUNTRY_OF_ZONE, with_defaults
from undur.plan.interview import Interview
from undur.plan.plan import OFFICE_DAYS, Habits, Me, Plan

BARE = Interview(id="toko-rimba", company="Toko Rimba", starts=dt.date(2026, 12, 4))
PLAN = Plan(me=Me(time_zone="Asia/Makassar", interface="en"), habits=Habits(office_hours="09:00-16:00"))


def test_what_is_open_is_filled_from_the_plan() -> None:
    filled = with_defaults(BARE, PLAN)
    assert filled.time_zone == "Asia/Makassar"
    assert filled.language == "en"
    assert filled.office_days == OFFICE_DAYS
    assert filled.office_hours == "09:00-16:00"
    assert filled.holidays == "ID"


def test_the_interviews_own_choices_come_first() -> None:
    own = replace(
        BARE, time_zone="Asia/Singapore", language="id", office_days=("sat",), office_hours="10:00-12:00", holidays="MY"
    )
    assert with_defaults(own, PLAN) == own


def test_holidays_follow_the_country_of_the_interviews_zone() -> None:
    assert with_defaults(replace(BARE, time_zone="Asia/Singapore"), PLAN).holidays == "SG"
    assert with_defaults(replace(BARE, time_zone="Africa/Lagos"), PLAN).holidays == "NG"
    assert with_defaults(replace(BARE, time_zone="Etc/GMT+5"), PLAN).holidays == ""


@pytest.mark.parametrize("holidays", ["", "DE"])
def test_a_habit_about_holidays_comes_before_the_zone(holidays: str) -> None:
    assert with_defaults(BARE, replace(PLAN, habits=Habits(holidays=holidays))).holidays == holidays


def test_an_interview_may_do_without_holidays() -> None:
    assert with_defaults(replace(BARE, holidays=""), replace(PLAN, habits=Habits(holidays="DE"))).holidays == ""


def test_nothing_else_is_touched() -> None:
    filled = with_defaults(BARE, PLAN)
    emptied = replace(filled, time_zone="", language=None, office_days=None, office_hours=None, holidays=None)
    assert emptied == BARE


def test_every_zone_with_a_country_is_one_that_exists() -> None:
    from zoneinfo import ZoneInfo

    assert all(ZoneInfo(name).key == name for name in COUNTRY_OF_ZONE)
