"""The second screen: steps and mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from planner import NOW, app_of, plan_of, sagara, text_on, until
from undur.plan.message import LogEntry
from undur.store import open_plan
from undur.tui.widgets.step_list import StepList

if TYPE_CHECKING:
    from pathlib import Path

    from planner import Planner
    from undur.plan.codes import Language

ARTICLE = (
    "Kabari secepatnya, paling lambat 24 jam sebelumnya",
    "Pakai saluran yang sama dengan undangan",
    "Tulis pesan yang sopan dan singkat",
    "Ucapkan terima kasih",
    "Sampaikan alasan yang singkat dan jujur",
    "Tawarkan waktu lain bila memungkinkan",
    "Jaga hubungan baik",
    "Rekomendasikan kandidat lain",
    "Tindak lanjuti pada waktu yang tepat",
)


async def test_every_step_of_the_article_is_there(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(120, 50)) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "Kesalahan yang perlu dihindari" in text_on(pilot))
        shown = text_on(pilot)
        assert [step for step in ARTICLE if step not in shown] == []


async def test_the_three_mistakes_each_have_a_state_for_this_interview(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "Membatalkan secara tiba-tiba" in text_on(pilot))
        shown = text_on(pilot)
        for mistake in ("Tidak memberi alasan yang jelas", "Mengabaikan balasan mereka"):
            assert mistake in shown
        assert "berisiko" in shown


async def test_a_step_is_ticked_by_hand_and_the_tick_is_kept(planner: Planner, path: Path) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: app_of(pilot).current_mode == "checklist")
        listing = pilot.app.screen.query_one(StepList)
        await until(pilot, lambda: listing.step is not None)
        while listing.step is not None and listing.step.id != "recommend":
            await pilot.press("down")
        await pilot.press("space")
        await until(pilot, lambda: "recommend" in app_of(pilot).plan.interviews[0].steps)
        assert listing.step is not None
        assert listing.step.id == "recommend"
        assert listing.step.state == "done"
        await until(pilot, lambda: not app_of(pilot).saver.pending)
    assert open_plan(path).plan.interviews[0].steps == {"recommend": NOW}


async def test_a_second_space_takes_the_tick_away(planner: Planner) -> None:
    ticked = replace(sagara(), steps={"recommend": NOW})
    async with planner(plan_of(ticked)) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: app_of(pilot).current_mode == "checklist")
        listing = pilot.app.screen.query_one(StepList)
        while listing.step is None or listing.step.id != "recommend":
            await pilot.press("down")
        await pilot.press("space")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].steps == {})


async def test_an_answer_that_is_not_answered_is_said_to_be_a_mistake_in_the_making(planner: Planner) -> None:
    answered = replace(
        sagara(decision="cancel", reason="offer_accepted"),
        log=(
            LogEntry(at=NOW, what="sent", kind="cancel", channel="whatsapp"),
            LogEntry(at=NOW, what="answered", answer="accepted"),
        ),
    )
    async with planner(plan_of(answered)) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "▲ Mengabaikan balasan mereka" in text_on(pilot))
        assert "berisiko · balas paling lambat" in text_on(pilot)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_steps_and_mistakes_are_both_in_sight_at_every_size(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara()), size=size) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "Membatalkan secara tiba-tiba" in text_on(pilot))
        assert "lalu putuskan" in text_on(pilot)


async def test_enter_does_what_the_step_asks_for(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "lalu putuskan" in text_on(pilot))
        await pilot.press("home", "enter")
        await until(pilot, lambda: "apa keputusan Anda?" in text_on(pilot))


async def test_without_an_interview_it_says_what_to_do(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "pilih atau tambahkan di sana" in text_on(pilot))
        await pilot.press("space", "enter", "escape")
        await until(pilot, lambda: app_of(pilot).current_mode == "upcoming")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 50)])
async def test_what_makes_good_is_told_of_the_mistake_at_the_cursor_at_every_size(
    planner: Planner, size: tuple[int, int]
) -> None:
    async with planner(plan_of(sagara()), size=size) as pilot:
        await pilot.press("2", "tab")
        await until(pilot, lambda: "Cara memperbaikinya: Kabari mereka sekarang juga." in text_on(pilot))
        await pilot.press("down")
        await until(pilot, lambda: "Cara memperbaikinya: Sampaikan satu kalimat alasan" in text_on(pilot))
        assert "(aturan M7)" in text_on(pilot)


async def test_a_step_says_why_by_which_rule_and_with_what_evidence(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="relocation"))) as pilot:
        await pilot.press("3", "n", "2")
        await until(pilot, lambda: "(aturan " in text_on(pilot))
        listing = pilot.app.screen.query_one(StepList)
        await pilot.press("home")
        while listing.step is None or listing.step.id != "thanks":
            await pilot.press("down")
        await until(pilot, lambda: "Buktinya: " in text_on(pilot))
        assert "Mereka memberi Anda kesempatan" in text_on(pilot)


async def test_how_many_steps_are_overdue_open_and_done_is_read_at_a_glance(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(60, 20)) as pilot:
        await pilot.press("2")
        situation = app_of(pilot).situation
        assert situation is not None
        states = [step.state for step in situation.steps]
        shown = f"○ {states.count('open')} belum · ✓ {states.count('done')} selesai"
        await until(pilot, lambda: shown in text_on(pilot))
        if states.count("overdue"):
            assert f"! {states.count('overdue')} terlambat" in text_on(pilot)


async def test_the_keys_of_a_step_and_of_the_next_step_are_those_of_the_file(planner: Planner) -> None:
    plan = replace(plan_of(sagara()), keys={"decide": "D", "tick_step": "T"})
    async with planner(plan) as pilot:
        await until(pilot, lambda: "[D]" in text_on(pilot))
        assert "[d]" not in text_on(pilot)
        await pilot.press("2")
        listing = pilot.app.screen.query_one(StepList)
        while listing.step is None or listing.step.id != "recommend":
            await pilot.press("down")
        await until(pilot, lambda: "[T centang]" in text_on(pilot))


async def test_a_click_on_a_hint_does_what_its_key_does(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("2", "home")
        await until(pilot, lambda: "[⏎ kerjakan sekarang]" in text_on(pilot))
        why = pilot.app.screen.query_one("#why")
        line = next(y for y, line in enumerate(text_on(pilot).splitlines()) if "[⏎ kerjakan sekarang]" in line)
        await pilot.click(why, offset=(3, line - why.region.y))
        await until(pilot, lambda: "apa keputusan Anda?" in text_on(pilot))


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_the_steps_keep_their_place_whatever_is_said_of_the_one_at_the_cursor(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="relocation"), language=language), size=size) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: bool(pilot.app.screen.query(StepList)))
        listing = pilot.app.screen.query_one(StepList)
        await pilot.press("home")
        heights = set()
        for _ in listing.options:
            await pilot.press("down")
            await pilot.pause()
            heights.add(listing.size.height)
        assert len(heights) == 1


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_what_has_become_of_each_step_stands_in_one_column(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="relocation")), size=size) as pilot:
        await pilot.press("2", "home")
        await until(pilot, lambda: "selesai  " in text_on(pilot))
        rows = [line for line in text_on(pilot).splitlines() if "Pahami" in line or "Kabari sec" in line]
        assert rows[0].index("selesai") == rows[1].index("  belum ") + 2
