"""`undur backup`: earlier versions at the prompt."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from prompt import Prompt

from undur.store import open_plan

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def undur(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Prompt:
    return Prompt(tmp_path, monkeypatch, capsys)


def companies(undur: Prompt) -> list[str]:
    return [one.company for one in open_plan(undur.path).plan.interviews]


def add(undur: Prompt, company: str) -> None:
    undur.do("add", "--company", company, "--starts", "2026-12-10 10:00")


def test_versions_are_numbered_from_the_newest_with_their_time_and_interviews(undur: Prompt) -> None:
    assert undur.do("backup", "list").out == ""
    add(undur, "PT Satu")
    add(undur, "PT Dua")
    first, second = undur.do("backup", "list").lines
    assert first.startswith("1  ")
    assert "WIB · 5 wawancara  " in first
    assert first.endswith(" kB")
    assert second.startswith("2  ")
    assert "· 4 wawancara" in second
    shapes = undur.do("backup", "list", "--json").json
    assert [(one["number"], one["interviews"]) for one in shapes] == [(1, 5), (2, 4)]


def test_a_restore_puts_the_version_back_and_another_takes_that_back(undur: Prompt) -> None:
    add(undur, "PT Satu")
    answer = undur.do("backup", "restore")
    assert "Dipulihkan" in answer.out
    assert "PT Satu" not in companies(undur)
    undur.do("backup", "restore")
    assert "PT Satu" in companies(undur)
    undur.do("backup", "restore", "2")
    assert "PT Satu" in companies(undur)


@pytest.mark.parametrize("number", ["0", "2", "-1"])
def test_a_number_that_is_not_there_is_told(undur: Prompt, number: str) -> None:
    add(undur, "PT Satu")
    answer = undur.ask("backup", "restore", number)
    assert answer.code == 2
    assert answer.err
    assert "PT Satu" in companies(undur)


def test_a_broken_file_is_replaced_and_kept(undur: Prompt) -> None:
    add(undur, "PT Satu")
    undur.path.write_text("[me\n", encoding="utf-8")
    assert "4 interviews" in undur.do("backup", "list", "--language", "en").out
    undur.do("backup", "restore", "1")
    assert "PT Satu" not in companies(undur)
    assert "tidak terbaca" in undur.do("backup", "list").lines[0]


def test_a_version_that_cannot_be_written_back_is_told(undur: Prompt) -> None:
    add(undur, "PT Satu")
    undur.path.unlink()
    undur.path.mkdir()
    answer = undur.ask("backup", "restore")
    assert answer.code == 2
    assert str(undur.path) in answer.err
