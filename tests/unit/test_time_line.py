"""The line of time: labels keep the order of their moments, however close together these are."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from undur.tui.widgets.timeline import INTERVIEW, NOW, Point, labels, place

BEGIN = dt.datetime(2026, 11, 24, 9, 12, tzinfo=dt.UTC)


def points(*minutes: int) -> list[Point]:
    names = ("kini", "kirim", "tanda", "wawancara")
    signs = (NOW, "┿", "╋", INTERVIEW)
    return [
        Point(BEGIN + dt.timedelta(minutes=at), sign, name)
        for at, sign, name in zip(sorted(minutes), signs, names, strict=True)
    ]


@given(st.lists(st.integers(0, 100_000), min_size=4, max_size=4), st.integers(20, 160))
def test_labels_stand_in_the_order_of_their_moments_and_never_touch(minutes: list[int], width: int) -> None:
    some = points(*minutes)
    line = labels(some, place(some, width), width)
    shown = line.split()
    assert len(line) <= width
    assert shown == [point.label for point in some if point.label in shown]
    assert "wawancara" in shown


def test_shortly_before_the_interview_now_still_stands_before_it() -> None:
    some = [
        Point(BEGIN, "╋", "tanda"),
        Point(BEGIN + dt.timedelta(hours=23, minutes=50), NOW, "kini"),
        Point(BEGIN + dt.timedelta(hours=24), INTERVIEW, "wawancara"),
    ]
    assert labels(some, place(some, 60), 60).split() == ["tanda", "kini", "wawancara"]
