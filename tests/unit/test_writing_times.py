from __future__ import annotations

import datetime as dt
import subprocess
import sys
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from undur.plan.codes import LANGUAGES
from undur.times.writing import short_day, short_moment, write_clock, write_day, write_moment, write_start, year_day
from undur.words import words_in

if TYPE_CHECKING:
    from undur.plan.codes import Language

MOMENT = dt.datetime(2026, 11, 25, 9, 5, tzinfo=ZoneInfo("Asia/Makassar"))
DAY = dt.date(2026, 12, 3)


def test_a_moment_is_written_with_weekday_dot_and_zone_in_indonesian() -> None:
    assert write_moment(MOMENT, "id") == "Rabu, 25 November 2026 pukul 09.05 WITA"


def test_a_moment_is_written_with_colon_in_english() -> None:
    assert write_moment(MOMENT, "en") == "Wednesday, 25 November 2026 at 09:05 WITA"


def test_a_clock_has_a_dot_in_indonesian_and_a_colon_in_english() -> None:
    assert (write_clock(MOMENT, "id"), write_clock(MOMENT, "en")) == ("09.05", "09:05")


def test_a_start_without_an_hour_is_written_as_a_day() -> None:
    assert write_start(DAY, "id") == write_day(DAY, "id") == "Kamis, 3 Desember 2026"
    assert write_start(DAY, "en") == write_day(DAY, "en") == "Thursday, 3 December 2026"
    assert write_start(MOMENT, "id") == write_moment(MOMENT, "id")


def test_the_short_forms_fit_a_list() -> None:
    indonesian, english = words_in("id").times, words_in("en").times
    assert short_day(DAY, indonesian) == short_moment(DAY, indonesian) == "Kam 03/12"
    assert short_day(DAY, english) == short_moment(DAY, english) == "Thu 3 Dec"
    assert short_moment(MOMENT, indonesian) == "Rab 25/11 09.05"
    assert short_moment(MOMENT, english) == "Wed 25 Nov 09:05"


def test_a_day_of_another_year_is_written_with_it() -> None:
    day = dt.date(2025, 11, 25)
    assert [year_day(day, words_in(one).times) for one in LANGUAGES] == ["Sel 25/11/2025", "Tue 25 Nov 2025"]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_long_form_and_the_tables_name_days_and_months_alike(language: Language) -> None:
    words = words_in(language).times
    days = [dt.date(2026, month, 1) + dt.timedelta(days=month % 7) for month in range(1, 13)]
    for day in days:
        name, month = words.weekdays[day.weekday()], words.months[day.month - 1]
        assert write_day(day, language) == f"{name}, {day.day} {month} {day.year}"


def test_a_list_needs_no_pendulum() -> None:
    program = (
        "import datetime as dt, sys\n"
        "from undur.times.spans import largest_units\n"
        "from undur.times.writing import short_moment\n"
        "from undur.times.zones import zone\n"
        "from undur.words import words_in\n"
        "words = words_in('id').times\n"
        "short_moment(dt.datetime(2026, 11, 25, 10, tzinfo=zone('WIB')), words)\n"
        "largest_units(dt.timedelta(hours=1), words)\n"
        "sys.exit('pendulum' in sys.modules)\n"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
