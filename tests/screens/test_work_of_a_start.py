"""How much work a start does: what is drawn before the first key is drawn once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import App

from planner import bahari, plan_of, sagara, text_on, until
from undur.tui.app import UndurApp
from undur.tui.core import UndurCore
from undur.tui.widgets.interview_detail import InterviewDetail
from undur.tui.widgets.interview_list import InterviewList

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import pytest
    from textual.content import Content
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


def test_of_the_rooms_of_the_app_none_is_a_kind_of_app_by_itself() -> None:
    kinds = [one for one in UndurApp.__mro__ if issubclass(one, App) and one.__module__.startswith("undur")]
    assert kinds == [UndurApp, UndurCore]
