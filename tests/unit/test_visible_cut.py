"""What is quoted is cut between words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undur.visible import cut


@pytest.mark.parametrize(
    ("most", "shown"), [(30, "no room for us I'm afraid"), (20, "no room for us I'm…"), (10, "no room…"), (3, "no…")]
)
def test_a_quotation_that_is_too_long_ends_behind_a_whole_word(most: int, shown: str) -> None:
    assert cut("no room for us I'm afraid", most) == shown


@given(st.text(), st.integers(1, 40))
def test_what_is_cut_is_never_longer_than_asked(text: str, most: int) -> None:
    assert len(cut(text, most)) <= most
