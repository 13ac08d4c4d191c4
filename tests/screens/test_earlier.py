"""What a company was told before stands where one decides and where one writes, and warns of a second story."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.message import LogEntry

if TYPE_CHECKING:
    from planner import Planner

LEFT = bahari(
    id="sagara-dulu",
    company="Sagara Niaga Tbk",
    starts=NOW - dt.timedelta(days=20),
    decision="cancel",
    reason="offer_accepted",
    log=(LogEntry(at=NOW - dt.timedelta(days=23), what="sent", kind="cancel"),),
    archived=NOW - dt.timedelta(days=1),
)
SAID = "Min 01/11 · Anda membatalkan: “Sudah menerima"


async def test_who_decides_sees_what_they_were_told_and_what_would_contradict_it(planner: Planner) -> None:
    async with planner(plan_of(sagara(), LEFT), size=(120, 50)) as pilot:
        await until(pilot, lambda: SAID in text_on(pilot))
        await pilot.press("d")
        await until(pilot, lambda: "Sebelumnya:" in text_on(pilot))
        await pilot.press("down", "enter")
        await until(pilot, lambda: "alasan sekarang" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].decision == "reschedule")
        await pilot.press("3")
        await until(pilot, lambda: "Dulu" in text_on(pilot) and "▲ Anda mundur" in text_on(pilot))
        await pilot.press("2")
        await until(pilot, lambda: "Memberi alasan yang bertentangan" in text_on(pilot))


async def test_in_a_small_window_the_list_of_reasons_makes_room_for_what_they_were_told(planner: Planner) -> None:
    async with planner(plan_of(sagara(), LEFT), size=(80, 24)) as pilot:
        await pilot.press("d", "down", "enter")
        await until(pilot, lambda: "Apa alasan sebenarnya?" in text_on(pilot) and SAID in text_on(pilot))
        assert "Esc Kembali" in text_on(pilot)


async def test_a_company_that_was_told_nothing_has_no_past(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="study"), bahari()), size=(120, 50)) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: "Alasan" in text_on(pilot))
        assert "Dulu" not in text_on(pilot)
        await pilot.press("d")
        await until(pilot, lambda: "apa keputusan Anda?" in text_on(pilot))
        assert "Sebelumnya" not in text_on(pilot)
