"""What they answered, pasted: shown with its words and adopted by Enter, from the key and from the list."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual import events

from planner import JAKARTA, NOW, app_of, plan_of, sagara, text_on, until
from undur.plan.message import LogEntry

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.interview import Interview


def waiting() -> Interview:
    """An interview about which a message went out."""
    return replace(
        sagara(), decision="reschedule", reason="illness", log=(LogEntry(at=NOW, what="sent", kind="reschedule"),)
    )


def paste(pilot: Pilot[int], text: str) -> None:
    """Paste as a terminal does."""
    pilot.app.post_message(events.Paste(text))


async def test_a_pasted_answer_is_shown_with_its_words_and_adopted_by_enter(planner: Planner) -> None:
    async with planner(plan_of(waiting())) as pilot:
        await pilot.press("w")
        await until(pilot, lambda: "Tempel jawaban mereka" in text_on(pilot))
        paste(pilot, "Baik Ibu, tidak masalah.\nJadwal baru menyusul.")
        await until(pilot, lambda: "“Baik Ibu, tidak masalah”" in text_on(pilot))
        assert app_of(pilot).plan.interviews[0].log[-1].what == "sent"
        await pilot.press("enter")
        await until(pilot, lambda: len(app_of(pilot).screen_stack) == 1)
        entry = app_of(pilot).plan.interviews[0].log[-1]
        assert (entry.what, entry.answer, entry.note) == ("answered", "accepted", "Baik Ibu, tidak masalah")


async def test_enter_before_the_pasted_answer_is_read_notes_nothing(planner: Planner) -> None:
    async with planner(plan_of(waiting())) as pilot:
        await pilot.press("w")
        await until(pilot, lambda: "Tempel jawaban mereka" in text_on(pilot))
        paste(pilot, "Mohon maaf Ibu, kami tidak dapat mengubah jadwal tersebut.")
        pilot.app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: "Ya, mereka menyayangkan" in text_on(pilot))
        assert app_of(pilot).plan.interviews[0].log[-1].what == "sent"
        await pilot.press("enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].log[-1].answer == "regret")


async def test_a_time_in_a_pasted_answer_moves_the_interview_on_one_key(planner: Planner) -> None:
    async with planner(plan_of(waiting())) as pilot:
        before = app_of(pilot).plan.interviews[0].starts
        paste(pilot, "Bagaimana kalau Senin, 30 November 2026 pukul 13.00 WIB?")
        await until(pilot, lambda: "pindahkan wawancaranya" in text_on(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].log[-1].what == "rescheduled")
        kept = app_of(pilot).plan.interviews[0]
        assert kept.starts == dt.datetime(2026, 11, 30, 13, tzinfo=JAKARTA)
        assert (kept.log[-1].from_, kept.log[-1].to) == (before, kept.starts)
        await pilot.press("u")
        assert app_of(pilot).plan.interviews[0].starts == before


async def test_an_answer_that_is_not_clear_leaves_the_choice_open(planner: Planner) -> None:
    async with planner(plan_of(waiting())) as pilot:
        await pilot.press("w")
        await until(pilot, lambda: "Tempel jawaban mereka" in text_on(pilot))
        paste(pilot, "Selamat pagi Ibu Dewi")
        await until(pilot, lambda: "belum jelas" in text_on(pilot))
        await pilot.press("down", "down", "enter")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].log[-1].what == "answered")
        assert app_of(pilot).plan.interviews[0].log[-1].answer == "regret"


async def test_an_invitation_of_another_company_is_no_answer(planner: Planner) -> None:
    async with planner(plan_of(waiting())) as pilot:
        paste(
            pilot, "PT Kayu Jati mengundang Anda wawancara Senin, 30 November 2026 pukul 13.00 WIB. Baik, terima kasih"
        )
        await until(pilot, lambda: "Inilah yang terbaca" in text_on(pilot))
