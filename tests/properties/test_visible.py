"""What is shown of any text: whole, or with a visible stand-in, and nothing that a terminal obeys."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from undur.visible import STAND_INS, one_line, visible

OBEYED = {"Cc", "Cs", "Zl", "Zp"}
"""Categories of which a terminal, or whoever decodes its bytes, makes something else than a letter."""
BIDI = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
ANY = st.text(st.characters(codec=None) | st.sampled_from("\x1b\x9b\x07\r\t\n\x7f\u202e\u2028\ud800[]/@="))


@given(ANY)
def test_no_character_that_a_terminal_obeys_comes_through(text: str) -> None:
    shown = visible(text).replace("\n", "")
    assert not any(unicodedata.category(char) in OBEYED or char in BIDI for char in shown)


@given(ANY)
def test_every_other_character_stays_in_its_place(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert all(new == old for old, new in zip(text, shown, strict=True) if ord(old) not in STAND_INS)


@given(ANY)
def test_looking_twice_changes_nothing_more(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_every_stand_in_is_one_cell_wide() -> None:
    assert {cell_len(stand_in) for stand_in in STAND_INS.values()} == {1}


@pytest.mark.parametrize("text", ["PT Bahari Karya", "[/b] [HR Team]", "Ünïcode 漢字 👩‍👩‍👧 🇮🇩", "one\ntwo"])
def test_what_is_harmless_is_shown_as_it_is(text: str) -> None:
    assert visible(text) == text


def test_an_escape_sequence_is_shown_as_a_picture() -> None:
    assert visible("\x1b]52;c;SGk=\x07\x7f\x9b") == "␛]52;c;SGk=␇␡�"


@given(ANY)
def test_one_line_is_printable_and_as_long_as_the_text(text: str) -> None:
    assert len(one_line(text)) == len(text)
    assert not any(unicodedata.category(char) in OBEYED for char in one_line(text))


def test_line_breaks_and_tabs_of_one_line_are_spaces() -> None:
    assert one_line("Jl. Pelabuhan 8\n\tMakassar") == "Jl. Pelabuhan 8  Makassar"
