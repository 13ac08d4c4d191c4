"""Office days, hours and holidays."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
import sys

import pytest
from etiquette_cases import WIB, interview, wib

from undur.etiquette import closures
from undur.etiquette.closures import Closure, closures_of
from undur.etiquette.office import Office, office_of
from undur.plan.defaults import COUNTRY_OF_ZONE, with_defaults
from undur.plan.plan import Plan


def office(**fields: object) -> Office:
    return office_of(with_defaults(interview(**fields), Plan()))


@pytest.mark.parametrize(
    "hours", ["", "all day", "17:00-08:00", "08:00-08:00", "25:00-26:00", "08:00-24:00", "8-17", "08:00", "-", "٨:٠٠-"]
)
def test_hours_that_cannot_be_read_count_as_the_default(hours: str) -> None:
    default = office(office_hours=hours)
    assert (default.opens, default.closes) == (dt.time(8), dt.time(17))


@pytest.mark.parametrize("hours", ["09:30-16:00", "9.30 – 16.00", " 9:30-16:00 "])
def test_hours_are_read_as_people_write_them(hours: str) -> None:
    own = office(office_hours=hours)
    assert (own.opens, own.closes) == (dt.time(9, 30), dt.time(16))


def test_a_zone_that_nobody_knows_counts_as_the_default() -> None:
    assert office(time_zone="Mars/Olympus").zone == WIB


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        (wib(24, 7, 59, 59), False),
        (wib(24, 8), True),
        (wib(24, 12, 30), True),
        (wib(24, 17), True),
        (wib(24, 17, 0, 1), False),
        (wib(22, 10), False),
    ],
)
def test_the_office_is_open_from_the_first_stroke_to_the_last(moment: dt.datetime, is_open: bool) -> None:  # noqa: FBT001  a table's column
    assert office().is_open(moment) is is_open


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (wib(24, 10), wib(24, 10)),
        (wib(24, 17), wib(24, 17)),
        (wib(24, 6), wib(24, 8)),
        (wib(24, 18), wib(25, 8)),
        (wib(20, 18), wib(23, 8)),
        (wib(23, 18, month=12), wib(28, 8, month=12)),
        (wib(31, 18, month=12), dt.datetime(2027, 1, 4, 8, tzinfo=WIB)),
    ],
)
def test_the_next_open_moment_skips_nights_weekends_and_holidays(moment: dt.datetime, opens: dt.datetime) -> None:
    assert office().next_open(moment) == opens


def test_an_office_that_never_opens_has_no_open_moment() -> None:
    never = office(office_days=())
    assert never.next_open(wib(24, 10)) is None
    assert never.last_open(wib(24, 10)) is None


def test_a_moment_of_another_zone_is_read_in_the_offices_own() -> None:
    assert office().is_open(dt.datetime(2026, 11, 24, 1, tzinfo=dt.UTC))
    assert not office(time_zone="America/New_York").is_open(dt.datetime(2026, 11, 24, 1, tzinfo=dt.UTC))


@pytest.mark.parametrize(
    ("day", "closure"),
    [
        (dt.date(2026, 12, 24), Closure("joint_leave", "Cuti Bersama Hari Raya Natal")),
        (dt.date(2026, 12, 25), Closure("holiday", "Hari Raya Natal")),
        (dt.date(2026, 12, 26), Closure("day_off")),
        (dt.date(2026, 12, 28), None),
    ],
)
def test_a_closed_day_says_why(day: dt.date, closure: Closure | None) -> None:
    assert office().closed_because(day) == closure


def test_holidays_are_those_of_the_interviews_country() -> None:
    thanksgiving = dt.date(2026, 11, 26)
    assert office(time_zone="America/New_York").closed_because(thanksgiving) == Closure("holiday", "Thanksgiving Day")
    assert office().closed_because(thanksgiving) is None


@pytest.mark.parametrize("country", ["", "ZZ", "id!", "__doc__", "Indonesia"])
def test_a_country_that_nobody_knows_has_no_holidays(country: str) -> None:
    assert closures_of(country, 2026) == {}
    assert office(holidays=country).closed_because(dt.date(2026, 12, 25)) is None


def test_the_names_of_holidays_do_not_follow_the_environment() -> None:
    code = (
        "from undur.etiquette.closures import closures_of; import datetime as dt;"
        "print(closures_of('ID', 2026)[dt.date(2026, 12, 25)].name, closures_of('SG', 2026)[dt.date(2026, 12, 25)].name)"
    )
    thai = os.environ | {"LANGUAGE": "th", "LANG": "th_TH.UTF-8", "PYTHONIOENCODING": "utf-8"}
    told = subprocess.run([sys.executable, "-c", code], env=thai, capture_output=True, encoding="utf-8", check=True)
    assert told.stdout.strip() == "Hari Raya Natal Christmas Day"


def told_by(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True
    ).stdout.strip()


def test_holidays_are_loaded_only_when_a_day_is_judged() -> None:
    code = (
        "import sys, undur.etiquette.case, undur.etiquette.advice, undur.etiquette.steps, undur.etiquette.next_step;"
        "print(*(name for name in sys.modules if name.partition('.')[0] == 'holidays'))"
    )
    assert told_by(code) == ""


def test_of_the_holidays_library_only_the_countries_that_are_asked_for_are_loaded() -> None:
    code = (
        "import sys; from undur.etiquette.closures import closures_of; closures_of('ID', 2026); closures_of('SG', 2026);"
        "print(*sorted(name for name in sys.modules if name.startswith('holidays.countries')))"
    )
    assert told_by(code) == "holidays.countries.indonesia holidays.countries.singapore"


def test_neither_calendars_that_a_country_has_no_days_of_nor_what_reads_texts_are_loaded() -> None:
    code = (
        "import sys; from undur.etiquette.closures import closures_of; closures_of('ID', 2026);"
        "print(*(name for name in ('holidays.calendars.islamic', 'holidays.calendars.hindu', 'holidays.groups.hebrew',"
        "'dateutil.parser') if name in sys.modules))"
    )
    assert told_by(code) == "holidays.calendars.islamic"


def test_a_day_that_is_asked_for_as_a_text_is_still_understood() -> None:
    code = "from undur.etiquette.closures import days_of; print('17 August 2026' in days_of('ID', 2026, 'public'))"
    assert told_by(code) == "True"


def test_a_country_taken_alone_has_the_days_that_the_whole_library_gives() -> None:
    code = (
        "from undur.etiquette.closures import days_of; from undur.plan.defaults import COUNTRY_OF_ZONE;"
        "codes = set(COUNTRY_OF_ZONE.values());"
        "alone = {(code, year): dict(days_of(code, year, 'public')) for code in codes for year in (2026, 2027)};"
        "import holidays;"
        "whole = {(code, year): dict(holidays.country_holidays(code, years=year, language="
        "holidays.country_holidays(code).default_language)) for code, year in alone};"
        "print(len(alone), alone == whole, all(alone.values()))"
    )
    assert told_by(code) == f"{2 * len(set(COUNTRY_OF_ZONE.values()))} True True"


def test_another_release_of_the_library_is_taken_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ImportError

    closures._calendar_of.cache_clear()
    monkeypatch.setattr(closures, "unrun", refuse)
    assert dt.date(2026, 8, 17) in closures.days_of("ID", 2026, "public")
    closures._calendar_of.cache_clear()
