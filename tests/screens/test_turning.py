"""Turning to another of the three screens: in one paint, and what is seen is the state as it is now."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from textual.app import App

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.tui.screens.base import BaseScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.pilot import Pilot

    from planner import Planner

SCREENS = {"2": "Langkah berikut", "3": "Dengan hormat", "1": "Mendatang"}


async def visit_all(pilot: Pilot[int]) -> None:
    """Open each of the three, and end at the first."""
    for key in SCREENS:
        await turn(pilot, key)


async def turn(pilot: Pilot[int], key: str) -> None:
    """Press the key of a screen and wait until nothing is hidden any more."""
    await pilot.press({"1": "f2", "2": "f3", "3": "f4"}[key])
    await until(pilot, lambda: not app_of(pilot)._batch_count and not app_of(pilot).screen._dirty_widgets)
    await pilot.pause()


def picture(pilot: Pilot[int]) -> list[list[tuple[str, str]]]:
    """Every character of the screen and how it looks."""
    strips = pilot.app.screen._compositor.render_strips()
    return [
        [(one, str(part.style.clear_meta_and_links())) for part in strip if part.style for one in part.text]
        for strip in strips
    ]


async def drawn_anew(pilot: Pilot[int]) -> list[list[tuple[str, str]]]:
    """The same after all of it was made again, styles and all."""
    screen = pilot.app.screen
    assert isinstance(screen, BaseScreen)
    pilot.app.refresh_css(animate=False)
    screen.show()
    screen.refresh(layout=True)
    await pilot.pause()
    await pilot.pause()
    return picture(pilot)


async def test_a_screen_that_was_there_comes_back_in_one_paint(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await visit_all(pilot)
        await visit_all(pilot)
        painted: list[str] = []
        display = App._display

        def counted(app: App[Any], screen: Any, renderable: Any) -> None:
            if renderable is not None and not app._batch_count:
                painted.append(f"{type(screen).__name__} {type(renderable).__name__}")
            display(app, screen, renderable)

        monkeypatch.setattr(App, "_display", counted)
        await visit_all(pilot)
        assert painted == ["Checklist LayoutUpdate", "Editor LayoutUpdate", "Upcoming LayoutUpdate"]


async def no_change(_pilot: Pilot[int]) -> None:
    pass


async def theme(pilot: Pilot[int]) -> None:
    await pilot.press("f8")


async def language(pilot: Pilot[int]) -> None:
    await pilot.press("f9")


async def another_interview(pilot: Pilot[int]) -> None:
    await pilot.press("down")


async def another_record(pilot: Pilot[int]) -> None:
    app_of(pilot).apply_here(lambda one: bahari(id=one.id, company="PT Baru", decision="attend"), "changed")


async def another_size(pilot: Pilot[int]) -> None:
    await pilot.resize_terminal(84, 26)


async def another_day(pilot: Pilot[int]) -> None:
    app_of(pilot).clock = StoppedClock(NOW + dt.timedelta(hours=25))


CHANGES = (no_change, theme, language, another_interview, another_record, another_size, another_day)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
async def test_it_shows_what_has_changed_meanwhile(planner: Planner, change: Callable[..., Any]) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await visit_all(pilot)
        await change(pilot)
        pilot.app.clear_notifications()  # which would leave in their own time
        for key in SCREENS:
            await turn(pilot, key)
            assert picture(pilot) == await drawn_anew(pilot), key


async def test_hasty_keys_end_at_the_screen_of_the_last_one(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await visit_all(pilot)
        await pilot.press("f3", "f4", "f3", "f2", "down", "f4", "f3")
        await until(pilot, lambda: "PT Bahari Karya" in text_on(pilot) and not app_of(pilot)._batch_count)
        assert app_of(pilot).current_mode == "checklist"
