"""The week view as a person meets it: keys and clicks, and what the screen says of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from planner import JAKARTA, NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.plan.message import Slot
from undur.tui.dialogs.week import WeekDialog
from undur.tui.widgets.week_grid import WeekGrid

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.interview import Interview

SIZES = [(60, 20), (80, 24), (120, 36)]


def moving(**changed: Any) -> Interview:
    """The interview of Wednesday, to be moved."""
    return sagara(decision="reschedule", reason="work_duty", **changed)


async def open_week(pilot: Pilot[int]) -> WeekGrid:
    await pilot.press("W")
    await until(pilot, lambda: isinstance(pilot.app.screen, WeekDialog))
    grid = pilot.app.screen.query_one(WeekGrid)
    await until(pilot, lambda: grid.cell is not None)
    return grid


def slots(pilot: Pilot[int]) -> list[tuple[int, int]]:
    """Day and hour of the slots that are kept."""
    return [(one.starts.day, one.starts.hour) for one in app_of(pilot).plan.interviews[0].slots]


@pytest.mark.parametrize("size", SIZES)
async def test_two_proposals_are_picked_with_space_and_taken_with_enter(
    planner: Planner, size: tuple[int, int]
) -> None:
    async with planner(plan_of(moving()), size=size) as pilot:
        await open_week(pilot)
        assert "Kam 26/11 10.00–11.00 WIB" in text_on(pilot)
        await pilot.press("space", "right", "space", "enter")
        await until(pilot, lambda: slots(pilot) == [(26, 10), (27, 10)])


async def test_escape_leaves_the_slots_as_they_were(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        await open_week(pilot)
        await pilot.press("space", "escape")
        await until(pilot, lambda: not isinstance(pilot.app.screen, WeekDialog))
        assert slots(pilot) == []


async def test_space_drops_what_is_picked(planner: Planner) -> None:
    taken = (Slot(starts=dt.datetime(2026, 11, 26, 10, tzinfo=JAKARTA)),)
    async with planner(plan_of(moving(slots=taken))) as pilot:
        await open_week(pilot)
        await pilot.press("space", "enter")
        await until(pilot, lambda: slots(pilot) == [])


async def test_the_arrow_keys_never_reach_what_has_passed(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        await pilot.press(*["left"] * 9, *["up"] * 30)
        assert grid.cell is not None
        assert grid.cell.slot.starts > NOW
        assert grid.at.date() == NOW.date()


async def test_behind_the_last_day_comes_the_next_week(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        await pilot.press(*["right"] * 4)
        assert (grid.at.date(), grid.at.hour) == (dt.date(2026, 11, 30), 10)
        await pilot.press("left")
        assert grid.at.date() == dt.date(2026, 11, 29)


async def test_brackets_and_page_keys_turn_the_weeks_but_not_into_the_past(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        await pilot.press("right_square_bracket", "pagedown")
        assert grid.at.date() == dt.date(2026, 12, 10)
        await pilot.press("left_square_bracket", "pageup", "pageup", "pageup")
        assert grid.at.date() == dt.date(2026, 11, 26)


async def test_tab_goes_round_the_proposals(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        days = []
        for _ in range(3):
            await pilot.press("tab")
            days.append(grid.at.day)
        assert days == [27, 30, 26]


async def test_what_is_wrong_with_a_pick_is_said_and_it_may_be_picked_all_the_same(planner: Planner) -> None:
    async with planner(plan_of(moving(), bahari(starts=dt.datetime(2026, 11, 26, 14, tzinfo=JAKARTA)))) as pilot:
        await open_week(pilot)
        await pilot.press(*["down"] * 8)
        assert "bentrok dengan PT Bahari Karya" in text_on(pilot)
        await pilot.press("space")
        assert "▲ Kam 26/11 14.00: bentrok dengan PT Bahari Karya" in text_on(pilot)
        await pilot.press("enter")
        await until(pilot, lambda: slots(pilot) == [(26, 14)])


async def test_a_click_picks_the_hour(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        line = next(y for y, row in enumerate(text_on(pilot).splitlines()) if " 13.00 " in f" {row.split('  ')[1]} ")
        column = text_on(pilot).splitlines()[2].index("Jum 27")
        await pilot.click(offset=(column + 2, line))
        assert (grid.at.day, grid.at.hour) == (27, 13)
        await pilot.press("enter")
        await until(pilot, lambda: slots(pilot) == [(27, 13)])


async def test_every_key_of_the_last_line_can_be_clicked(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        await open_week(pilot)
        line = text_on(pilot).splitlines()[-1]
        await pilot.click(offset=(line.index("Spasi") + 2, 35))
        await until(pilot, lambda: "Dipilih: Kam 26/11 10.00" in text_on(pilot))
        await pilot.click(offset=(line.index("⏎"), 35))
        await until(pilot, lambda: slots(pilot) == [(26, 10)])


async def test_a_time_that_no_cell_has_can_be_typed(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        await pilot.press("t", *"besok", "enter")
        assert "Tulis juga jamnya." in text_on(pilot)
        await pilot.press(*["backspace"] * 5, *"Senin 30/11 10.15-10.45", "enter")
        assert "Dipilih: Sen 30/11 10.15" in text_on(pilot)
        assert grid.has_focus
        await pilot.press("enter")
        await until(pilot, lambda: slots(pilot) == [(30, 10)])
        (kept,) = app_of(pilot).plan.interviews[0].slots
        assert kept.ends is not None
        assert kept.ends.minute == 45


async def test_escape_from_the_line_leads_back_to_the_week_with_all_picks(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        await pilot.press("space", "t", "escape")
        assert grid.has_focus
        assert "Dipilih: Kam 26/11 10.00" in text_on(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_both_zones_stand_at_the_margins_where_they_differ(planner: Planner, size: tuple[int, int]) -> None:
    starts = dt.datetime(2026, 11, 25, 10, tzinfo=dt.timezone(dt.timedelta(hours=8)))
    async with planner(plan_of(moving(starts=starts, time_zone="Asia/Makassar")), size=size) as pilot:
        await open_week(pilot)
        head = next(line for line in text_on(pilot).splitlines() if "WITA" in line)
        assert head.index("WITA") < head.index("WIB")
        row = next(line for line in text_on(pilot).splitlines() if line.strip().startswith("10.00"))
        assert row.rstrip().endswith("09.00")
        assert "09.00 WIB di tempat Anda" in text_on(pilot)


async def test_a_clock_that_is_a_day_ahead_says_so(planner: Planner) -> None:
    starts = dt.datetime(2026, 11, 25, 20, tzinfo=JAKARTA)
    async with planner(plan_of(moving(starts=starts, time_zone="America/New_York", holidays=""))) as pilot:
        await open_week(pilot)
        assert "01.00+1" in text_on(pilot)


async def test_one_zone_stands_at_one_margin(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        await open_week(pilot)
        assert text_on(pilot).count("WIB") == 2  # the margin, and the hours at the cursor


async def test_a_holiday_has_its_name_at_the_head_of_its_day(planner: Planner) -> None:
    now, starts = NOW.replace(month=12, day=21), dt.datetime(2026, 12, 22, 10, tzinfo=JAKARTA)
    async with planner(plan_of(moving(starts=starts)), now=now) as pilot:
        await open_week(pilot)
        await pilot.press("left_square_bracket")
        assert "Hari Raya Na" in text_on(pilot)
        assert "Cuti Bersama" in text_on(pilot)


async def test_half_hours_come_where_they_fit_and_on_z(planner: Planner) -> None:
    async with planner(plan_of(moving()), size=(80, 24)) as pilot:
        grid = await open_week(pilot)
        assert "10.30" not in text_on(pilot)
        await pilot.press("z", "down", "space")
        assert "Dipilih: Kam 26/11 10.30" in text_on(pilot)
        assert grid.at.minute == 30


async def test_the_window_may_be_resized_while_picking(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        grid = await open_week(pilot)
        await pilot.press("space", "down", "down")
        at = grid.at
        for size in ((60, 20), (40, 15), (200, 50)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert grid.at.date() == at.date()
        assert "Dipilih: Kam 26/11 10.00" in text_on(pilot)


async def test_the_name_of_a_company_is_no_markup(planner: Planner) -> None:
    other = bahari(company="PT [b]Bahari[/b] [/", starts=dt.datetime(2026, 11, 26, 14, tzinfo=JAKARTA))
    async with planner(plan_of(moving(), other)) as pilot:
        await open_week(pilot)
        assert "■ PT [b]" in text_on(pilot)


async def test_the_week_speaks_english_too(planner: Planner) -> None:
    async with planner(plan_of(moving(), language="en"), size=(80, 24)) as pilot:
        await open_week(pilot)
        assert "Thu 26 Nov 10:00–11:00 WIB  suggested, fits well" in text_on(pilot)
        await pilot.press("space")
        assert "One or two more, on other days" in text_on(pilot)


async def test_what_is_opened_later_has_the_colours_of_the_look_too(planner: Planner) -> None:
    async with planner(plan_of(moving())) as pilot:
        await open_week(pilot)
        title = pilot.app.screen.query_one("#title")
        assert title.styles.color.hex.lower() == pilot.app.current_theme.primary


async def test_every_sign_of_the_week_is_explained_at_eighty_columns(planner: Planner) -> None:
    other = bahari(starts=dt.datetime(2026, 11, 27, 10, tzinfo=JAKARTA))
    async with planner(plan_of(moving(), other), size=(80, 24)) as pilot:
        await open_week(pilot)
        shown = text_on(pilot)
        for meaning in (
            "saran",
            "jadwal semula",
            "wawancara lain",
            "kosong",
            "tutup",
            "jeda",
            "istirahat",
            "kurang pas",
        ):
            assert meaning in shown, meaning


async def test_the_days_keep_their_dates_in_the_narrowest_columns(planner: Planner) -> None:
    other = bahari(starts=dt.datetime(2026, 11, 28, 10, tzinfo=JAKARTA))
    one = moving(starts=dt.datetime(2026, 11, 25, 10, tzinfo=JAKARTA), time_zone="Asia/Makassar")
    async with planner(plan_of(one, other), size=(60, 20)) as pilot:
        await open_week(pilot)
        head = next(line for line in text_on(pilot).splitlines() if "WITA" in line)
        assert [str(day) for day in range(23, 29)] == [word for word in head.split() if word.isdigit()]


async def test_a_change_of_time_with_two_slots_is_copied_with_ten_keys(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        keys = ("d", "down", "enter", "enter", "W", "space", "right", "space", "enter", "f5")
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        await until(pilot, lambda: [one.what for one in app_of(pilot).plan.interviews[0].log] == ["decided", "copied"])
        body = app_of(pilot).plan.interviews[0].messages[0].body or ""
        assert "26 November" in body
        assert "27 November" in body


async def test_slots_of_an_interview_whose_hour_is_not_told_can_be_picked(planner: Planner) -> None:
    async with planner(plan_of(moving(starts=dt.date(2026, 11, 27)))) as pilot:
        await open_week(pilot)
        await pilot.press("space", "enter")
        await until(pilot, lambda: len(slots(pilot)) == 1)
