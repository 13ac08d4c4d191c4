"""The text in the person's own editor, and back: what it saved is one change, whatever became of it."""

from __future__ import annotations

import shlex
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.exchange.text_editor import Edited, edit_in_editor, editor_command
from undur.tui.app import UndurApp
from undur.tui.screens.editing import elsewhere
from undur.tui.widgets.draft_text import DraftText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from textual.pilot import Pilot

    from planner import Planner

    Editor = Callable[[str], str]

FRIENDLY = "text = path.read_text(encoding='utf-8'); path.write_text(text.replace('berat hati', 'sangat menyesal') + '\\n', encoding='utf-8')"


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Editor:
    """Make a program that does something to the file at `path` the person's editor; its command."""

    def made(does: str) -> str:
        script = tmp_path / "my editor.py"
        script.write_text(f"import os, sys, pathlib\npath = pathlib.Path(sys.argv[-1])\n{does}\n", encoding="utf-8")
        command = f"{shlex.quote(sys.executable)} {shlex.quote(str(script))} --wait"
        monkeypatch.setenv("EDITOR", command)
        return command

    @contextmanager
    def lent(_: UndurApp) -> Iterator[None]:
        yield

    monkeypatch.setattr(UndurApp, "lend_terminal", lent)
    return made


def area(pilot: Pilot[int]) -> DraftText:
    return pilot.app.screen.query_one(DraftText)


async def open_editor(pilot: Pilot[int]) -> DraftText:
    await pilot.press("3")
    await until(pilot, lambda: app_of(pilot).current_mode == "editor" and area(pilot).text != "")
    return area(pilot)


async def test_what_my_editor_saves_comes_back_as_one_change(planner: Planner, editor: Editor) -> None:
    editor(FRIENDLY)
    async with planner(plan_of(bahari(decision="cancel", reason="relocation"))) as pilot:
        text = await open_editor(pilot)
        composed = text.text
        await pilot.press("v")
        await until(pilot, lambda: "sangat menyesal" in text.text)
        assert text.text == composed.replace("berat hati", "sangat menyesal")
        assert app_of(pilot).plan.interviews[0].messages[-1].body == text.text
        await pilot.press("u")
        await until(pilot, lambda: text.text == composed)


async def test_the_subject_goes_along_and_comes_back(planner: Planner, editor: Editor) -> None:
    editor(
        "path.write_text(path.read_text(encoding='utf-8').replace('Pembatalan Wawancara', 'Mundur'), encoding='utf-8')"
    )
    async with planner(plan_of(bahari(decision="cancel", reason="relocation"))) as pilot:
        await open_editor(pilot)
        await pilot.press("i", "ctrl+g")
        await until(pilot, lambda: "Mundur – Analis Keuangan" in text_on(pilot))


async def test_an_editor_that_ends_badly_is_told_and_what_it_had_saved_is_there(
    planner: Planner, editor: Editor
) -> None:
    editor(FRIENDLY + "; os.kill(os.getpid(), 9)")
    async with planner(plan_of(bahari(decision="cancel", reason="relocation"))) as pilot:
        text = await open_editor(pilot)
        await pilot.press("v")
        await until(pilot, lambda: "sangat menyesal" in text.text)
        assert "berakhir dengan kesalahan" in text_on(pilot)


async def test_an_editor_that_saves_nothing_readable_leaves_the_text_and_says_where_its_file_is(
    planner: Planner, editor: Editor
) -> None:
    editor("path.write_bytes(bytes([0xff, 0xfe, 0x41]))")
    async with planner(plan_of(bahari(decision="cancel", reason="relocation"))) as pilot:
        text = await open_editor(pilot)
        composed = text.text
        await pilot.press("v")
        await until(pilot, lambda: "Teks dari editor tidak terbaca" in text_on(pilot))
        assert text.text == composed


async def test_an_editor_that_is_not_there_is_named(
    planner: Planner, editor: Editor, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor("")
    monkeypatch.setenv("VISUAL", "no-such-editor -w")
    async with planner(plan_of(bahari(decision="cancel", reason="relocation"))) as pilot:
        await open_editor(pilot)
        await pilot.press("v")
        await until(pilot, lambda: "no-such-editor tidak ditemukan" in text_on(pilot))


async def test_where_the_terminal_cannot_be_lent_that_is_said(planner: Planner) -> None:
    async with planner(plan_of(bahari(decision="cancel", reason="relocation"))) as pilot:
        await open_editor(pilot)
        await pilot.press("v")
        await until(pilot, lambda: "Editor lain tidak bisa dibuka dari sini" in text_on(pilot))


def test_the_file_is_the_owners_alone_and_gone_afterwards(editor: Editor, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    command = editor(
        f"pathlib.Path({str(seen)!r}).write_text(f'{{path.stat().st_mode & 0o777:o}} {{path.parent.stat().st_mode & 0o777:o}} {{path}}')"
    )
    assert edit_in_editor("Halo\nIbu", {"EDITOR": command}).text == "Halo\nIbu"
    mode, of_folder, path = seen.read_text().split(maxsplit=2)
    assert (mode, of_folder) == ("600", "700")
    assert not (tmp_path / path).parent.exists()


@pytest.mark.parametrize("text", ["", "Halo", "Halo\n", "  \n\n", "日本 \U0001f600", "a" * 100_000])
def test_a_text_that_is_saved_untouched_comes_back_as_it_was(editor: Editor, text: str) -> None:
    assert edit_in_editor(text, {"EDITOR": editor("")}).text == text


def test_visual_comes_before_editor_and_a_quote_that_never_closes_is_no_crash() -> None:
    assert editor_command({"VISUAL": "code -w", "EDITOR": "vi"}) == ["code", "-w"]
    assert editor_command({"EDITOR": "'unfinished"}) == ["'unfinished"]
    assert editor_command({"EDITOR": "", "PATH": "/nowhere"}) == ["vi"]


def test_what_an_editor_that_was_cut_off_left_beside_the_text_stays(editor: Editor) -> None:
    swap = "(path.parent / '.message.txt.swp').write_text('unsaved'); path.write_text('saved'); sys.exit(1)"
    edited = edit_in_editor("Halo", {"EDITOR": editor(swap)})
    assert edited.text == "saved"
    assert (Path(edited.left) / ".message.txt.swp").read_text() == "unsaved"
    shutil.rmtree(edited.left)


@pytest.mark.parametrize("swap", [False, True])
async def test_what_my_editor_had_saved_when_undur_was_killed_is_there_at_the_next_start(
    planner: Planner, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, swap: bool
) -> None:
    folder, kept = tmp_path / "undur-1", tmp_path / "kept"
    folder.mkdir()
    path = folder / "message.txt"

    def killed(text: str, _: object, begun: Callable[[Path], object]) -> Edited:
        path.write_text(text, encoding="utf-8")
        begun(path)
        shutil.copytree(home, kept)  # what is on the disk when the program is killed
        path.write_text(text.replace("berat hati", "sangat menyesal"), encoding="utf-8")
        return Edited(command="vim", text=text)

    @contextmanager
    def lent(_: UndurApp) -> Iterator[None]:
        yield

    monkeypatch.setattr(UndurApp, "lend_terminal", lent)
    monkeypatch.setattr(elsewhere, "edit_in_editor", killed)
    async with planner(plan_of(sagara(), bahari(decision="cancel", reason="relocation"))) as pilot:
        await pilot.press("down")
        composed = (await open_editor(pilot)).text
        await pilot.press("v")
        await until(pilot, kept.exists)
        assert area(pilot).text == composed
    if swap:
        (folder / ".message.txt.swp").write_text("unsaved")
    shutil.rmtree(home)
    shutil.copytree(kept, home)
    async with planner() as pilot:
        await until(pilot, lambda: app_of(pilot).current_mode == "editor" and "sangat menyesal" in area(pilot).text)
        assert area(pilot).text == composed.replace("berat hati", "sangat menyesal")
        await until(pilot, lambda: "sebelum Undur terputus" in " ".join(text_on(pilot).split()))
        assert folder.exists() == swap
        await until(pilot, lambda: not list(home.rglob("unsaved/*/*.toml")))
