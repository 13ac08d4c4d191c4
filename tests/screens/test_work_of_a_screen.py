"""How much work a screen does, counted in rows, cells and calls: it doesn't grow with the plan."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from textual.widget import Widget

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.tui.screens.upcoming import Upcoming
from undur.tui.widgets.interview_detail import InterviewDetail
from undur.tui.widgets.interview_list import LEAD_WIDTH, InterviewList

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from textual.geometry import Region
    from textual.pilot import Pilot

    from planner import Planner
    from undur.plan.interview import Interview


def many(count: int) -> list[Interview]:
    return [sagara(id=f"s-{n}", company=f"PT {n}", starts=NOW + dt.timedelta(days=2, minutes=n)) for n in range(count)]


def calls_of(work: Callable[[], object]) -> int:
    """How many functions are called, those of C too."""
    count = 0

    def called(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


async def calls_of_an_arrow(planner: Planner, count: int) -> int:
    async with planner(plan_of(*many(count))) as pilot:
        await until(pilot, lambda: "PT 0" in text_on(pilot))
        screen = pilot.app.screen
        assert isinstance(screen, Upcoming)
        listing, detail = screen.query_one(InterviewList), screen.query_one(InterviewDetail)

        def arrow() -> None:
            listing.action_move(1)
            detail.show(app_of(pilot).situation)

        for _ in range(3):  # what is worked out once for all is worked out
            arrow()
        return calls_of(arrow)


async def test_an_arrow_key_is_the_same_work_in_a_hundred_interviews_and_in_ten_thousand(planner: Planner) -> None:
    few = await calls_of_an_arrow(planner, 100)
    assert 0 < await calls_of_an_arrow(planner, 10_000) <= few * 1.2


def cells_of_a_second(pilot: Pilot[int], monkeypatch: pytest.MonkeyPatch, later: dt.timedelta) -> int:
    """The cells that a tick has drawn again; a widget that asks for all of itself counts with all of it."""
    drawn: list[int] = []
    refresh = Widget.refresh

    def counted(widget: Widget, *regions: Region, **options: Any) -> Widget:
        drawn.extend(region.area for region in regions)
        if not regions:
            drawn.append(widget.size.area)
        return refresh(widget, *regions, **options)

    app_of(pilot).clock = StoppedClock(NOW + later)
    screen = pilot.app.screen
    assert isinstance(screen, Upcoming)
    with monkeypatch.context() as patch:
        patch.setattr(Widget, "refresh", counted)
        screen.tick()
    return sum(drawn)


async def test_a_second_draws_the_figures_that_change_and_no_cell_more(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        assert cells_of_a_second(pilot, monkeypatch, dt.timedelta(0)) == 0
        cells_of_a_second(pilot, monkeypatch, dt.timedelta(seconds=30))
        await pilot.pause()
        assert 3 <= cells_of_a_second(pilot, monkeypatch, dt.timedelta(seconds=31)) <= 18  # two figures, three by three


async def test_a_minute_draws_the_heads_of_the_rows_that_change(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        listing = pilot.app.screen.query_one(InterviewList)
        app_of(pilot).clock = StoppedClock(NOW + dt.timedelta(seconds=1))
        drawn: list[int] = []
        with monkeypatch.context() as patch:
            patch.setattr(listing, "refresh", lambda *regions: drawn.extend(region.area for region in regions))
            listing.tick()
        assert drawn == [LEAD_WIDTH]


async def test_another_interview_draws_its_own_lines_and_two_rows(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    alike = replace(sagara(), id="alike", starts=sagara().starts)
    async with planner(plan_of(sagara(), alike)) as pilot:
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        listing = pilot.app.screen.query_one(InterviewList)
        before = listing.formatted
        await pilot.press("down")
        await until(pilot, lambda: app_of(pilot).selected_id == "sagara-niaga" or listing.index == 1)
        await pilot.pause()
        assert 0 < listing.formatted - before <= 4 * listing.lines
