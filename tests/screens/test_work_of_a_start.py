"""How much work a start does: what is drawn before the first key is drawn once."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from textual._compositor import Compositor
from textual.app import App
from textual.widget import Widget

from planner import NOW, bahari, plan_of, sagara, text_on, until
from undur.cli.invocation import Asked
from undur.cli.parser import Parser
from undur.cli.program import VERBS, parse
from undur.clock import StoppedClock
from undur.errors import UndurError
from undur.store import Saved, open_plan, save
from undur.tui.app import UndurApp
from undur.tui.widgets.interview_detail import InterviewDetail
from undur.tui.widgets.interview_list import InterviewList

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from rich.console import RenderableType
    from textual._compositor import ReflowResult
    from textual.content import Content
    from textual.geometry import Size
    from textual.screen import Screen
    from textual.strip import Strip
    from textual.style import Style

    from planner import Planner


async def test_the_first_screen_is_laid_out_for_the_room_it_has_and_each_of_its_lines_drawn_once(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    draw = InterviewDetail.lines_in_sight

    def counted(detail: InterviewDetail, rows: Iterable[int]) -> Iterator[tuple[Content, Style]]:
        wanted = list(rows)
        drawn.extend(wanted)
        return draw(detail, wanted)

    monkeypatch.setattr(InterviewDetail, "lines_in_sight", counted)
    for width in (120, 70):
        drawn.clear()
        async with planner(plan_of(sagara(), bahari()), size=(width, 40)) as pilot:
            await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
            listing = pilot.app.screen.query_one(InterviewList)
            below = [row for row in drawn if row > 0]  # the border beside the text is taken from the first line
            assert 0 < len(below) == len(set(below))
            assert listing.formatted == 2 * listing.lines + 1


async def test_a_screen_is_not_laid_out_again_for_the_size_that_it_is_laid_out_for(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[Size] = []
    lay_out = Compositor.reflow

    def counted(compositor: Compositor, parent: Widget, size: Size) -> ReflowResult:
        laid_out.append(size)
        return lay_out(compositor, parent, size)

    monkeypatch.setattr(Compositor, "reflow", counted)
    async with planner(plan_of(sagara(), bahari()), size=(120, 40)) as pilot:
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        assert len(laid_out) <= 3  # it would be five
        await pilot.resize_terminal(100, 30)
        await until(pilot, lambda: laid_out[-1] == (100, 30))


def test_of_the_rooms_of_the_app_none_is_a_kind_of_app_by_itself() -> None:
    kinds = [one for one in UndurApp.__mro__ if issubclass(one, App) and one.__module__.startswith("undur")]
    assert kinds == [UndurApp]


async def test_the_first_paint_waits_for_no_clock(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("textual.screen.UPDATE_PERIOD", 3600)
    painted = asyncio.get_running_loop().create_future()
    display = UndurApp._display

    def kept(app: UndurApp, screen: Screen[object], update: RenderableType | None) -> None:
        if update is not None and not painted.done():
            painted.set_result("\n".join(strip.text for strip in screen._compositor.render_strips()))
        display(app, screen, update)

    monkeypatch.setattr(UndurApp, "_display", kept)
    assert isinstance(save(open_plan(path).base, plan_of(sagara(), bahari())), Saved)
    app = UndurApp(open_plan(path), path=path, clock=StoppedClock(NOW))
    running = asyncio.create_task(app.run_async(headless=True, size=(120, 40)))
    text = await asyncio.wait_for(painted, 10)
    assert all(one in text for one in ("Undur", "Langkah berikut:", "Bantuan"))
    app.exit()
    await running


async def test_what_lies_behind_the_panes_is_not_drawn_line_by_line(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: set[str] = set()
    draw = Widget.render_line

    def noted(widget: Widget, y: int) -> Strip:
        drawn.add(type(widget).__name__)
        return draw(widget, y)

    monkeypatch.setattr(Widget, "render_line", noted)
    async with planner(plan_of(sagara(), bahari()), size=(120, 40)) as pilot:
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        assert {"TitleBar", "KeyLine"} <= drawn
        assert not drawn & {"Upcoming", "Panes"}


def test_only_the_parsers_are_built_that_the_command_line_names(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[str] = []
    build = Parser.__init__

    def counted(parser: Parser, *, topic: str, **others: Any) -> None:
        built.append(topic)
        build(parser, topic=topic, **others)

    monkeypatch.setattr(Parser, "__init__", counted)
    for argv, wanted in (([], ["undur"]), (["next"], ["undur", "next"])):
        built.clear()
        parse(argv, Asked())
        assert built == wanted
    built.clear()
    with pytest.raises(UndurError):
        parse(["never-heard-of"], Asked())
    assert built == ["undur", "undur", *VERBS]
