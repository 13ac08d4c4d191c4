"""Any size, any look: what a small window leaves out, what a large one adds, and what is chosen in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.tui.themes import CYCLE
from undur.tui.widgets.interview_list import InterviewList

if TYPE_CHECKING:
    from planner import Planner
    from undur.plan.codes import Language

TOO_SMALL = {"id": "layar kecil, perlu 60×20", "en": "too small, needs 60×20"}


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [(40, 15), (59, 24), (80, 19)])
async def test_a_window_that_is_too_small_says_so_and_still_tells_the_next_step(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    async with planner(plan_of(sagara(), bahari(), language=language), size=size) as pilot:
        shown = text_on(pilot)
        assert TOO_SMALL[language] in shown
        assert {"id": "Langkah berikut", "en": "Next step"}[language] in shown
        assert "PT Sagara Niaga" in shown
        assert "[d]" in shown
        await pilot.press("3")
        await until(pilot, lambda: TOO_SMALL[language] in text_on(pilot))


async def test_a_window_that_grows_shows_everything_again(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(40, 15)) as pilot:
        assert "layar kecil" in text_on(pilot)
        await pilot.resize_terminal(60, 20)
        await until(pilot, lambda: "layar kecil" not in text_on(pilot))
        assert "1 Mendatang" in text_on(pilot)
        assert "┏━┓" in text_on(pilot)


@pytest.mark.parametrize("size", [(120, 36), (200, 50)])
async def test_a_large_window_has_room_for_the_steps_that_are_left(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara()), size=size) as pilot:
        assert "○ Ucapkan terima kasih" in text_on(pilot)
        assert "Pahami alasannya, lalu putuskan" in text_on(pilot)


async def test_the_phase_is_set_apart_by_its_words_and_its_weight(planner: Planner) -> None:
    async with planner(plan_of(sagara())) as pilot:
        line = next(line for line in text_on(pilot).splitlines() if "waktunya memberi kabar" in line)
        at, y = line.index("waktunya"), text_on(pilot).splitlines().index(line)
        assert app_of(pilot).screen.get_style_at(at, y).bold


@pytest.mark.parametrize("theme", CYCLE)
async def test_the_selected_row_differs_from_the_others_in_every_look(planner: Planner, theme: str) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        app_of(pilot).theme = theme
        await pilot.pause()
        listing = app_of(pilot).screen.query_one(InterviewList)
        first, second = (listing.render_line(y) for y in (0, listing.lines))
        chosen, other = (next(one.style for one in row if one.text.strip()) for row in (first, second))
        assert chosen is not None
        assert other is not None
        assert (chosen.bgcolor, chosen.reverse) != (other.bgcolor, other.reverse)
