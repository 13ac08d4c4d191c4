from __future__ import annotations

import datetime as dt

import pytest

from undur.times.spans import largest_units, parts
from undur.words import words_in

INDONESIAN, ENGLISH = words_in("id").times, words_in("en").times


@pytest.mark.parametrize(
    ("span", "indonesian", "english"),
    [
        (dt.timedelta(days=1, hours=4, minutes=59), "1 hari 4 jam", "1 day 4 h"),
        (dt.timedelta(days=2), "2 hari", "2 days"),
        (dt.timedelta(days=2, minutes=40), "2 hari", "2 days"),
        (dt.timedelta(hours=23, minutes=59, seconds=59), "23 jam 59 mnt", "23 h 59 min"),
        (dt.timedelta(hours=24), "1 hari", "1 day"),
        (dt.timedelta(hours=3, minutes=12), "3 jam 12 mnt", "3 h 12 min"),
        (dt.timedelta(minutes=48, seconds=59), "48 mnt", "48 min"),
        (dt.timedelta(seconds=59, microseconds=999_999), "59 dtk", "59 s"),
        (dt.timedelta(0), "0 dtk", "0 s"),
    ],
)
def test_the_two_largest_units_are_told_rounded_down(span: dt.timedelta, indonesian: str, english: str) -> None:
    assert largest_units(span, INDONESIAN) == indonesian
    assert largest_units(span, ENGLISH) == english


def test_a_span_that_is_over_is_told_like_one_to_come() -> None:
    assert largest_units(dt.timedelta(hours=-3, minutes=-12), INDONESIAN) == "3 jam 12 mnt"


def test_as_many_units_are_told_as_wanted() -> None:
    span = dt.timedelta(days=8, hours=5, minutes=30)
    assert largest_units(span, INDONESIAN, 1) == "8 hari"
    assert largest_units(span, INDONESIAN, 3) == "8 hari 5 jam 30 mnt"


def test_parts_are_days_hours_minutes_seconds_without_sign_and_fraction() -> None:
    assert parts(dt.timedelta(days=1, hours=2, minutes=3, seconds=4, microseconds=5)) == (1, 2, 3, 4)
    assert parts(-dt.timedelta(hours=25, seconds=1)) == (1, 1, 0, 1)
