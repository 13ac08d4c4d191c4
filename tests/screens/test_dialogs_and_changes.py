"""While a dialog is open or a copy is on its way, the plan and the selection may change; the answer stays where it belongs."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from msgspec.structs import replace

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.exchange.clipboard import Copied, Delivery
from undur.plan.changes import add_log, archive
from undur.plan.message import LogEntry
from undur.tui.actions import sending

if TYPE_CHECKING:
    import pytest

    from planner import Planner


async def test_a_decision_goes_to_the_interview_that_was_asked_about(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)
        await pilot.press("d")
        await until(pilot, lambda: "PT Sagara Niaga: apa keputusan Anda?" in text_on(pilot))
        app.apply_here(lambda one: archive(one, NOW), "arsip")
        await pilot.press("enter", "enter")
        await until(pilot, lambda: any(one.decision for one in app.plan.interviews))
        assert [one.decision for one in app.plan.interviews] == ["cancel", None]


async def test_editing_one_field_leaves_what_happened_meanwhile(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        await pilot.press("e", "tab", "tab", *" Malam")
        app.apply_here(lambda one: add_log(one, LogEntry(at=NOW, what="called")), "telepon")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: app.plan.interviews[0].role == "Staf Gudang Malam")
        assert [entry.what for entry in app.plan.interviews[0].log] == ["called"]


async def test_what_is_missing_stands_at_its_field_until_it_is_typed(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(80, 24)) as pilot:
        await pilot.press("a", "ctrl+s")
        await until(pilot, lambda: "Nama perusahaan belum diisi" in text_on(pilot))
        await until(pilot, lambda: "Belum tersimpan: 2 isian perlu diperbaiki" in text_on(pilot))
        lines = text_on(pilot).splitlines()
        company = next(at for at, line in enumerate(lines) if "Perusahaan" in line)
        assert "Nama perusahaan belum diisi" in lines[company + 1]
        await pilot.press(*"Toko", "ctrl+s")
        await until(pilot, lambda: "Waktu wawancara belum diisi" in text_on(pilot))
        assert "Nama perusahaan belum diisi" not in text_on(pilot)
        when = next(at for at, line in enumerate(text_on(pilot).splitlines()) if "Waktu  " in line)
        assert "Waktu wawancara belum diisi" in text_on(pilot).splitlines()[when + 1]


async def test_an_end_on_the_next_day_survives_the_form(planner: Planner) -> None:
    starts = sagara().starts
    night = sagara(ends=starts.replace(day=26, hour=1))  # type: ignore[call-arg]  # it has an hour
    async with planner(plan_of(night)) as pilot:
        await pilot.press("e", "tab", "tab", *" Malam", "ctrl+s")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].role == "Staf Gudang Malam")
        assert app_of(pilot).plan.interviews == (replace(night, role="Staf Gudang Malam"),)


async def test_a_copy_is_noted_where_it_was_made_and_drops_nothing_typed_since(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = asyncio.Event()

    async def slow(_: object, text: str) -> Copied:
        await copied.wait()
        return Copied(deliveries=(Delivery(way="xclip", verified=bool(text)),))

    monkeypatch.setattr(sending.SendingActions, "put_on_clipboard", slow)
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app = app_of(pilot)
        await pilot.press("3")
        await until(pilot, lambda: app.current_mode == "editor")
        await pilot.press("f5", "i", *"ABC ")
        app.flush()
        app.selected_id = "bahari-karya"
        copied.set()
        await until(pilot, lambda: any(one.log for one in app.plan.interviews))
        first, second = app.plan.interviews
        assert [entry.what for entry in first.log] == ["decided", "copied"]
        assert (first.messages[-1].body or "").startswith("ABC ")
        assert (second.log, second.messages) == ((), ())


async def test_no_key_is_a_command_while_a_dialog_is_on_its_way(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        app.action_add_interview()
        assert app.opening_dialog
        assert app.check_action("archive_interview", ()) is False
        await until(pilot, lambda: "Tambah wawancara" in text_on(pilot))
        assert not app.opening_dialog


async def test_the_message_screen_is_drawn_at_any_width(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(40, 15)) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        for width in (20, 8, 120, 30):
            await pilot.resize_terminal(width, 15)
        assert app_of(pilot).return_code is None


async def test_without_interviews_the_keys_of_the_message_do_nothing(planner: Planner) -> None:
    async with planner(plan_of()) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: app_of(pilot).current_mode == "editor")
        await pilot.press("left", "right", "enter", "s", "c", "g", "n", "m")
        assert app_of(pilot).return_code is None


async def test_an_unknown_theme_in_the_file_is_no_reason_not_to_start(planner: Planner) -> None:
    plan = plan_of(sagara())
    async with planner(replace(plan, look=replace(plan.look, theme="nope"))) as pilot:
        assert "PT Sagara Niaga" in text_on(pilot)
