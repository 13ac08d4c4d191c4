from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct

from undur.demo import SAMPLE_DAY, demo_copy, sample_interviews, sample_plan, shift
from undur.etiquette.case import case_of
from undur.plan.codes import WEEKDAYS
from undur.plan.defaults import with_defaults
from undur.resources import resource_folder
from undur.store import open_plan
from undur.times.writing import write_start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from undur.plan.interview import Interview
    from undur.plan.plan import Plan

JAKARTA = ZoneInfo("Asia/Jakarta")
SEEN = dt.datetime.combine(SAMPLE_DAY, dt.time(9, 12), JAKARTA)
SAMPLE = sample_plan()

days = st.dates(dt.date(2024, 1, 1), dt.date(2035, 12, 31))


def moments_in(value: Any) -> Iterator[dt.datetime]:
    if isinstance(value, dt.datetime):
        yield value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from moments_in(getattr(value, name))
    elif isinstance(value, tuple | dict):
        for one in value.values() if isinstance(value, dict) else value:
            yield from moments_in(one)


def told(plan: Plan, now: dt.datetime) -> dict[str, tuple[str, str]]:
    cases = (case_of(plan, one, now) for one in plan.interviews)
    return {case.interview.id: (case.phase, case.status) for case in cases}


def test_the_sample_opens_without_a_word() -> None:
    opened = open_plan(resource_folder("sample_data") / "plan.toml")
    assert opened.notices == ()
    assert not opened.read_only


def test_the_sample_shows_what_the_program_is_for() -> None:
    assert told(SAMPLE, SEEN) == {
        "toko-rimba": ("late", "planned"),
        "sagara-niaga": ("normal", "planned"),
        "bahari-karya": ("calm", "drafted"),
        "studio-ruang-baca": ("calm", "sent"),
        "harbour-finch": ("calm", "answered"),
        "merlion-ledger": ("calm", "planned"),
        "klinik-pelangi-tiga": ("started", "planned"),
        "lentera-awan": ("started", "closed"),
    }
    by_hour = {one.hour_known for one in SAMPLE.interviews}
    assert by_hour == {True, False}


def test_nobody_in_the_sample_can_be_written_to() -> None:
    text = (resource_folder("sample_data") / "plan.toml").read_text(encoding="utf-8")
    hosts = re.findall(r"@([\w.-]+)", text) + re.findall(r"https?://([\w.-]+)", text)
    assert hosts
    assert all(host.endswith(".example") for host in hosts)


@pytest.mark.parametrize("interview", SAMPLE.interviews, ids=lambda one: one.id)
def test_what_was_written_names_the_times_of_the_interview(interview: Interview) -> None:
    for message in interview.messages:
        if message.body is not None and message.kind in ("cancel", "reschedule"):
            for starts in (interview.starts, *(slot.starts for slot in interview.slots)):
                assert write_start(starts, message.language) in message.body


def test_on_its_own_day_the_sample_stays_as_it_is() -> None:
    assert shift(SAMPLE, SEEN) == SAMPLE


@given(days)
@settings(max_examples=60)
def test_on_any_day_everything_is_as_far_along_as_in_the_sample(day: dt.date) -> None:
    now = dt.datetime.combine(day, SEEN.time(), JAKARTA)
    phases = {name: phase for name, (phase, _status) in told(shift(SAMPLE, now), now).items()}
    statuses = {name: status for name, (_phase, status) in told(shift(SAMPLE, now), now).items()}
    assert statuses == {name: status for name, (_phase, status) in told(SAMPLE, SEEN).items()}
    assert phases == {name: phase for name, (phase, _status) in told(SAMPLE, SEEN).items()}


@given(days, st.times())
@settings(max_examples=60)
def test_nothing_in_the_log_lies_ahead(day: dt.date, clock: dt.time) -> None:
    now = dt.datetime.combine(day, clock, JAKARTA)
    for interview in shift(SAMPLE, now).interviews:
        assert all(entry.at < now for entry in interview.log)


@given(days)
@settings(max_examples=60)
def test_no_day_falls_on_a_closed_one_and_no_clock_is_changed(day: dt.date) -> None:
    plan = shift(SAMPLE, dt.datetime.combine(day, SEEN.time(), JAKARTA))
    for before, after in zip(SAMPLE.interviews, plan.interviews, strict=True):
        open_days = with_defaults(after, plan).office_days or ()
        assert {WEEKDAYS[one.weekday()] for one in (after.day, *(slot.starts for slot in after.slots))} <= set(
            open_days
        )
        clocks = [(one.time(), one.tzinfo) for one in moments_in(after)]
        assert clocks == [(one.time(), one.tzinfo) for one in moments_in(before)]


@given(days)
@settings(max_examples=60)
def test_the_letters_name_the_moved_times(day: dt.date) -> None:
    for interview in sample_interviews(dt.datetime.combine(day, SEEN.time(), JAKARTA)):
        test_what_was_written_names_the_times_of_the_interview(interview)


def test_london_keeps_its_clock_over_the_summer() -> None:
    summer = shift(SAMPLE, dt.datetime(2027, 6, 15, 9, 0, tzinfo=JAKARTA)).find("harbour-finch")
    winter = SAMPLE.find("harbour-finch")
    assert summer is not None
    assert winter is not None
    assert isinstance(summer.starts, dt.datetime)
    assert isinstance(winter.starts, dt.datetime)
    assert (summer.starts.hour, summer.starts.minute) == (9, 30)
    assert (winter.starts.utcoffset(), summer.starts.utcoffset()) == (dt.timedelta(0), dt.timedelta(hours=1))
    assert "09:30 BST" in str(summer.messages[0].body)


def test_the_day_is_that_of_the_samples_owner() -> None:
    late_on_the_23rd_in_utc = dt.datetime(2026, 11, 23, 20, 0, tzinfo=dt.UTC)
    assert shift(SAMPLE, late_on_the_23rd_in_utc) == SAMPLE


def test_the_demo_works_on_a_copy(tmp_path: Path) -> None:
    now = dt.datetime(2027, 3, 12, 20, 0, tzinfo=JAKARTA)
    opened = open_plan(demo_copy(tmp_path, now))
    assert opened.plan == shift(SAMPLE, now)
    assert opened.notices == ()
    assert opened.base.path.parent == tmp_path
