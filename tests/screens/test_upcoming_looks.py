"""How the first screen looks: what stands still, what stands in columns, what stays together."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from planner import JAKARTA, NOW, app_of, bahari, plan_of, sagara, text_on
from undur.plan.message import LogEntry
from undur.times.zones import zone
from undur.tui.widgets.interview_list import InterviewList

if TYPE_CHECKING:
    from planner import Planner
    from undur.plan.codes import Language

ABROAD = bahari(
    id="harbour-finch",
    company="Harbour & Finch Ltd",
    starts=dt.datetime(2026, 12, 2, 9, 30, tzinfo=zone("Europe/London")),
    time_zone="Europe/London",
)
ANSWERED = replace(
    ABROAD,
    role="",
    log=(
        LogEntry(at=NOW, what="sent", kind="reschedule"),
        LogEntry(at=NOW, what="answered", answer="proposed", to=dt.datetime(2026, 12, 4, 9, tzinfo=JAKARTA)),
    ),
    decision="reschedule",
)
"""Has more to say than others: what they propose, and that it is no office hour now."""
NO_HOUR = bahari(id="merlion", company="Merlion Ledger", starts=dt.date(2026, 12, 8))


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (80, 40)])
async def test_the_list_keeps_its_rows_whatever_the_selected_interview_has_to_say(
    planner: Planner, size: tuple[int, int]
) -> None:
    async with planner(plan_of(sagara(), ANSWERED, NO_HOUR, bahari()), size=size) as pilot:
        listing = app_of(pilot).screen.query_one(InterviewList)
        heights = {listing.size.height}
        for _ in range(3):
            await pilot.press("down")
            await pilot.pause()
            heights.add(listing.size.height)
        assert len(heights) == 1


@pytest.mark.parametrize("language", ["id", "en"])
async def test_days_and_hours_stand_in_columns_with_zones_beside_them(planner: Planner, language: Language) -> None:
    async with planner(plan_of(sagara(), ABROAD, NO_HOUR, bahari(), language=language), size=(80, 24)) as pilot:
        rows = [line for line in text_on(pilot).splitlines() if "Sagara" in line or "Harbour" in line]
        clock = {"id": ("10.00", "09.30"), "en": ("10:00", "09:30")}[language]
        assert rows[0].index(clock[0]) == rows[1].index(clock[1])
        assert "GMT" in rows[1]


async def test_an_hour_that_is_not_told_is_drawn_as_lines(planner: Planner) -> None:
    async with planner(plan_of(sagara(), NO_HOUR), size=(80, 24)) as pilot:
        rows = [line for line in text_on(pilot).splitlines() if "Sagara" in line or "Merlion" in line]
        assert rows[0].index("10.00") == rows[1].index("--:--")


async def test_a_role_without_room_is_left_out_and_not_cut_to_a_dot(planner: Planner) -> None:
    async with planner(plan_of(sagara(role="Staf Gudang Malam")), size=(60, 20)) as pilot:
        row = next(line for line in text_on(pilot).splitlines() if "› " in line or "›▲" in line)
        assert "PT Sagara Niaga" in row
        assert "·" not in row


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
@pytest.mark.parametrize("language", ["id", "en"])
async def test_the_key_of_the_next_step_stands_behind_its_last_word(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    async with planner(plan_of(sagara(), bahari(), language=language), size=size) as pilot:
        for _ in range(2):
            lines = [line.strip(" │") for line in text_on(pilot).splitlines()]
            assert not any(line.startswith("[d]") for line in lines)
            assert any("[d]" in line for line in lines)
            await pilot.press("down")
            await pilot.pause()


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_no_line_ends_with_the_dot_between_two_facts(planner: Planner, size: tuple[int, int]) -> None:
    wordy = sagara(contact="Bagus Prakoso Adiwinata", email="rekrutmen.pegawai@sagara-niaga.example", channel="email")
    async with planner(plan_of(wordy), size=size) as pilot:
        assert not any(line.rstrip(" │").endswith("·") for line in text_on(pilot).splitlines())


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_a_narrow_window_tells_until_when_the_company_wants_an_answer(
    planner: Planner, size: tuple[int, int]
) -> None:
    asked = sagara(answer_by=dt.datetime(2026, 11, 24, 17, 0, tzinfo=JAKARTA))
    async with planner(plan_of(asked), size=size) as pilot:
        lines = text_on(pilot).splitlines()
        asked_by = next(line for line in lines if "Batas jawab" in line)
        assert "Sel 24/11 17.00 WIB" in asked_by
        contact = next((line for line in lines if "Kontak" in line), asked_by.replace("Sel 24/11", "Ibu Ratna"))
        assert contact.index("Ibu Ratna") == asked_by.index("Sel 24/11")


async def test_what_is_counted_and_until_when_to_send_stand_beside_the_figures(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(60, 20)) as pilot:
        beside = [line for line in text_on(pilot).splitlines() if "┃" in line or "┏" in line or "┗" in line]
        assert len(beside) == 3
        assert any("sebelum tanda 24 jam" in line for line in beside)
        assert any("kirim paling lambat" in line for line in beside)
