"""The message has the room: what was found has as many lines as it needs, and what is out of sight is told."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from planner import JAKARTA, NOW, bahari, plan_of, sagara, text_on, until
from undur.plan.message import LogEntry, Message, Slot
from undur.situation import situate
from undur.tui.widgets.draft_text import DraftText
from undur.tui.widgets.message_heading import FRAME, title
from undur.words import words_in

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.plan import Plan

SLOTS = (
    Slot(starts=dt.datetime(2026, 11, 26, 10, tzinfo=JAKARTA), ends=dt.datetime(2026, 11, 26, 11, tzinfo=JAKARTA)),
    Slot(starts=dt.datetime(2026, 11, 27, 10, tzinfo=JAKARTA), ends=dt.datetime(2026, 11, 27, 11, tzinfo=JAKARTA)),
)


def moving() -> Plan:
    return plan_of(sagara(decision="reschedule", reason="other_interview", slots=SLOTS))


async def open_message(pilot: Pilot[int]) -> None:
    await pilot.press("3")
    await until(pilot, lambda: "✓ Tidak ada yang perlu diperbaiki" in text_on(pilot))


async def test_at_80x24_both_proposed_times_are_in_sight(planner: Planner) -> None:
    async with planner(moving(), size=(80, 24)) as pilot:
        await open_message(pilot)
        assert "Kamis, 26 November 2026" in text_on(pilot)
        assert "Jumat, 27 November 2026" in text_on(pilot)


async def test_in_a_small_window_it_is_told_how_much_is_below_and_which_key_leads_there(planner: Planner) -> None:
    async with planner(moving(), size=(60, 20)) as pilot:
        await open_message(pilot)
        below = pilot.app.screen.query_one(DraftText).lines_below
        assert below
        assert f"↓ {below} baris lagi, PgDn" in text_on(pilot)
        await pilot.press("pagedown")
        await until(pilot, lambda: "baris lagi" not in text_on(pilot))
        row = next(line for line in text_on(pilot).splitlines() if "- Kamis" in line)
        assert row.startswith("││ "), "the margin stands still while the text scrolls"
        await pilot.resize_terminal(120, 36)
        await until(pilot, lambda: "Apresiasi" in text_on(pilot))
        assert "baris lagi" not in text_on(pilot)


async def test_a_check_without_a_finding_takes_one_line_until_one_goes_there(planner: Planner) -> None:
    async with planner(moving(), size=(60, 20)) as pilot:
        await open_message(pilot)
        lines = text_on(pilot).splitlines()
        assert lines[-2].startswith("  ✓ Tidak ada yang perlu diperbaiki.  Terbaca: ")
        assert lines[-3].startswith("╰")
        await pilot.press("f")
        await until(pilot, lambda: "─ Pemeriksaan ─" in text_on(pilot))
        assert sum("Tidak ada yang perlu" in line for line in text_on(pilot).splitlines()) == 1
        await pilot.press("escape")
        await until(pilot, lambda: "─ Pemeriksaan ─" not in text_on(pilot))


@pytest.mark.parametrize("width", [40, 52, 60, 80, 120])
def test_whatever_the_width_it_is_told_that_a_message_has_gone_out(width: int) -> None:
    log = (LogEntry(at=NOW, what="sent", message="m1", kind="reschedule", channel="email"),)
    message = Message(id="m1", kind="reschedule", channel="email", language="id", tone="formal", written=NOW)
    sent = bahari(decision="reschedule", company="PT Sumber Rejeki Nusantara", messages=(message,), log=log)
    plan = plan_of(sent)
    said = title(situate(plan, sent, NOW), words_in("id"), width)
    assert said.cell_length <= width - FRAME
    assert "✓ terkirim" in said.plain
    assert ("Sel 24/11 09.12" in said.plain) == (width >= 100)
