"""Saving while one works: what can't be saved is told and kept."""

from __future__ import annotations

import os
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.changes import add_interview, archive, delete_interview, set_me
from undur.store import Problem, open_plan, save
from undur.store.recovery import find
from undur.tui import closing, outside, saving
from undur.tui.app import UndurApp
from undur.tui.dialogs.confirm import Confirm
from undur.tui.dialogs.import_source import ImportSource
from undur.tui.dialogs.interview_form import InterviewForm
from undur.tui.dialogs.profile import Profile
from undur.tui.recovering import SafetyNet
from undur.tui.screens.editing import writing
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.plan import Plan
    from undur.store import Base, Saved

RIMBA = sagara(id="toko-rimba", company="Toko Rimba")


class Disk:
    """A disk that can be full."""

    def __init__(self) -> None:
        self.full = True

    def save(self, base: Base, plan: Plan) -> Saved | Problem:
        return Problem(path=base.path, cause="full") if self.full else save(base, plan)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    disk = Disk()
    monkeypatch.setattr(saving, "save", disk.save)
    monkeypatch.setattr(saving, "RETRY", 0.05)
    return disk


async def test_a_full_disk_is_told_and_the_change_is_saved_once_there_is_room(
    planner: Planner, path: Path, disk: Disk
) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app_of(pilot).apply_here(lambda one: archive(one, NOW), "arsip")
        await until(pilot, lambda: app_of(pilot).problem is not None)
        await until(pilot, lambda: str(path)[:30] in text_on(pilot).replace("\n", ""))
        assert open_plan(path).plan.interviews[0].archived is None
        disk.full = False
        await until(pilot, lambda: app_of(pilot).problem is None)
    assert open_plan(path).plan.interviews[0].archived == NOW


async def test_text_that_could_not_be_saved_comes_back_at_the_next_start(
    planner: Planner, home: Path, disk: Disk
) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        await pilot.press("i", *"Halo ")
        await until(pilot, lambda: app_of(pilot).problem is not None)
        await until(pilot, lambda: kept(home, "Halo Selamat"))
    disk.full = False
    async with planner() as pilot:
        await until(pilot, lambda: "sudah dipulihkan" in text_on(pilot))
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        assert pilot.app.screen.query_one(MessageText).text.startswith("Halo ")
        await until(pilot, lambda: not kept(home))


async def test_whatever_was_changed_comes_back_where_the_disk_was_full(
    planner: Planner, path: Path, home: Path, disk: Disk
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)
        app.apply(lambda plan: add_interview(plan, RIMBA), "tambah")
        app.apply(lambda plan: delete_interview(plan, "bahari-karya", NOW), "hapus")
        app.apply(lambda plan: set_me(plan, replace(plan.me, name="Dewi L.")), "nama")
        wanted = app.plan
        await until(pilot, lambda: app.problem is not None and kept(home))
    disk.full = False
    async with planner() as pilot:
        await until(pilot, lambda: "sudah dipulihkan: Toko Rimba, PT" in on_one_line(pilot))
        assert app_of(pilot).plan == wanted
        await until(pilot, lambda: not kept(home))
        assert open_plan(path).plan == wanted
        await pilot.press("u")
        assert app_of(pilot).plan.interviews == (sagara(), bahari())


async def test_what_comes_back_never_goes_over_what_was_written_since(
    planner: Planner, path: Path, home: Path, disk: Disk
) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app_of(pilot).apply_here(lambda one: replace(one, notes="dulu"), "catatan")
        await until(pilot, lambda: app_of(pilot).problem is not None and kept(home))
    opened = open_plan(path)
    save(opened.base, plan_of(sagara(notes="sekarang")))
    disk.full = False
    async with planner() as pilot:
        assert app_of(pilot).plan == plan_of(sagara(notes="sekarang"))
        (clash,) = app_of(pilot).clashes
        assert (clash.mine, clash.theirs) == ("sekarang", "dulu")
        await until(pilot, lambda: not kept(home))


async def test_a_form_that_was_open_is_open_again_with_what_was_typed(
    planner: Planner, path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "GUARD", 0.2)
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("a")
        await until(pilot, lambda: isinstance(pilot.app.screen, InterviewForm))
        await pilot.press(*"Toko Rimba")
        await until(pilot, lambda: kept(home, '= "Toko Rimba"'))
    async with planner() as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, InterviewForm))
        await until(pilot, lambda: "sudah terbuka lagi" in on_one_line(pilot))
        assert "Toko Rimba" in text_on(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, Confirm))
        await pilot.press("right", "enter")
        await until(pilot, lambda: not kept(home))
    assert open_plan(path).plan == plan_of(sagara())


async def test_a_profile_that_was_being_filled_in_is_open_again(
    planner: Planner, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "GUARD", 0.2)
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("p")
        await until(pilot, lambda: isinstance(pilot.app.screen, Profile))
        await pilot.press("end", *" Putri")
        await until(pilot, lambda: kept(home, "Dewi Lestiani Putri"))
    async with planner() as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, Profile))
        await until(pilot, lambda: "Dewi Lestiani Putri" in text_on(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.me.name == "Dewi Lestiani Putri")


async def test_an_invitation_that_was_being_typed_comes_back_and_is_read(
    planner: Planner, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "GUARD", 0.2)
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("i")
        await until(pilot, lambda: isinstance(pilot.app.screen, ImportSource))
        await pilot.press(*"Wawancara PT Kayu besok jam 2")
        await until(pilot, lambda: kept(home, "PT Kayu besok jam 2"))
    async with planner() as pilot:
        await until(pilot, lambda: "PT Kayu" in text_on(pilot))


async def test_a_form_about_an_interview_comes_back_to_it(
    planner: Planner, path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(closing, "GUARD", 0.2)
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("e")
        await until(pilot, lambda: isinstance(pilot.app.screen, InterviewForm))
        await pilot.press("end", *" Baru")
        await until(pilot, lambda: kept(home, '= "PT Sagara Niaga Baru"'))
    async with planner() as pilot:
        await until(pilot, lambda: isinstance(pilot.app.screen, InterviewForm))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].company == "PT Sagara Niaga Baru")
        await until(pilot, lambda: not kept(home))
    assert [one.company for one in open_plan(path).plan.interviews] == ["PT Sagara Niaga Baru"]


async def test_what_no_file_can_hold_is_refused_at_the_door(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app_of(pilot).apply_here(lambda one: replace(one, notes="\ud800"), "catatan")
        await until(pilot, lambda: "interview.sagara-niaga.notes" in on_one_line(pilot))
        assert app_of(pilot).plan == plan_of(sagara())
        assert app_of(pilot).problem is None


async def test_leaving_with_a_full_disk_asks_first(planner: Planner, disk: Disk) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app_of(pilot).apply_here(lambda one: archive(one, NOW), "arsip")
        await pilot.press("ctrl+q")
        await until(pilot, lambda: "Keluar meski rencana belum tersimpan?" in text_on(pilot))
        disk.full = False
        await pilot.press("enter")
        await until(pilot, lambda: "Keluar meski rencana belum tersimpan?" not in text_on(pilot))
        assert app_of(pilot).return_code is None


async def test_a_crash_says_so_in_one_screen_without_private_text(
    planner: Planner, path: Path, capsys: pytest.CaptureFixture[str], home: Path
) -> None:
    private = "rahasia-perusahaan"

    async def run() -> None:
        async with planner(plan_of(sagara(notes=private))) as pilot:
            app_of(pilot).apply_here(lambda one: archive(one, NOW), "arsip")
            pilot.app.call_later(_fail, private)
            await pilot.pause(0.2)

    with pytest.raises(ZeroDivisionError):
        await run()
    printed = capsys.readouterr().err
    assert "Maaf, Undur berhenti" in printed
    assert "jalankan undur lagi" in " ".join(printed.split())
    assert private not in printed
    assert "Traceback" not in printed
    (report,) = _reports(home)
    assert private not in report.read_text(encoding="utf-8")
    assert report.stat().st_mode & 0o777 == 0o600
    assert open_plan(path).plan.interviews[0].archived == NOW


def _reports(home: Path) -> list[Path]:
    return list(home.rglob("crash.txt"))


def _fail(text: str) -> float:
    return len(text) / 0


async def test_a_plan_changed_by_somebody_else_comes_along_with_the_next_save(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        outside = open_plan(path)
        other = sagara(id="toko-rimba", company="Toko Rimba")
        save(outside.base, plan_of(*outside.plan.interviews, other))
        app_of(pilot).apply_here(lambda one: archive(one, NOW), "arsip")
        await until(pilot, lambda: "Toko Rimba" in text_on(pilot))
    assert {one.id for one in open_plan(path).plan.interviews} == {"sagara-niaga", "toko-rimba"}


class StuckDisk:
    """A disk on which a save takes as long as the test wants."""

    def __init__(self) -> None:
        self.let_go = Event()

    def save(self, base: Base, plan: Plan) -> Saved | Problem:
        assert self.let_go.wait(60)
        return save(base, plan)


@pytest.fixture
def stuck(monkeypatch: pytest.MonkeyPatch) -> Iterator[StuckDisk]:
    disk = StuckDisk()
    monkeypatch.setattr(saving, "save", disk.save)
    monkeypatch.setattr(closing, "GUARD", 0.2)
    yield disk
    disk.let_go.set()


def kept(home: Path, text: str = "") -> bool:
    """Whether what was not saved is in the recovery folder, with this text."""
    files = [one.read_text(encoding="utf-8") for one in home.rglob("unsaved/*/*.toml")]
    return any(text in one for one in files)


def on_one_line(pilot: Pilot[int]) -> str:
    return " ".join(text_on(pilot).translate(dict.fromkeys(map(ord, "▌│╭╮╰╯─"), " ")).split())


def body_in(path: Path) -> str:
    """The text of the first message in the file."""
    return next((one.body or "" for one in open_plan(path).plan.interviews[0].messages), "")


async def test_what_is_typed_is_kept_while_the_disk_is_stuck_and_dropped_once_it_is_saved(
    planner: Planner, path: Path, home: Path, stuck: StuckDisk
) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        await pilot.press("i")
        for typed in ("H", "Ha", "Hal", "Halo"):
            await pilot.press(typed[-1])
            await until(pilot, partial(kept, home, f'body = "{typed}'))
        assert body_in(path) == ""
        stuck.let_go.set()
        await until(pilot, lambda: not kept(home))
        assert body_in(path).startswith("Halo")


async def test_typing_goes_on_while_the_disk_syncs(
    planner: Planner, path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    let_go, reached, real = Event(), Event(), os.fsync

    def slowly(descriptor: int) -> None:
        reached.set()
        assert let_go.wait(60)
        real(descriptor)

    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        monkeypatch.setattr(os, "fsync", slowly)
        try:
            await pilot.press("i", "H")
            await until(pilot, reached.is_set)
            await pilot.press(*"alo")
            assert pilot.app.screen.query_one(MessageText).text.startswith("Halo")
            await until(pilot, lambda: kept(home, 'body = "Halo'))
            assert body_in(path) == ""
        finally:
            let_go.set()
        await until(pilot, lambda: body_in(path).startswith("Halo"))


async def test_who_never_pauses_is_saved_too(planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "GUARD", 0.2)
    monkeypatch.setattr(writing, "KEEP_AFTER", 3600.0)
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        await pilot.press("i", *"Halo")
        await until(pilot, lambda: body_in(path).startswith("Halo"))


async def test_changes_in_a_row_do_not_put_their_save_off(
    planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving, "DELAY", 0.1)
    async with planner(plan_of(sagara())) as pilot:
        number = 0

        def saved_meanwhile() -> bool:
            nonlocal number
            number += 1
            app_of(pilot).apply_here(lambda one: replace(one, notes=str(number)), "catatan")
            return open_plan(path).plan.interviews[0].notes != ""

        await until(pilot, saved_meanwhile)


async def test_a_save_that_fails_while_one_leaves_is_no_leave_taken(planner: Planner, disk: Disk) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        app.apply_here(lambda one: archive(one, NOW), "arsip")
        await until(pilot, lambda: app.problem is not None)
        assert app.saver.save_now() is not None
        assert app.saver.pending
        disk.full = False
        assert app.saver.save_now() is None
        assert not app.saver.pending


def test_the_app_can_be_made_without_a_terminal(path: Path) -> None:
    from undur.clock import StoppedClock

    assert UndurApp(open_plan(path), path=path, clock=StoppedClock(NOW)).opened.new


async def test_a_slow_state_folder_and_a_slow_look_leave_the_saving_its_turn(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_last = Event()

    def slow(path: Path) -> list[Path]:
        at_last.wait()
        return []

    monkeypatch.setattr(outside, "conflict_copies", slow)
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        try:
            with app.net._one_at_a_time:
                app.apply_here(lambda one: archive(one, NOW), "arsip")
                for _ in range(40):
                    app._guard()
                    app.look_outside()
                await until(pilot, lambda: app.saver.saved.interviews[0].archived is not None)
        finally:
            at_last.set()


def test_what_waited_for_a_slow_folder_keeps_nothing_that_is_saved_by_then(path: Path) -> None:
    before, after = plan_of(sagara()), plan_of(sagara(archived=NOW))
    net = SafetyNet(path)
    net.want(before, after, {})
    net.update(after, after, {})
    net.catch_up()
    net.end()
    assert find(path) == ()
