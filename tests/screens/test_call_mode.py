"""The call mode as a person meets it: number, steps, clock, how it ended, and the written word after it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from planner import JAKARTA, NOW, app_of, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.plan.message import Message, Slot
from undur.tui.dialogs.call import CallMode
from undur.tui.dialogs.code import CodeDialog
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.interview import Interview

SIZES = [(60, 20), (80, 24), (120, 36)]
LATE = NOW.replace(hour=14)
"""Tuesday afternoon: twenty hours before it begins."""


def late(**changed: Any) -> Interview:
    """The interview of Wednesday, called off too late for writing alone."""
    return sagara(**{"decision": "cancel", "reason": "illness_self"} | changed)


def moving(**changed: Any) -> Interview:
    """The same, to be moved, with a time proposed."""
    slots = (Slot(starts=dt.datetime(2026, 11, 27, 10, tzinfo=JAKARTA)),)
    return late(**{"decision": "reschedule", "slots": slots} | changed)


async def call(pilot: Pilot[int]) -> CallMode:
    await pilot.press("C")
    await until(pilot, lambda: isinstance(pilot.app.screen, CallMode))
    screen = pilot.app.screen
    assert isinstance(screen, CallMode)
    await until(pilot, lambda: " di sana" in text_on(pilot) or " there" in text_on(pilot))
    return screen


async def steps_to_the_end(pilot: Pilot[int], screen: CallMode) -> list[str]:
    """What the screen shows at each step."""
    shown = []
    steps = len(screen._script.steps)
    await pilot.press("space")
    for number in range(1, steps + 1):
        await until(pilot, lambda number=number: f"{number}/{steps}" in text_on(pilot))  # type: ignore[misc]  # bound now
        shown.append(" ".join(text_on(pilot).split()))
        await pilot.press("space")
    await until(pilot, lambda: bool(pilot.app.screen.query("OptionList:focus")))
    return shown


def said(pilot: Pilot[int]) -> str:
    """The notices that are in sight."""
    return " ".join(one.message for one in pilot.app._notifications)


def log_of(pilot: Pilot[int]) -> list[tuple[str, str | None]]:
    return [(one.what, one.answer) for one in app_of(pilot).plan.interviews[0].log]


@pytest.mark.parametrize("size", SIZES)
async def test_the_number_stands_first_and_each_step_comes_with_one_key(
    planner: Planner, size: tuple[int, int]
) -> None:
    async with planner(plan_of(late()), size=size, now=LATE) as pilot:
        screen = await call(pilot)
        assert "+6281234567890" in text_on(pilot)
        shown = await steps_to_the_end(pilot, screen)
        for number, (pieces, seen) in enumerate(zip(screen._script.steps, shown, strict=True), start=1):
            assert f"{number}/{len(shown)}" in seen
            for piece in pieces:
                assert " ".join(piece.text.strip("()").split()) in seen
        assert "Bagaimana hasil teleponnya?" in text_on(pilot)


async def test_after_they_agree_the_call_is_noted_and_the_confirmation_is_open(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        screen = await call(pilot)
        await steps_to_the_end(pilot, screen)
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.current_mode == "editor" and "WhatsApp" in text_on(pilot))
        assert log_of(pilot) == [("called", "accepted")]
        assert "Konfirmasi tertulis sudah siap" in said(pilot)
        situation = app_of(pilot).situation
        assert situation is not None
        assert (situation.working.kind, situation.working.channel) == ("cancel", "whatsapp")


async def test_once_the_confirmation_of_a_call_is_sent_it_stays_and_no_script_takes_its_place(
    planner: Planner,
) -> None:
    interview = late(channel="phone")
    async with planner(plan_of(interview), now=LATE) as pilot:
        screen = await call(pilot)
        await steps_to_the_end(pilot, screen)
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.current_mode == "editor" and bool(log_of(pilot)))
        ready = app_of(pilot).situation
        assert ready is not None
        await pilot.press("s", "right", "enter")
        await until(pilot, lambda: log_of(pilot) == [("called", "accepted"), ("sent", None)])
        after = app_of(pilot).situation
        assert after is not None
        assert after.working.id == ready.working.id


async def test_a_call_can_be_gone_through_with_the_mouse_alone(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        await call(pilot)
        await pilot.click("#step")
        await until(pilot, lambda: "1/7" in text_on(pilot))
        await pilot.click("#stage")
        await until(pilot, lambda: "2/7" in text_on(pilot))
        line = next(one for one in text_on(pilot).splitlines() if "Telepon selesai" in one)
        await pilot.click("#keys", offset=(line.index("Telepon selesai") - 3, 0))
        await until(pilot, lambda: "Bagaimana hasil teleponnya?" in text_on(pilot))
        await pilot.click("OptionList", offset=(3, 0))
        await until(pilot, lambda: log_of(pilot) == [("called", "accepted")])


async def test_undo_takes_the_whole_call_back(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        screen = await call(pilot)
        await steps_to_the_end(pilot, screen)
        await pilot.press("enter")
        await until(pilot, lambda: bool(log_of(pilot)))
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)
        await pilot.press("u")
        assert log_of(pilot) == []
        assert app_of(pilot).plan.interviews[0].messages == ()


async def test_a_slot_they_agree_to_moves_the_interview_with_two_keys(planner: Planner) -> None:
    async with planner(plan_of(moving()), now=LATE) as pilot:
        screen = await call(pilot)
        await pilot.press("space", "e")
        assert "Disepakati: Jum 27/11 10.00 WIB" in text_on(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: not screen.is_attached)
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].starts.day == 27)
        assert log_of(pilot) == [("called", "accepted"), ("rescheduled", None)]
        situation = app_of(pilot).situation
        assert situation is not None
        assert situation.working.kind == "confirm"


async def test_another_time_that_was_agreed_on_is_typed(planner: Planner) -> None:
    async with planner(plan_of(moving()), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("space", "e", "down", "enter", *"Senin 30/11", "enter")
        assert "Tulis juga jamnya." in text_on(pilot)
        await pilot.press(*" 9.30")
        assert "= Senin, 30 November 2026 pukul 09.30 WIB" in text_on(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].starts.day == 30)


async def test_a_time_they_propose_may_stay_open(planner: Planner) -> None:
    async with planner(plan_of(moving()), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("space", "e", *["down"] * 3, "enter", "enter")
        await until(pilot, lambda: log_of(pilot) == [("called", "proposed")])
        assert app_of(pilot).plan.interviews[0].starts.day == 25


async def test_when_nobody_answers_nothing_is_noted_and_the_message_is_open(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("n")
        await until(pilot, lambda: pilot.app.current_mode == "editor" and "belum terhubung" in text_on(pilot))
        assert log_of(pilot) == []
        assert "Coba telepon lagi Sel 24/11 14.42 WIB." in said(pilot)


async def test_the_voicemail_has_words_of_its_own(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("v")
        seen = " ".join(text_on(pilot).split())
        assert "Untuk kotak suara" in seen
        assert "▸ Ucapkan pelan-pelan, dua kali." in seen
        await pilot.press("space")
        await until(pilot, lambda: log_of(pilot) == [("called", None)])
        assert app_of(pilot).plan.interviews[0].log[0].note == "kotak suara"


async def test_escape_leads_back_by_one_and_out_with_nothing_noted(planner: Planner) -> None:
    async with planner(plan_of(moving()), now=LATE) as pilot:
        screen = await call(pilot)
        await pilot.press("space", "e", "down", "enter", "x", "escape")
        assert "Bagaimana hasil teleponnya?" in text_on(pilot)
        await pilot.press("escape")
        assert f"{len(screen._script.steps)}/{len(screen._script.steps)}" in text_on(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, CallMode))
        assert log_of(pilot) == []
        assert app_of(pilot).plan.interviews[0].messages == ()


async def test_the_clock_tells_the_hour_there_and_how_long_one_has_talked(planner: Planner) -> None:
    makassar = late(starts=dt.datetime(2026, 11, 25, 10, tzinfo=JAKARTA), time_zone="Asia/Makassar")
    async with planner(plan_of(makassar), now=LATE) as pilot:
        screen = await call(pilot)
        assert "15.12 WITA di sana" in text_on(pilot)
        await pilot.press("space")
        app_of(pilot).clock = StoppedClock(LATE + dt.timedelta(seconds=83))
        screen._tick()
        await pilot.pause()
        assert "1:23 tersambung · 15.13 WITA di sana" in text_on(pilot)


async def test_a_sleep_and_a_clock_set_back_leave_the_clock_of_the_call_right(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        screen = await call(pilot)
        await pilot.press("space")
        for passed, shown in ((dt.timedelta(hours=2, seconds=5), "2:00:05"), (dt.timedelta(minutes=-5), "0:00")):
            app_of(pilot).clock = StoppedClock(LATE + passed)
            screen._tick()
            await pilot.pause()
            assert f"{shown} tersambung" in text_on(pilot)


async def test_out_of_hours_it_says_when_to_call(planner: Planner) -> None:
    async with planner(plan_of(late()), now=NOW.replace(hour=12, minute=20)) as pilot:
        await call(pilot)
        assert "▲ Lebih baik menelepon Sel 24/11 13.00 WIB" in text_on(pilot)


async def test_an_undecided_interview_is_decided_on_the_way(planner: Planner) -> None:
    async with planner(plan_of(sagara()), now=LATE) as pilot:
        await pilot.press("C")
        await until(pilot, lambda: "apa keputusan Anda?" in text_on(pilot))
        await pilot.press("enter", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, CallMode))
        assert app_of(pilot).plan.interviews[0].decision == "cancel"


async def test_without_a_decision_there_is_no_call(planner: Planner) -> None:
    async with planner(plan_of(sagara()), now=LATE) as pilot:
        await pilot.press("C")
        await until(pilot, lambda: "apa keputusan Anda?" in text_on(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 1)
        assert app_of(pilot).plan.interviews[0].decision is None


async def test_the_code_of_the_number_comes_on_a_key_where_it_has_room(planner: Planner) -> None:
    async with planner(plan_of(late()), size=(80, 24), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("o")
        await until(pilot, lambda: isinstance(pilot.app.screen, CodeDialog))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, CallMode))


async def test_without_a_number_the_call_mode_says_what_to_do(planner: Planner) -> None:
    async with planner(plan_of(late(phone="")), now=LATE) as pilot:
        await call(pilot)
        assert "Nomor telepon mereka belum tercatat" in text_on(pilot)


async def test_the_code_of_a_number_is_offered_only_where_there_is_a_number(planner: Planner) -> None:
    for phone, offered in (("", False), ("+6281234567890", True)):
        async with planner(plan_of(late(phone=phone)), now=LATE) as pilot:
            await call(pilot)
            assert ("Kode QR" in text_on(pilot)) is offered


async def test_the_next_step_that_says_call_opens_the_call_mode(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        assert "[C]" in text_on(pilot)


async def test_a_script_in_the_editor_names_the_key_that_reads_it_out(planner: Planner) -> None:
    script = Message(id="m1", kind="cancel", channel="phone", language="id")
    async with planner(plan_of(late(messages=(script,))), now=LATE) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: "[C] Telepon" in text_on(pilot))
        await pilot.press("C")
        await until(pilot, lambda: isinstance(pilot.app.screen, CallMode))


async def test_the_step_of_the_checklist_opens_the_call_mode(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "Telepon dulu" in text_on(pilot))
        listing = pilot.app.screen.query_one("StepList")
        at = next(n for n, one in enumerate(listing._steps) if one.id == "call_first")  # type: ignore[attr-defined]  # StepList
        listing.highlighted = at  # type: ignore[attr-defined]  # StepList
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, CallMode))


async def test_a_script_of_ones_own_words_is_read_as_it_stands(planner: Planner) -> None:
    own = Message(id="m1", kind="cancel", channel="phone", language="id", body="Halo [Ibu].\n\nSaya batal. [/]")
    async with planner(plan_of(late(messages=(own,))), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("space")
        assert "Halo [Ibu]." in text_on(pilot)
        await pilot.press("space")
        assert "Saya batal. [/]" in text_on(pilot)


@pytest.mark.parametrize("body", ["Pesan suara:\nHalo, saya Dewi.", " "])
async def test_back_from_the_voicemail_of_a_script_without_steps_is_the_number(planner: Planner, body: str) -> None:
    own = Message(id="m1", kind="cancel", channel="phone", language="id", body=body)
    async with planner(plan_of(late(messages=(own,))), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("v", "left")
        await until(pilot, lambda: "+6281234567890" in text_on(pilot))


async def test_the_window_may_be_resized_during_a_call(planner: Planner) -> None:
    async with planner(plan_of(late()), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("space", "space")
        for size in ((40, 15), (60, 20), (200, 50)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert "2/7" in text_on(pilot)


async def test_the_call_mode_speaks_english_too(planner: Planner) -> None:
    async with planner(plan_of(late(), language="en"), size=(80, 24), now=LATE) as pilot:
        screen = await call(pilot)
        assert "Calling Ibu Ratna" in text_on(pilot)
        await steps_to_the_end(pilot, screen)
        assert "How did the call end?" in text_on(pilot)


async def test_the_call_mode_names_the_hour_that_the_list_named(planner: Planner) -> None:
    early = late(starts=dt.datetime(2026, 11, 28, 8, tzinfo=JAKARTA))
    async with planner(plan_of(early), now=dt.datetime(2026, 11, 28, 5, 4, tzinfo=JAKARTA)) as pilot:
        await until(pilot, lambda: "telepon" in text_on(pilot))
        assert "07.00" in text_on(pilot)
        await call(pilot)
        shown = " ".join(text_on(pilot).split())
        assert "Lebih baik menelepon Sab 28/11 07.00 WIB" in shown
        assert "menelepon Sab 28/11 08.00" not in shown


async def test_a_name_that_has_no_room_beside_the_clocks_gives_way_as_a_whole(planner: Planner) -> None:
    interview = late(contact="Hendra Wijaya Kusuma", honorific="Bapak", company="PT Bahari Karya Nusantara")
    async with planner(plan_of(interview), size=(80, 24), now=LATE) as pilot:
        await call(pilot)
        await pilot.press("space")
        head = next(line for line in text_on(pilot).splitlines() if "tersambung" in line)
        assert "Bapak Hendra Wijaya Kusuma" in head
        assert "…" not in head


async def test_the_line_for_a_time_stands_below_the_ways_in_which_a_call_ends(planner: Planner) -> None:
    async with planner(plan_of(moving()), size=(120, 36), now=LATE) as pilot:
        screen = await call(pilot)
        await pilot.press("space", "e")
        listing = screen.query_one(MarkedList)
        await until(pilot, lambda: listing.has_focus)
        listing.highlighted = listing.option_count - 4
        await pilot.press("enter")
        field = screen.query_one(TextField)
        await until(pilot, lambda: field.has_focus and field.region.height > 0)
        assert field.region.y == listing.region.bottom + 1
