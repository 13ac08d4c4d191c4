"""How wide a text is on a terminal, and how it is cut and padded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from undur.cli.cells import cell_width, cut, pad


@pytest.mark.parametrize(
    ("text", "width"),
    [("", 0), ("PT Bahari", 9), ("▲ 48 mnt", 8), ("株式会社", 8), ("é", 1), ("e\u0301", 1), ("🙏", 2), ("❤️", 2)],
)
def test_the_width_is_what_a_terminal_shows(text: str, width: int) -> None:
    assert cell_width(text) == width


@given(st.text("aé ·▲●…漢字ひらカナ한글ا்e\u0301👩🙏\u200d\ufe0f🇮🇩", max_size=40))
def test_a_text_is_never_taken_for_narrower_than_rich_takes_it(text: str) -> None:
    assert cell_width(text) >= cell_len(text)


@given(st.text(max_size=40), st.integers(0, 50))
def test_a_cut_text_fits_and_a_text_that_fits_is_not_cut(text: str, width: int) -> None:
    assert cell_width(cut(text, width)) <= width
    assert cell_width(text) > width or cut(text, width) == text


def test_a_cut_is_seen() -> None:
    assert cut("PT Sagara Niaga", 10) == "PT Sagara…"
    assert cut("PT Sagara Niaga", 4) == "PT…"
    assert cut("株式会社", 4) == "株…"


@given(st.text(max_size=20), st.integers(0, 60))
def test_padding_fills_up_to_the_width(text: str, width: int) -> None:
    assert cell_width(pad(text, width)) == max(width, cell_width(text))
