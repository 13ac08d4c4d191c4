"""Looking line by line finds what looking through the whole finds: no match reaches from one line into another."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from undur.message.check.families import leftovers, manner, privacy, register
from undur.message.check.reading.days import days_in
from undur.message.check.reading.lines import lines_of, spans_in
from undur.message.check.reading.tone import DETAIL, HISTORY, NAMED_KIN

if TYPE_CHECKING:
    import re

PATTERNS: Final = (
    *(leftovers._BRACKETS, leftovers._TEMPLATE, leftovers._FILLERS),
    *(privacy._NAMED, privacy._LONG_NUMBER, privacy._ADDRESS),
    *(register._FAMILIAR, register._CASUAL_WORD, register._SHORT_WORD, register._SHORT_ENGLISH),
    *(manner._EMOJI, manner._SLANG_WORD),
    *(NAMED_KIN, DETAIL.pattern, HISTORY.pattern),
)
"""Every pattern that is looked for in this way."""
_PIECES: Final = (
    "[", "]", "[nama]", "(", ")", "<nama>", "{tanggal}", "...", "__", "xx", "xxx", "your name", "nama", "nama lengkap", "pukul …", "%nama%",
    "nik", "no rek", "rekening", "3275014501990001", "1234 5678", "1234-5678-9012-3456", "alamat saya", "jl. mawar no", "rt 5", "my address is",
    "i live at", "flat 3", ".", ";", "anda", "kamu", "yg", "gue", "🙏", ":)", "xd", "my wife", "adik saya", "Sarah", "diare", "putus dengan", "pacar",
    "panas", "tinggi", "2", "38,5", "derajat", "ward", "owes", "me", "stage two",
)  # fmt: skip
_TEXTS: Final = st.lists(
    st.tuples(st.sampled_from(_PIECES), st.sampled_from((" ", "", "\n", "\n\n", "\t", "\r\n")))
).map(lambda pairs: "".join(piece + gap for piece, gap in pairs))


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda one: one.pattern[:30])
@settings(max_examples=60, deadline=None)
@given(text=_TEXTS)
def test_a_pattern_is_found_line_by_line_where_it_is_found_in_the_whole(pattern: re.Pattern[str], text: str) -> None:
    assert list(spans_in(pattern, text)) == [found.span() for found in pattern.finditer(text)]


@settings(max_examples=100, deadline=None)
@given(text=_TEXTS)
def test_the_lines_of_a_text_stand_where_they_are_said_to(text: str) -> None:
    lines = list(lines_of(text))
    assert "\n".join(line for _, line in lines) == text
    assert all(text[begin : begin + len(line)] == line for begin, line in lines)


def test_a_number_at_the_end_of_a_line_makes_a_week_of_the_next_lines_sunday() -> None:
    around, today = dt.date(2026, 12, 3), dt.date(2026, 11, 24)
    assert [one.weekday for one in days_in("kamis\nhari minggu", around, today)] == [3, 6]
    assert [one.weekday for one in days_in("tiap\nhari minggu", around, today)] == []
