from __future__ import annotations

import datetime as dt

import pytest

from undur.times.zones import UnknownZoneError, zone, zone_label, zone_name
from undur.words import words_in


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("WIB", "Asia/Jakarta"),
        ("wita", "Asia/Makassar"),
        (" Wit ", "Asia/Jayapura"),
        ("Asia/Makassar", "Asia/Makassar"),
        ("asia/jakarta", "Asia/Jakarta"),
        ("AMERICA/NEW_YORK", "America/New_York"),
        ("america/port-au-prince", "America/Port-au-Prince"),
        ("utc", "UTC"),
        ("Gmt", "GMT"),
    ],
)
def test_a_zone_is_known_by_letters_and_by_name_in_any_case(text: str, name: str) -> None:
    assert zone_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        *("", "Asia", "Asia/", "Asia/Jogja", "Jakarta", "IST", "localtime"),
        *("../../etc/passwd", "/etc/localtime", "a\0b", "\ud800", "x" * 5000),
    ],
)
def test_what_is_no_zone_is_refused_with_its_text(text: str) -> None:
    with pytest.raises(UnknownZoneError) as caught:
        zone(text)
    assert caught.value.text == text
    for language in ("id", "en"):
        sentence = caught.value.sentence(words_in(language))
        assert text in sentence
        assert "WITA" in sentence


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Asia/Jakarta", "WIB"),
        ("Asia/Pontianak", "WIB"),
        ("Asia/Makassar", "WITA"),
        ("Asia/Ujung_Pandang", "WITA"),
        ("Asia/Jayapura", "WIT"),
        ("Europe/London", "GMT"),
        ("America/New_York", "EST"),
        ("Asia/Singapore", "UTC+8"),
        ("Asia/Kathmandu", "UTC+5.45"),
        ("America/Sao_Paulo", "UTC-3"),
        ("UTC", "UTC"),
    ],
)
def test_a_zone_is_called_as_people_call_it(name: str, label: str) -> None:
    assert zone_label(dt.datetime(2026, 11, 25, 10, tzinfo=zone(name))) == label


def test_a_mere_offset_is_called_by_its_hours_and_minutes() -> None:
    newfoundland = dt.timezone(-dt.timedelta(hours=3, minutes=30))
    assert zone_label(dt.datetime(2026, 11, 25, 10, tzinfo=newfoundland)) == "UTC-3.30"
    assert zone_label(dt.datetime(2026, 11, 25, 10, tzinfo=dt.timezone(dt.timedelta(hours=7)))) == "UTC+7"
