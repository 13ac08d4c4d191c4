"""Which part each stretch of a text is, whatever a person made of it."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from undur.message.merge import stretch_at, stretches_of
from undur.tui.widgets.message_text import difference

GENERATED = {
    "subject": "Pembatalan",
    "greeting": "Selamat pagi, Ibu Ratna.",
    "news": "Saya harus membatalkan wawancara ini",
    "reason": "karena saya pindah domisili.",
    "apology": "Mohon maaf atas perubahan ini.",
    "signature": "Dewi Lestiani",
}
BODY = (
    "Selamat pagi, Ibu Ratna.\n\nSaya harus membatalkan wawancara ini karena saya pindah domisili. "
    "Mohon maaf atas perubahan ini.\n\nDewi Lestiani"
)


def parts(body: str) -> list[tuple[str, bool]]:
    return [(one.part, one.own) for one in stretches_of(body, GENERATED)]


def test_each_part_of_an_untouched_text_is_undurs_and_in_its_place() -> None:
    found = stretches_of(BODY, GENERATED)
    assert parts(BODY) == [(name, False) for name in GENERATED if name != "subject"]
    assert [BODY[one.start : one.end] for one in found] == [
        text for name, text in GENERATED.items() if name != "subject"
    ]


def test_a_part_that_was_changed_is_ones_own_and_the_others_are_not() -> None:
    changed = BODY.replace("pindah domisili", "pindah ke Solo")
    assert parts(changed) == [
        ("greeting", False), ("news", False), ("reason", True), ("apology", False), ("signature", False),
    ]  # fmt: skip


def test_words_that_were_added_belong_to_no_part() -> None:
    assert ("", True) in parts(BODY + "\n\nNB: berkas saya sudah saya kirim kemarin.")


def test_a_place_between_two_parts_belongs_to_the_one_before() -> None:
    found = stretches_of(BODY, GENERATED)
    assert stretch_at(found, len("Selamat pagi, Ibu Ratna.\n")) == found[0]
    assert stretch_at(found, len(BODY)) == found[-1]
    assert stretch_at((), 0) is None


@given(st.text(max_size=60), st.integers(0, len(BODY)), st.integers(0, 30))
def test_the_stretches_of_any_edit_are_in_order_within_the_text_and_hold_all_of_its_words(
    typed: str, at: int, taken: int
) -> None:
    body = BODY[:at] + typed + BODY[at + taken :]
    found = stretches_of(body, GENERATED)
    assert all(0 <= one.start < one.end <= len(body) for one in found)
    assert all(before.end <= after.start for before, after in itertools.pairwise(found))
    outside = list(body)
    for one in found:
        outside[one.start : one.end] = " " * (one.end - one.start)
    assert not "".join(outside).strip()


def test_a_text_that_nobody_would_write_is_not_taken_apart() -> None:
    assert stretches_of("a " * 20_000, GENERATED) == ()


@given(st.text(max_size=40), st.text(max_size=40))
def test_exchanging_the_difference_makes_one_text_the_other(before: str, after: str) -> None:
    start, old_end, new_end = difference(before, after)
    assert start <= old_end
    assert start <= new_end
    assert before[:start] + after[start:new_end] + before[old_end:] == after
