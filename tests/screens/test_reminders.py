"""The terminal's title and bell tell when a mark nears, for those who want them, and are left alone for the others."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.plan.plan import Look
from undur.tui.app import UndurApp
from undur.tui.reminding import GIVE_TITLE_BACK, KEEP_TITLE

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.plan import Plan

WANTED = Look(title=True, bell=True)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the terminal is told besides what is drawn; a bell is `bell`."""
    told: list[str] = []
    monkeypatch.setattr(UndurApp, "to_terminal", lambda _, sequence: told.append(sequence))
    monkeypatch.setattr(UndurApp, "bell", lambda _: told.append("bell"))
    return told


def wanting(plan: Plan, look: Look = WANTED) -> Plan:
    return replace(plan, look=look)


def later(pilot: Pilot[int], by: dt.timedelta) -> None:
    """Let time pass."""
    app = app_of(pilot)
    app.clock = StoppedClock(app.now + by)
    app.remind()


async def test_by_default_the_terminal_is_left_alone(planner: Planner, sent: list[str]) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app_of(pilot).remind()
        later(pilot, dt.timedelta(hours=2))
        assert sent == []


async def test_the_title_counts_down_to_the_nearest_mark_and_is_handed_back(planner: Planner, sent: list[str]) -> None:
    async with planner(wanting(plan_of(sagara(), bahari()))) as pilot:
        app = app_of(pilot)
        app.remind()
        app.remind()
        assert sent == [f"{KEEP_TITLE}\x1b]2;▲ 48 mnt · PT Sagara Niaga\x1b\\"]
        later(pilot, dt.timedelta(minutes=1))
        assert sent[1:] == ["\x1b]2;▲ 47 mnt · PT Sagara Niaga\x1b\\"]
        app.give_title_back()
        app.give_title_back()
        assert sent[2:] == [GIVE_TITLE_BACK]


async def test_no_name_can_command_the_terminal(planner: Planner, sent: list[str]) -> None:
    evil = sagara(company="PT \x1b]2;lain\x07\x9c\n" + "Panjang " * 30)
    async with planner(wanting(plan_of(evil))) as pilot:
        app_of(pilot).remind()
        title = sent[0].removeprefix(f"{KEEP_TITLE}\x1b]2;").removesuffix("\x1b\\")
        assert title.isprintable()
        assert title.startswith("▲ 48 mnt · PT ␛]2;lain␇� Panjang")
        assert len(title) <= 60


async def test_a_plan_without_anything_to_come_has_a_plain_title(planner: Planner, sent: list[str]) -> None:
    async with planner(wanting(plan_of(sagara(archived=NOW)))) as pilot:
        app_of(pilot).remind()
        assert sent == [f"{KEEP_TITLE}\x1b]2;Undur\x1b\\"]


async def test_the_bell_rings_once_when_it_is_time_to_send_and_says_for_whom(planner: Planner, sent: list[str]) -> None:
    async with planner(wanting(plan_of(sagara()), Look(bell=True))) as pilot:
        app_of(pilot).remind()
        later(pilot, dt.timedelta(minutes=47))
        assert sent == []
        later(pilot, dt.timedelta(minutes=1))
        assert sent == ["bell"]
        await until(pilot, lambda: "Kirim kabar paling lambat sekarang: PT Sagara Niaga" in text_on(pilot))
        later(pilot, dt.timedelta(seconds=30))
        later(pilot, dt.timedelta(minutes=1))
        assert sent == ["bell"]


async def test_what_was_due_before_the_planner_opened_does_not_ring(planner: Planner, sent: list[str]) -> None:
    async with planner(wanting(plan_of(sagara()), Look(bell=True)), now=NOW + dt.timedelta(hours=1)) as pilot:
        app_of(pilot).remind()
        later(pilot, dt.timedelta(minutes=5))
        assert sent == []


async def test_both_are_switched_in_the_palette_and_kept(planner: Planner, sent: list[str]) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        for expected, said in (
            (Look(title=True), "Judul terminal menghitung mundur."),
            (Look(title=True, bell=True), "dan belnya berbunyi"),
            (Look(), "tidak dipakai."),
        ):
            await pilot.press("ctrl+p")
            await until(pilot, lambda: len(app.screen_stack) > 1)
            await pilot.press(*"bunyikan bel", "enter")
            await until(pilot, lambda said=said: said in text_on(pilot))  # type: ignore[misc]  # bound at once
            assert app.plan.look == expected
        assert sent == [f"{KEEP_TITLE}\x1b]2;▲ 48 mnt · PT Sagara Niaga\x1b\\", GIVE_TITLE_BACK]
