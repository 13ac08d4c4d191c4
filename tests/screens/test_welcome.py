"""The first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner import plan_of, sagara, text_on, until
from undur.store import open_plan

if TYPE_CHECKING:
    from pathlib import Path

    from planner import Planner


async def test_the_first_start_asks_name_and_language_and_then_says_what_to_do(planner: Planner, path: Path) -> None:
    async with planner() as pilot:
        await until(pilot, lambda: "Selamat datang di Undur" in text_on(pilot))
        await pilot.press(*"Dewi Lestiani", "enter")
        await until(pilot, lambda: "Belum ada wawancara" in text_on(pilot))
        await until(pilot, path.exists)
    assert open_plan(path).plan.me.name == "Dewi Lestiani"


async def test_choosing_english_changes_the_words_at_once(planner: Planner, path: Path) -> None:
    async with planner() as pilot:
        await until(pilot, lambda: "Selamat datang" in text_on(pilot))
        await pilot.press("tab", "down")
        await until(pilot, lambda: "Welcome to Undur" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "No interviews yet" in text_on(pilot))
        await until(pilot, path.exists)
    assert open_plan(path).plan.me.interface == "en"


async def test_a_newcomer_can_look_around_with_samples(planner: Planner) -> None:
    async with planner() as pilot:
        await until(pilot, lambda: "Selamat datang" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: "Belum ada wawancara" in text_on(pilot))
        await pilot.press("l")
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))


async def test_samples_are_for_an_empty_plan_and_the_key_says_so(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        await pilot.press("l")
        await until(pilot, lambda: "Contoh hanya untuk rencana yang masih kosong" in text_on(pilot))


async def test_a_question_mark_typed_as_a_command_becomes_no_name(planner: Planner, path: Path) -> None:
    async with planner() as pilot:
        await until(pilot, lambda: "Selamat datang" in text_on(pilot))
        await pilot.press("?", "escape")
        await until(pilot, lambda: "Belum ada wawancara" in text_on(pilot))
        await until(pilot, path.exists)
    assert open_plan(path).plan.me.name == ""
