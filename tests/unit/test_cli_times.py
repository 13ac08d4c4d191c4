"""In which zone a time given as an option is taken."""

from __future__ import annotations

import datetime as dt

import pytest

from undur.cli.reading import read_in
from undur.times.zones import UnknownZoneError

NOW = dt.datetime(2026, 11, 24, 2, 12, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("text", "wanted", "zone", "clock"),
    [
        ("2/12 10.00", "", "Asia/Jakarta", "10:00"),
        ("2/12 10.00 WITA", "", "Asia/Makassar", "10:00"),
        ("2/12 10.00", "wita", "Asia/Makassar", "10:00"),
        ("2/12 10.00 WIB", "wita", "Asia/Makassar", "11:00"),
    ],
)
def test_the_zone_that_is_asked_for_comes_before_the_one_in_the_text(
    text: str, wanted: str, zone: str, clock: str
) -> None:
    reading = read_in(text, wanted, "Asia/Jakarta", NOW)
    assert isinstance(reading.starts, dt.datetime)
    assert reading.zone == zone
    assert str(reading.starts.tzinfo) == zone
    assert f"{reading.starts:%H:%M}" == clock


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(UnknownZoneError):
        read_in("2/12 10.00", "Mars", "Asia/Jakarta", NOW)
