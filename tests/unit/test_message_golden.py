"""Forty messages, read one by one as an HR manager, a recruiter and a nervous applicant would."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

import pytest

from situations import SITUATIONS
from undur.plan.codes import CHANNELS, KINDS

GOLDEN: Final = Path(__file__).parent / "golden"


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_text_is_the_one_that_was_read_and_found_good(name: str) -> None:
    composed = SITUATIONS[name].written()
    text = f"{composed.subject}\n\n{composed.body}\n" if composed.subject else f"{composed.body}\n"
    assert text == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SITUATIONS)
def test_the_checker_finds_nothing_in_it_but_what_the_record_lacks(name: str) -> None:
    one = SITUATIONS[name]
    composed = one.written()
    lacking = {"no_reason"} if not one.case.interview.reason else set()
    lacking |= {"no_slots"} if not one.case.interview.slots else set()
    lacking |= {"no_signoff", "no_name_or_role"} if not one.plan.me.name else set()
    assert one.faults(composed.body, composed.subject) <= lacking


def test_the_situations_are_forty_of_every_kind_and_channel() -> None:
    assert len(SITUATIONS) == 40
    assert {path.stem for path in GOLDEN.iterdir()} == set(SITUATIONS)
    kinds = Counter(one.choices.kind for one in SITUATIONS.values())
    assert set(kinds) == set(KINDS)
    assert set(CHANNELS) - {one.choices.channel for one in SITUATIONS.values()} == {"other"}
    assert {one.case.phase for one in SITUATIONS.values()} == {"calm", "normal", "late", "critical", "started"}
