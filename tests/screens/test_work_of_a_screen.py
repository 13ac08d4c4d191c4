"""How much work a screen does, counted in rows, cells and calls: it doesn't grow with the plan."""

from __future__ import annotations

import datetime as dt
import sys
from typing import TYPE_CHECKING, Any, cast

from msgspec.structs import replace
from textual.app import App
from textual.css.stylesheet import Stylesheet
from textual.widget import Widget
from textual.widgets import OptionList

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.plan.message import Message
from undur.tui.line_filters import InOne
from undur.tui.plain import ControlFilter
from undur.tui.screens.editing.findings import Findings
from undur.tui.screens.upcoming import Upcoming
from undur.tui.widgets.draft_text import DraftText
from undur.tui.widgets.finding_list import FindingList
from undur.tui.widgets.interview_detail import InterviewDetail
from undur.tui.widgets.interview_list import LEAD_WIDTH, InterviewList

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from textual._compositor import CompositorUpdate
    from textual.app import ComposeResult
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


def calls_of_a_key(pilot: Pilot[int], key: Callable[[], object], panes: set[Widget]) -> int:
    """The calls of what a key does and of drawing it as the terminal gets it."""
    compositor, console = pilot.app.screen._compositor, pilot.app.console

    def pressed() -> None:
        key()
        compositor.update_widgets(panes)
        assert cast("CompositorUpdate", compositor.render_update()).render_segments(console)

    for _ in range(3):
        pressed()
    return calls_of(pressed)


class Options(App[int]):
    """The floor that the benchmark has too: a list of 20 options."""

    def compose(self) -> ComposeResult:
        """Nothing else."""
        yield OptionList(*(f"ready {number}" for number in range(20)))


async def test_an_arrow_key_is_at_most_half_as_much_work_again_as_in_a_bare_list(planner: Planner) -> None:
    async with Options().run_test(size=(120, 36)) as floor:
        options = floor.app.query_one(OptionList)
        least = calls_of_a_key(floor, options.action_cursor_down, {options})
    others = [bahari(id=one.id, company=one.company, starts=one.starts, notes="Bawa ijazah. " * 9) for one in many(100)]
    alternating = [pair[n % 2] for n, pair in enumerate(zip(many(100), others, strict=True))]
    async with planner(plan_of(*alternating)) as pilot:
        await until(pilot, lambda: "PT 0" in text_on(pilot))
        listing, detail = pilot.app.screen.query_one(InterviewList), pilot.app.screen.query_one(InterviewDetail)
        ours = calls_of_a_key(pilot, lambda: listing.action_move(1), {listing, detail})
    assert 0 < ours <= 1.5 * least, (ours, least)


async def test_a_key_that_scrolls_formats_no_line_that_stays_in_sight(planner: Planner) -> None:
    async with planner(plan_of(*many(100))) as pilot:
        await until(pilot, lambda: "PT 0" in text_on(pilot))
        listing = pilot.app.screen.query_one(InterviewList)
        await pilot.press(*["down"] * 20)
        await until(pilot, lambda: listing.scroll_offset.y > 0)
        await pilot.pause()
        top, before = listing.scroll_offset.y, listing.formatted
        await pilot.press("down")
        await until(pilot, lambda: listing.formatted > before)
        await pilot.pause()
        assert listing.scroll_offset.y > top
        assert listing.formatted - before <= 2 * listing.lines


async def test_turning_to_a_screen_that_shows_all_that_there_is_makes_nothing_anew(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await until(pilot, lambda: "Langkah berikut" in text_on(pilot))
        for key in ("f3", "f4", "f2") * 2:
            await pilot.press(key)
            await until(pilot, lambda: not app_of(pilot)._batch_count)
            await pilot.pause()
        made: list[str] = []
        with monkeypatch.context() as patch:
            patch.setattr(Upcoming, "show", lambda _: made.append("shown"))
            patch.setattr(Stylesheet, "apply", lambda *_, **__: made.append("styled"))
            await pilot.press("f3")
            await until(pilot, lambda: app_of(pilot).current_mode == "checklist")
            await pilot.press("f2")
            await until(pilot, lambda: app_of(pilot).current_mode == "upcoming" and not app_of(pilot)._batch_count)
            await pilot.pause()
        assert made == []


async def test_all_filters_of_a_line_are_one_which_stays_the_same_until_the_theme_is_another(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        app = app_of(pilot)
        (dark,) = app.get_line_filters()
        assert app.get_line_filters() == [dark]
        app.theme = "undur-light"
        await pilot.pause()
        (light,) = app.get_line_filters()
        assert isinstance(light, InOne)
        assert light.filters[:-1] == [one for one in app._filters if one.enabled]
        assert isinstance(light.filters[-1], ControlFilter)


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


SENTENCE = "Saya berterima kasih atas kesempatan ini dan mohon maaf karena tidak dapat hadir. "


async def written(pilot: Pilot[int]) -> DraftText:
    """The text of the third screen, read by the checker."""
    await pilot.press("3")
    await until(pilot, lambda: bool(pilot.app.screen.query(DraftText)))
    text = pilot.app.screen.query_one(DraftText)
    await until(pilot, lambda: pilot.app.screen.query_one(FindingList).option_count > 0)
    return text


async def calls_of_a_character(planner: Planner, paragraphs: int) -> int:
    body = "[nama]\n\n" + f"{SENTENCE * 3}\n\n" * paragraphs
    draft = Message(id="m1", kind="cancel", channel="email", language="id", subject="Batal", body=body)
    async with planner(plan_of(bahari(decision="cancel", messages=(draft,)))) as pilot:
        text = await written(pilot)
        text.insert("a")
        return calls_of(lambda: text.insert("a"))


async def test_a_character_is_hardly_more_work_in_a_text_ten_times_as_long(planner: Planner) -> None:
    short = await calls_of_a_character(planner, 6)
    assert 0 < await calls_of_a_character(planner, 60) <= short * 1.2


async def test_what_the_checker_says_again_draws_nothing_and_a_new_finding_its_own_rows(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Findings, "check_text", lambda _: None)
    draft = Message(
        id="m1", kind="cancel", channel="email", language="id", subject="Batal", body=f"[nama] {SENTENCE * 9}"
    )
    async with planner(plan_of(bahari(decision="cancel", messages=(draft,)))) as pilot:
        text = await written(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, Findings)
        situation = app_of(pilot).situation
        assert situation is not None
        await pilot.pause(0.5)
        screen.show_checked(situation.checked)
        await pilot.pause()
        drawn: list[tuple[Widget, int]] = []
        refresh = Widget.refresh

        def counted(widget: Widget, *regions: Region, **options: Any) -> Widget:
            drawn.append((widget, sum(region.height for region in regions) or widget.size.height))
            return refresh(widget, *regions, **options)

        monkeypatch.setattr(Widget, "refresh", counted)
        screen.show_checked(situation.checked)
        assert drawn == []
        (first, *others) = situation.checked.findings
        screen.show_checked(replace(situation.checked, findings=(replace(first, start=8, end=14), *others)))
        assert [rows for widget, rows in drawn if widget is text] == [1]
