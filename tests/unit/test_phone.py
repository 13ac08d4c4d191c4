"""Phone numbers as people write them."""

from __future__ import annotations

import pytest

from undur.exchange.outgoing.phone import international
from undur.exchange.outgoing.refusals import HandOverError


@pytest.mark.parametrize(
    "written",
    [
        "081234567890",
        "0812-3456-7890",
        "0812 3456 7890",
        "0812.3456.7890",
        "(0812) 3456-7890",
        "+6281234567890",
        "+62 812-3456-7890",
        "62 812 3456 7890",
        "+62 (0)812 3456 7890",
        "+62 0812 3456 7890",
        "006281234567890",
        "00 62 812 3456 7890",
        "81234567890",
        "0812-3456-7890 (WA)",
        "WA: 0812‑3456‑7890",
        "HRD Ratna 0812 3456 7890, jam kerja",
        "0812\u00a03456\u00a07890",
        "https://wa.me/6281234567890",
    ],
)
def test_a_mobile_number_in_every_writing(written: str) -> None:
    assert international(written, "ID") == "6281234567890"


@pytest.mark.parametrize(
    ("written", "country", "digits"),
    [
        ("(021) 555-1234", "ID", "62215551234"),
        ("021/5551234", "ID", "62215551234"),
        ("021 5551234 ext. 12", "ID", "62215551234"),
        ("+65 9123 4567", "SG", "6591234567"),
        ("+65 9123 4567", "ID", "6591234567"),
        ("+1 (415) 555-0132", "US", "14155550132"),
        ("020 7946 0123", "GB", "442079460123"),
        ("+44 (0)20 7946 0123", "ID", "442079460123"),
        ("+62 812 3456 7890", "", "6281234567890"),
    ],
)
def test_a_number_belongs_to_its_country(written: str, country: str, digits: str) -> None:
    assert international(written, country) == digits


@pytest.mark.parametrize(
    ("written", "country"),
    [
        ("hubungi kantor", "ID"),
        ("0812", "ID"),
        ("555 1234", "ID"),
        ("0812 3456 7890 / 0813 2222 3333", "ID"),
        ("044 123 45 67", ""),
        ("044 123 45 67", "CH"),
        ("9123 4567", "SG"),
        ("+1234567890123456", "ID"),
        ("٠٨١٢٣٤٥٦٧٨٩٠", "ID"),
    ],
)
def test_a_number_that_is_not_clear_is_asked_for_rather_than_guessed(written: str, country: str) -> None:
    with pytest.raises(HandOverError) as refused:
        international(written, country)
    assert (refused.value.code, refused.value.detail) == ("unclear_phone", written)


def test_no_number_is_said_as_such() -> None:
    with pytest.raises(HandOverError) as refused:
        international(" ", "ID")
    assert refused.value.code == "no_phone"
