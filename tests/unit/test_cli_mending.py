"""The planner on a file that can't be read: what is wrong is said, and ways are offered."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, NamedTuple

import pytest

from undur.cli.invocation import Asked, Invocation
from undur.cli.mending import editor_of, make_readable
from undur.cli.output import Output
from undur.plan.plan import Me, Plan
from undur.store import Saved, open_plan, save
from undur.store.backups import list_backups

if TYPE_CHECKING:
    from pathlib import Path

BROKEN = "format = 1\n[me]\nname = Dewi\n"


class Desk(NamedTuple):
    """A person at a prompt with a file."""

    path: Path
    out: io.StringIO
    err: io.StringIO
    environ: dict[str, str]

    def answer(self, *answers: str) -> bool:
        """Whether the file can be read in the end; a person who has no more answers closes the input."""
        said = iter(answers)

        def ask(_question: str) -> str:
            try:
                return next(said)
            except StopIteration:
                raise EOFError from None

        return make_readable(self.invocation(Asked(file=str(self.path), language="en"), self.environ), ask) is not None

    def invocation(self, asked: Asked, environ: dict[str, str]) -> Invocation:
        """A run of the command whose output is kept here."""
        invocation = Invocation(asked, environ)
        invocation.out, invocation.err = Output(self.out), Output(self.err)
        return invocation


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    path = tmp_path / "undur.toml"
    base = open_plan(path).base
    for name in ("first", "second"):
        saved = save(base, Plan(me=Me(name=name)))
        assert isinstance(saved, Saved)
        base = saved.base
    path.write_text(BROKEN)
    return Desk(path, io.StringIO(), io.StringIO(), {"EDITOR": editor(tmp_path / "edit", "echo '[me]' > $1")})


def editor(file: Path, line: str) -> str:
    """An editor that does one thing."""
    file.write_text(f"#!/bin/sh\n{line}\n")
    file.chmod(0o755)
    return str(file)


def test_a_sound_file_is_not_talked_about(tmp_path: Path) -> None:
    assert Desk(tmp_path / "undur.toml", io.StringIO(), io.StringIO(), {}).answer()


def test_the_line_and_the_ways_are_told_and_leaving_changes_nothing(desk: Desk) -> None:
    assert not desk.answer("q")
    assert f"{desk.path}, line 3" in desk.err.getvalue()
    assert "name = Dewi" in desk.err.getvalue()
    assert [line[:3] for line in desk.out.getvalue().splitlines()] == ["  1", "  2", "  3", "  q"]
    assert desk.path.read_text() == BROKEN


def test_a_closed_input_is_leaving(desk: Desk) -> None:
    assert not desk.answer()


def test_the_last_good_version_can_be_opened_and_the_broken_file_is_kept(desk: Desk) -> None:
    assert desk.answer("1")
    assert open_plan(desk.path).plan.me.name == "first"
    assert list_backups(desk.path)[0].path.read_text() == BROKEN


def test_the_language_is_that_of_the_last_good_version(desk: Desk) -> None:
    asked = Asked(file=str(desk.path), language=None)
    assert not make_readable(desk.invocation(asked, {"LANG": "en_GB.UTF-8"}), lambda _: "q")
    assert "baris 3" in desk.err.getvalue()


def test_a_broken_version_is_not_the_last_good_one(desk: Desk) -> None:
    assert desk.answer("1")
    desk.path.write_text(BROKEN)
    assert desk.answer("1")
    assert open_plan(desk.path).plan.me.name == "first"


def test_the_file_can_be_edited_and_is_tried_again(desk: Desk) -> None:
    assert desk.answer("2")
    assert open_plan(desk.path).plan == Plan()


def test_an_editor_that_does_not_start_is_told(desk: Desk) -> None:
    desk.environ["EDITOR"] = "no-such-editor --wait"
    assert not desk.answer("2", "q")
    assert "No such file" in desk.err.getvalue()


def test_where_it_is_can_be_shown_and_the_question_comes_again(desk: Desk) -> None:
    assert not desk.answer("3", "what?", "q")
    assert f"The file: {desk.path}" in desk.out.getvalue()
    assert desk.out.getvalue().count("  q  ") == 3


def test_a_folder_can_only_be_shown(desk: Desk) -> None:
    desk.path.unlink()
    desk.path.mkdir()
    assert not desk.answer("q")
    assert [line[:3] for line in desk.out.getvalue().splitlines()] == ["  1", "  q"]


def test_the_editor_is_the_persons_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert editor_of({"EDITOR": "vi", "VISUAL": "code --wait"}) == ["code", "--wait"]
    assert editor_of({"EDITOR": "vi", "VISUAL": " "}) == ["vi"]
    monkeypatch.setenv("PATH", "")
    assert editor_of({}) == []
    assert editor_of({"EDITOR": "vi '"}) == ["vi '"]


def test_an_editor_that_knows_lines_begins_at_the_broken_one(desk: Desk, tmp_path: Path) -> None:
    desk.environ["EDITOR"] = editor(tmp_path / "vi", f'echo "$@" > {tmp_path}/told')
    desk.answer("2", "q")
    assert (tmp_path / "told").read_text() == f"+3 {desk.path}\n"
