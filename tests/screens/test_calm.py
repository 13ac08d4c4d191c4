"""Live but quiet: what moves can be stilled, nothing blinks, and a clock that jumps is followed at once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace
from textual.widgets import Input, OptionList, TextArea

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.plan.plan import Look

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from planner import Planner


def wake(pilot: Pilot[int], after: dt.timedelta) -> None:
    """Let the clock jump, as it does for a laptop that slept, and a second pass."""
    app_of(pilot).clock = StoppedClock(NOW + after)
    app_of(pilot)._tick()


async def test_motion_is_off_where_the_file_says_so(planner: Planner) -> None:
    still = replace(plan_of(sagara()), look=Look(motion="none"))
    async with planner(still) as pilot:
        assert pilot.app.animation_level == "none"
    async with planner(plan_of(sagara())) as pilot:
        assert pilot.app.animation_level == "full"


@pytest.mark.parametrize("keys", [("a",), ("slash",), ("ctrl+p",), ("i",), ("W", "t")], ids=" ".join)
async def test_no_cursor_of_a_field_blinks(planner: Planner, keys: tuple[str, ...]) -> None:
    async with planner(plan_of(sagara())) as pilot:
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        fields = pilot.app.screen.query("Input, TextArea").results()
        blinking = [one.cursor_blink for one in fields if isinstance(one, (Input, TextArea))]
        assert blinking
        assert not any(blinking)


async def test_the_cursor_of_the_message_does_not_blink(planner: Planner) -> None:
    async with planner(plan_of(sagara(decision="cancel"))) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: bool(pilot.app.screen.query(TextArea)))
        assert not pilot.app.screen.query_one(TextArea).cursor_blink


@pytest.mark.parametrize("hours", [1, 24], ids=["an hour", "a day"])
async def test_after_a_sleep_to_the_same_minute_phase_and_next_step_are_those_of_now(
    planner: Planner, hours: int
) -> None:
    async with planner(plan_of(sagara())) as pilot:
        assert "waktunya memberi kabar" in text_on(pilot)
        wake(pilot, dt.timedelta(hours=hours))
        await until(pilot, lambda: "waktunya memberi kabar" not in text_on(pilot))
        assert "putuskan sekarang" in text_on(pilot)


async def test_the_countdown_follows_a_clock_that_jumps_both_ways(planner: Planner) -> None:
    async with planner(plan_of(bahari())) as pilot:
        wake(pilot, dt.timedelta(days=3, hours=1))
        await until(pilot, lambda: "5 hari 3 jam" in text_on(pilot))
        wake(pilot, dt.timedelta(minutes=-30))
        await until(pilot, lambda: "8 hari 5 jam" in text_on(pilot))


async def test_the_list_is_in_the_order_of_the_hour_after_a_sleep(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        wake(pilot, dt.timedelta(days=2))
        await until(pilot, lambda: "mulai 23 jam lalu" in text_on(pilot))


async def test_in_the_colours_of_the_terminal_the_choice_at_the_cursor_is_told_by_more_than_a_colour(
    planner: Planner,
) -> None:
    async with planner(replace(plan_of(sagara()), look=Look(theme="undur-terminal"))) as pilot:
        await pilot.press("d")
        await until(pilot, lambda: "apa keputusan Anda?" in text_on(pilot))
        listing = pilot.app.screen.query_one(OptionList)
        styles = [next(iter(listing.render_line(y))).style for y in range(3)]
        assert [bool(style and style.bold) for style in styles] == [True, False, False]
        assert styles[0] is not None
        assert styles[0].bgcolor is not None
        assert not styles[0].bgcolor.is_default


async def test_a_suspended_program_shows_the_hour_at_which_it_is_called_back(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app_of(pilot).clock = StoppedClock(NOW + dt.timedelta(hours=5))
        pilot.app.app_resume_signal.publish(pilot.app)
        app_of(pilot)._tick()
        await until(pilot, lambda: "14.12 WIB" in text_on(pilot))


async def test_undo_names_what_was_undone_and_redo_what_was_done_again(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        await pilot.press("x")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].archived is not None)
        await pilot.press("u")
        await until(pilot, lambda: "PT Sagara Niaga diarsipkan" in app_of(pilot).teller.said[-1].sentence)
        assert app_of(pilot).teller.said[-1].sentence == app_of(pilot).words.screens.frame.undone(
            "PT Sagara Niaga diarsipkan"
        )
        assert app_of(pilot).plan.interviews[0].archived is None
        await pilot.press("ctrl+r")
        await until(pilot, lambda: app_of(pilot).plan.interviews[0].archived is not None)
        assert app_of(pilot).teller.said[-1].sentence == app_of(pilot).words.screens.frame.redone(
            "PT Sagara Niaga diarsipkan"
        )


async def test_every_notice_goes_away_by_itself_and_can_be_read_again(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        app.tell("Sambil lalu.")
        app.complain("Ada yang salah.")
        await until(pilot, lambda: "Ada yang salah." in text_on(pilot))
        assert {0 < one.timeout <= 10 for one in app._notifications} == {True}
        app.clear_notifications()
        await until(pilot, lambda: "Ada yang salah." not in text_on(pilot))
        await pilot.press("r")
        await until(pilot, lambda: "Sambil lalu." in text_on(pilot) and "Ada yang salah." in text_on(pilot))
