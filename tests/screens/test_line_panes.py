"""The panes that draw their own lines look, whatever was pressed, as if Textual had just drawn all of them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from textual._styles_cache import StylesCache

from planner import NOW, app_of, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.tui.widgets.interview_detail import InterviewDetail
from undur.tui.widgets.line_pane import LinePane

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.pilot import Pilot
    from textual.strip import Strip

    from planner import Planner
    from undur.plan.interview import Interview

MANY = 40


def interviews() -> list[Interview]:
    """More than a window holds, some with long notes, some with none."""
    return [
        sagara(
            id=f"s-{n}",
            company=f"PT Usaha {n}",
            starts=NOW + dt.timedelta(days=2 + n),
            notes="Bawa portofolio dan ijazah. " * (n % 5),
        )
        for n in range(MANY)
    ]


def cells(strips: Iterable[Strip]) -> list[list[tuple[str, str]]]:
    """Each line's characters and how each of them looks."""
    return [
        [(one, str(part.style.clear_meta_and_links())) for part in strip if part.style for one in part.text]
        for strip in strips
    ]


def differences(pilot: Pilot[int]) -> Iterator[str]:
    """The lines of the panes that Textual would draw otherwise."""
    for pane in pilot.app.screen.query("InterviewList, InterviewDetail").results(LinePane):
        whole = pane.outer_size.region
        drawn, anew = cells(pane.render_lines(whole)), cells(StylesCache().render_widget(pane, whole))
        for y, (one, other) in enumerate(zip(drawn, anew, strict=True)):
            if one != other:
                yield f"line {y} of {pane}: {''.join(t for t, _ in one)!r} for {''.join(t for t, _ in other)!r}"


MOVES = ("down", "down", "up", "end", "up", "pageup", "home", "pagedown", "pagedown", "tab")


@pytest.mark.parametrize("size", [(120, 40), (100, 24), (80, 24), (60, 20), (50, 14)])
async def test_lines_that_stay_drawn_are_those_that_would_be_drawn(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(*interviews()), size=size) as pilot:
        await until(pilot, lambda: "Usaha 0" in text_on(pilot))
        for key in MOVES:
            await pilot.press(key)
            assert list(differences(pilot)) == [], key
            assert text_on(pilot).count("›") == 1  # the selected one is in sight


async def test_they_follow_theme_language_search_size_and_clock(planner: Planner) -> None:
    async with planner(plan_of(*interviews())) as pilot:
        await until(pilot, lambda: "Usaha 0" in text_on(pilot))
        await pilot.press("down", "pagedown")
        for _ in range(6):  # once around the themes, among them the terminal's own colours
            await pilot.press("f8")
            assert list(differences(pilot)) == [], app_of(pilot).theme
        await pilot.press("f9")
        assert list(differences(pilot)) == []
        await pilot.press("slash", "3", "enter")
        assert list(differences(pilot)) == []
        for size in ((80, 24), (120, 30), (120, 28)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert list(differences(pilot)) == [], size
        app_of(pilot).clock = StoppedClock(NOW + dt.timedelta(hours=3, seconds=7))
        app_of(pilot)._tick()
        await pilot.pause()
        assert list(differences(pilot)) == []


async def test_what_is_selected_with_the_mouse_is_marked_and_no_longer_marked_after_a_click(planner: Planner) -> None:
    async with planner(plan_of(*interviews())) as pilot:
        await until(pilot, lambda: "Usaha 0" in text_on(pilot))
        await pilot.mouse_down(InterviewDetail, offset=(6, 2))
        await pilot.hover(InterviewDetail, offset=(20, 9))
        await pilot.mouse_up(InterviewDetail, offset=(20, 9))
        await pilot.pause()
        assert list(differences(pilot)) == []
        assert pilot.app.screen.get_selected_text()
        await pilot.click(InterviewDetail, offset=(6, 2))
        assert list(differences(pilot)) == []
