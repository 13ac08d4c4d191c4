from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import pytest

from undur.plan.codes import LANGUAGES, Language
from undur.resources import resource_folder
from undur.store import Problem, UnreadablePlanError, open_plan, save
from undur.words import words_in

if TYPE_CHECKING:
    from pathlib import Path

FOLDER: Final = resource_folder("sample_data") / "broken"
UNREADABLE: Final = {"conflict_markers": 5, "missing_quote": 6, "not_utf_8": 5, "nul": 5}
"""File → the line that its error names."""
READ_ONLY: Final = ("cut", "cut_between_interviews", "newer_format")
NEEDS_REPAIR: Final = {"bad_zone": 1, "wrong_type": 3}
"""File → how many wrong values are told."""
TOLD: Final = (*READ_ONLY, *NEEDS_REPAIR, "duplicate_ids", "offset_contradicts_zone")


def test_each_file_is_described_and_tried() -> None:
    files = {path.stem for path in FOLDER.glob("*.toml")}
    described = set(re.findall(r"`(\w+)\.toml`", (FOLDER / "README.md").read_text(encoding="utf-8")))
    assert files == described == {*UNREADABLE, *TOLD}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "line"), UNREADABLE.items())
def test_what_cannot_be_read_is_told_with_file_and_line(name: str, line: int, language: Language) -> None:
    path = FOLDER / f"{name}.toml"
    with pytest.raises(UnreadablePlanError) as caught:
        open_plan(path)
    sentence = caught.value.sentence(words_in(language))
    assert path.name in sentence
    assert str(line) in sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TOLD)
def test_what_can_be_read_is_shown_with_a_word_about_the_rest(name: str, language: Language) -> None:
    opened = open_plan(FOLDER / f"{name}.toml")
    assert [notice.sentence(words_in(language)) for notice in opened.notices]
    assert opened.plan.interviews or opened.plan.damaged


@pytest.mark.parametrize("name", READ_ONLY)
def test_what_may_be_incomplete_is_never_overwritten(name: str, tmp_path: Path) -> None:
    content = (FOLDER / f"{name}.toml").read_bytes()
    copy = tmp_path / "undur.toml"
    copy.write_bytes(content)
    opened = open_plan(copy)
    assert opened.read_only
    assert isinstance(save(opened.base, opened.plan), Problem)
    assert copy.read_bytes() == content


@pytest.mark.parametrize(("name", "faults"), NEEDS_REPAIR.items())
def test_a_wrong_record_names_all_its_faults_and_locks_nobody_out(name: str, faults: int) -> None:
    opened = open_plan(FOLDER / f"{name}.toml")
    (damaged,) = opened.plan.damaged
    assert len(damaged.faults) == faults
    assert not opened.read_only


def test_two_interviews_with_one_id_are_both_kept() -> None:
    assert [one.id for one in open_plan(FOLDER / "duplicate_ids.toml").plan.interviews] == [
        "toko-rimba",
        "toko-rimba-cabang-dua",
    ]


def test_an_offset_that_contradicts_the_zone_is_kept_as_written() -> None:
    (interview,) = open_plan(FOLDER / "offset_contradicts_zone.toml").plan.interviews
    assert "+09:00" in interview.starts.isoformat()
