"""Another program writes the file while one works: its changes come in, and nothing of one's own goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.events import handed_over
from undur.plan.changes import add_interview, archive, change_interview, delete_interview
from undur.situation import situate
from undur.store import Saved, open_plan, save
from undur.store.mark import without_marks
from undur.tui.screens.base import BaseScreen
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.plan import Plan
    from undur.store import Base, Problem

RIMBA = sagara(id="toko-rimba", company="Toko Rimba")


def outside(path: Path, change: Callable[[Plan], Plan]) -> None:
    """Another program changes the file."""
    opened = open_plan(path)
    assert isinstance(save(opened.base, change(opened.plan)), Saved)


def adding(plan: Plan) -> Plan:
    return add_interview(plan, RIMBA)


def noting(name: str, notes: str) -> Callable[[Plan], Plan]:
    return lambda plan: change_interview(plan, name, lambda one: replace(one, notes=notes))


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


async def seen(pilot: Pilot[int], *texts: str) -> None:
    app_of(pilot).look_outside()
    await until(pilot, lambda: all(text in text_on(pilot) for text in texts))


async def test_what_another_program_adds_appears_with_a_word_and_the_selection_stays(
    planner: Planner, path: Path
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await pilot.press("down")
        outside(path, adding)
        await seen(pilot, "Program lain mengubah berkas ini", "Toko Rimba")
        assert app_of(pilot).selected_id == "bahari-karya"


async def test_an_outside_version_is_looked_at_and_not_written(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        by_hand = without_marks(read(path)).replace("[[interview]]", "# mine\n[[interview]]").replace("Gudang", "G.")
        write(path, by_hand)
        await seen(pilot, "Staf G.")
        app_of(pilot).look_outside()
        await pilot.pause()
        assert read(path) == by_hand


async def test_the_window_in_front_looks_at_once(planner: Planner, path: Path) -> None:
    from textual.events import AppFocus

    async with planner(plan_of(sagara())) as pilot:
        outside(path, adding)
        pilot.app.post_message(AppFocus())
        await until(pilot, lambda: "Toko Rimba" in text_on(pilot))


async def test_text_cursor_and_unsaved_typing_stay(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        await pilot.press("i", *"Halo ", "left")
        text = pilot.app.screen.query_one(MessageText)
        outside(path, noting("sagara-niaga", "dari ponsel"))
        app_of(pilot).look_outside()
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].notes == "dari ponsel")
        assert text.text.startswith("Halo ")
        assert text.cursor_location == (0, 4)
        await pilot.press("X")
        assert text.text.startswith("HaloX ")
        app_of(pilot).flush()
        await until(pilot, lambda: not app_of(pilot).saver.pending)
    (interview,) = open_plan(path).plan.interviews
    assert interview.notes == "dari ponsel"
    assert (interview.messages[0].body or "").startswith("HaloX ")


async def test_undo_and_redo_outlive_a_merge_and_leave_the_other_programs_work_alone(
    planner: Planner, path: Path
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)
        app.apply_here(lambda one: archive(one, NOW), "arsip")
        await until(pilot, lambda: not app.saver.pending)
        outside(path, noting("sagara-niaga", "dari ponsel"))
        await seen(pilot, "Program lain mengubah")
        await pilot.press("u")
        assert (app.plan.interviews[0].archived, app.plan.interviews[0].notes) == (None, "dari ponsel")
        await pilot.press("ctrl+r")
        assert (app.plan.interviews[0].archived, app.plan.interviews[0].notes) == (NOW, "dari ponsel")
        await until(pilot, lambda: not app.saver.pending)
    assert open_plan(path).plan.interviews[0].archived == NOW


async def test_undo_does_not_take_back_what_another_program_wrote_over_it(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        app.apply(noting("sagara-niaga", "mine"), "catatan")
        await until(pilot, lambda: not app.saver.pending)
        outside(path, noting("sagara-niaga", "theirs"))
        await seen(pilot, "Program lain mengubah")
        await pilot.press("u")
        assert app.plan.interviews[0].notes == "theirs"
        await until(pilot, lambda: "Belum ada yang bisa diurungkan" in text_on(pilot))


async def say_it_was_sent(pilot: Pilot[int]) -> None:
    await pilot.press("right", "enter")
    await until(pilot, lambda: isinstance(pilot.app.screen, BaseScreen))


async def test_who_is_asked_whether_it_was_sent_is_told_that_the_interview_is_gone_by_now(
    planner: Planner, path: Path
) -> None:
    async with planner(plan_of(sagara(decision="cancel"), bahari())) as pilot:
        await pilot.press("s")
        await until(pilot, lambda: "Apakah pesan untuk PT Sagara Niaga sudah dikirim?" in text_on(pilot))
        outside(path, lambda plan: delete_interview(plan, "sagara-niaga", NOW))
        app_of(pilot).look_outside()
        await until(pilot, lambda: len(app_of(pilot).plan.interviews) == 1)
        await say_it_was_sent(pilot)
        said = app_of(pilot).teller.said[-1].sentence
        assert "Wawancara ini sudah tidak ada dalam rencana, jadi tidak ada yang dicatat." in said
        assert "Tercatat terkirim" not in said


async def test_what_was_noted_elsewhere_while_it_was_asked_is_not_noted_twice(planner: Planner, path: Path) -> None:
    def sent(plan: Plan) -> Plan:
        message = situate(plan, plan.interviews[0], NOW).working
        return change_interview(plan, "sagara-niaga", lambda one: handed_over(one, message, message, "sent", NOW))

    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        await pilot.press("s")
        await until(pilot, lambda: "Apakah pesan untuk PT Sagara Niaga sudah dikirim?" in text_on(pilot))
        outside(path, sent)
        app_of(pilot).look_outside()
        await until(pilot, lambda: bool(app_of(pilot).plan.interviews[0].log))
        await say_it_was_sent(pilot)
        assert "Pesan ini sudah tercatat terkirim" in app_of(pilot).teller.said[-1].sentence
        assert [one.what for one in app_of(pilot).plan.interviews[0].log] == ["sent"]


async def test_a_deletion_from_outside_can_be_undone(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        outside(path, lambda plan: delete_interview(plan, "bahari-karya", NOW))
        await seen(pilot, "Program lain menghapus")
        assert app_of(pilot).plan.find("bahari-karya") is None
        await pilot.press("u")
        assert app_of(pilot).plan.find("bahari-karya") == bahari()
        await until(pilot, lambda: not app_of(pilot).saver.pending)
    opened = open_plan(path)
    assert opened.plan.find("bahari-karya") == bahari()
    assert opened.plan.deleted == ()


async def test_a_change_made_while_a_save_takes_others_work_in_loses_neither(
    planner: Planner, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from undur.tui import saving

    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)

        def slowly(base: Base, plan: Plan) -> Saved | Problem:
            outcome = save(base, plan)
            if plan.interviews[0].notes == "first":
                app.call_from_thread(app.apply, noting("sagara-niaga", "second"), "catatan")
            return outcome

        monkeypatch.setattr(saving, "save", slowly)
        outside(path, adding)
        app.apply(noting("sagara-niaga", "first"), "catatan")
        await until(pilot, lambda: app.plan.interviews[0].notes == "second" and not app.saver.pending)
        assert app.plan.find("toko-rimba")
    plan = open_plan(path).plan
    assert plan.find("toko-rimba")
    assert plan.interviews[0].notes == "second"


async def test_a_last_save_after_one_that_merged_takes_nothing_back(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)
        outside(path, adding)
        for notes in ("first", "second"):
            app.apply(noting("sagara-niaga", notes), "catatan")
            assert app.saver.save_now() is None
    plan = open_plan(path).plan
    assert plan.find("toko-rimba")
    assert plan.interviews[0].notes == "second"


async def test_a_file_broken_from_outside_is_told_and_left_and_its_cure_is_seen(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        whole = read(path)
        write(path, "[me\n")
        app_of(pilot).look_outside()
        await pilot.pause(0.05)
        assert app_of(pilot).problem is None
        await seen(pilot, "tidak terbaca")
        assert read(path) == "[me\n"
        write(path, whole)
        app_of(pilot).look_outside()
        await until(pilot, lambda: app_of(pilot).problem is None)


async def test_a_cut_file_that_somebody_mends_can_be_written_again(planner: Planner, path: Path) -> None:
    assert isinstance(save(open_plan(path).base, plan_of(sagara())), Saved)
    whole = read(path)
    write(path, whole[: whole.index("[[interview]]")])
    async with planner() as pilot:
        assert app_of(pilot).opened.read_only
        write(path, whole)
        app_of(pilot).look_outside()
        await until(pilot, lambda: not app_of(pilot).opened.read_only)
        await until(pilot, lambda: "PT Sagara Niaga" in text_on(pilot))
