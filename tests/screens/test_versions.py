"""Earlier versions and conflict copies, met in the planner."""

from __future__ import annotations

import subprocess
from contextlib import nullcontext
from functools import partial
from threading import Event
from typing import TYPE_CHECKING

from msgspec.structs import replace

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.changes import archive
from undur.store import Problem, Saved, open_plan, save
from undur.store.backups import list_backups
from undur.tui.actions import versions
from undur.tui.dialogs.backups import Backups, moment_of
from undur.tui.dialogs.clash import ClashDialog
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.plan import Plan
    from undur.store import Opened
    from undur.store.backups import Backup

RIMBA = sagara(id="toko-rimba", company="Toko Rimba")


def copy_of(path: Path, plan: Plan, name: str = "undur.sync-conflict-20261124-091200-ABCDEFG.toml") -> Path:
    copy = path.with_name(name)
    assert isinstance(save(open_plan(copy).base, plan), Saved)
    return copy


def cut(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: len(text) // 2], encoding="utf-8")


def shows(pilot: Pilot[int], text: str) -> bool:
    return text in text_on(pilot)


def by_hand(path: Path, old: str, new: str) -> None:
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def there(path: Path) -> bool:
    return path.exists()


async def test_an_earlier_version_is_shown_with_what_would_change_and_comes_back(planner: Planner, path: Path) -> None:
    assert isinstance(save(open_plan(path).base, plan_of(sagara(), bahari())), Saved)
    async with planner(plan_of(sagara(notes="baru"))) as pilot:
        await pilot.press("f6")
        await until(pilot, lambda: "Akan kembali: PT Bahari Karya. Berbeda di sana: PT Sagara Niaga." in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Dipulihkan" in text_on(pilot))
        app = app_of(pilot)
        assert [one.id for one in app.plan.interviews] == ["sagara-niaga", "bahari-karya"]
        assert open_plan(path).plan == app.plan
        await pilot.press("u")
        assert app.interview == sagara(notes="baru")
        await until(pilot, lambda: not app.saver.pending)
    assert open_plan(path).plan.interviews == (sagara(notes="baru"),)


async def test_what_is_typed_while_an_earlier_version_comes_back_returns_with_undo(
    planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(save(open_plan(path).base, plan_of(bahari())), Saved)
    at_last, restored = Event(), versions._restored

    def slow(path: Path, backup: Backup) -> Opened | Problem:
        at_last.wait()
        return restored(path, backup)

    monkeypatch.setattr(versions, "_restored", slow)
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor" and shows(pilot, "Ratna"))
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(pilot.app.screen, Backups))
        try:
            await pilot.press("enter")
            await until(pilot, lambda: len(pilot.app.screen_stack) == 1)
            pilot.app.screen.query_one(MessageText).focus()
            await pilot.press("ctrl+home", *"Halo ")
        finally:
            at_last.set()
        app = app_of(pilot)
        await until(pilot, lambda: app.plan.interviews == (bahari(),))
        (version,) = [one for one in list_backups(path) if "PT Bahari" in one.path.read_text(encoding="utf-8")]
        assert moment_of(version, app.plan, app.words) in " ".join(one.sentence for one in app.teller.said)
        await pilot.press("escape", "1", "u")
        await until(pilot, lambda: bool(app.plan.interviews[0].messages))
        assert (app.plan.interviews[0].messages[-1].body or "").startswith("Halo ")


async def test_what_was_not_saved_yet_is_among_the_versions_after_a_restore(planner: Planner, path: Path) -> None:
    assert isinstance(save(open_plan(path).base, plan_of(bahari())), Saved)
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(pilot.app.screen, Backups))
        app_of(pilot).apply_here(lambda one: archive(one, NOW), "arsip")
        await pilot.press("enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews == (bahari(),))
    assert open_plan(list_backups(path)[0].path).plan.interviews[0].archived == NOW


async def test_a_cut_file_can_be_restored_and_written_again(planner: Planner, path: Path) -> None:
    for plan in (plan_of(bahari()), plan_of(bahari(), sagara())):
        assert isinstance(save(open_plan(path).base, plan), Saved)
    cut(path)
    async with planner() as pilot:
        assert app_of(pilot).opened.read_only
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(pilot.app.screen, Backups))
        await pilot.press("enter")
        await until(pilot, lambda: not app_of(pilot).opened.read_only)
        assert app_of(pilot).plan.interviews == (bahari(),)


async def test_without_earlier_versions_that_is_said(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("f6")
        await until(pilot, lambda: "Belum ada versi sebelumnya" in text_on(pilot))


async def test_a_conflict_copy_is_told_merged_and_put_away(planner: Planner, path: Path) -> None:
    mine = plan_of(sagara(notes="sini"))
    assert isinstance(save(open_plan(path).base, mine), Saved)
    copy = copy_of(path, plan_of(sagara(notes="sana", role="Kepala Gudang"), RIMBA))
    async with planner() as pilot:
        await until(pilot, lambda: "meninggalkan versi lain" in text_on(pilot))
        await pilot.press("f7")
        for theirs in ("Kepala Gudang", "sana"):
            await until(pilot, partial(shows, pilot, theirs))
            assert isinstance(pilot.app.screen, ClashDialog)
            assert not there(copy)
            await pilot.press("enter")
        await until(pilot, lambda: not app_of(pilot).clashes)
        assert app_of(pilot).plan.interviews == (sagara(notes="sini"), RIMBA)
    assert open_plan(path).plan.interviews == (sagara(notes="sini"), RIMBA)
    kept = [open_plan(one.path).plan.interviews[0].notes for one in list_backups(path)]
    assert kept == ["sini", "sana"]


async def test_a_conflict_copy_that_arrives_while_one_works_is_told_once(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        copy_of(path, plan_of(RIMBA))
        app_of(pilot).look_outside()
        await until(pilot, lambda: "meninggalkan versi lain" in text_on(pilot))
        pilot.app.clear_notifications()
        app_of(pilot).look_outside()
        await pilot.pause(0.05)
        assert "meninggalkan versi lain" not in text_on(pilot)
        await pilot.press("f7")
        await until(pilot, lambda: "Toko Rimba" in text_on(pilot))


async def test_what_a_file_that_cannot_be_written_answers_to_a_change_can_be_read_again(
    planner: Planner, path: Path
) -> None:
    assert isinstance(save(open_plan(path).base, plan_of(bahari(), sagara())), Saved)
    cut(path)
    async with planner() as pilot:
        app = app_of(pilot)
        assert not app.apply(lambda plan: replace(plan, interviews=(sagara(),)), "tambah")
        locked = Problem(path=path, cause=app.opened.base.locked or "other")
        assert app.teller.said[-1].sentence == locked.sentence(app.words)


async def test_a_conflict_copy_that_cannot_be_read_stays(planner: Planner, path: Path) -> None:
    copy = copy_of(path, plan_of(RIMBA), "undur (1).toml")
    broken = "[me\n"
    copy.write_text(broken, encoding="utf-8")
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("f7")
        await until(pilot, lambda: "Perbaiki baris itu" in text_on(pilot))
        assert there(copy)
        assert app_of(pilot).plan.interviews == (sagara(),)


async def test_a_record_that_needs_repair_is_counted_and_shown_with_all_that_is_wrong(
    planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def edit(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        assert command[-1] == str(path)
        by_hand(path, '"besok"', "2026-12-04")
        by_hand(path, '"merpati"', '"sms"')
        return subprocess.CompletedProcess(command, 0)

    assert isinstance(save(open_plan(path).base, plan_of(sagara())), Saved)
    bad = '[[interview]]\ncompany = "PT Z"\nstarts = "besok"\nchannel = "merpati"\n\n'
    by_hand(path, "# undur: end", f"{bad}# undur: end")
    async with planner() as pilot:
        assert "F7 ✎1" in text_on(pilot)
        await pilot.press("f7")
        await until(pilot, lambda: "Perlu diperbaiki di dalam berkas" in text_on(pilot))
        for told in ('starts = "besok"', 'channel = "merpati"', '"email" | "whatsapp"', "baris", "PT Z"):
            assert told in text_on(pilot)
        monkeypatch.setattr(app_of(pilot), "lend_terminal", nullcontext)
        monkeypatch.setattr(subprocess, "run", edit)
        await pilot.press("e")
        await until(pilot, lambda: "PT Z" in text_on(pilot) and "✎" not in text_on(pilot))


async def test_without_conflict_copies_that_is_said(planner: Planner) -> None:
    async with planner(plan_of(replace(sagara()))) as pilot:
        await pilot.press("f7")
        await until(pilot, lambda: "Tidak ada yang perlu digabungkan" in text_on(pilot))
