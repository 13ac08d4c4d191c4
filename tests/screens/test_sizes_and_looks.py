"""Any size, any look: what a small window leaves out, what a large one adds, and what is chosen in every look."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.widgets import Static

from planner import app_of, bahari, plan_of, sagara, text_on, until
from undur.tui.themes import CYCLE
from undur.tui.widgets.draft_text import DraftText
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.interview_list import InterviewList
from undur.tui.widgets.step_list import StepList

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


async def test_a_subject_without_room_ends_with_an_ellipsis_until_one_writes_in_it(planner: Planner) -> None:
    wordy = bahari(decision="reschedule", role="Analis Keuangan Senior Wilayah Timur")
    async with planner(plan_of(wordy), size=(60, 20)) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: "Subjek" in text_on(pilot))
        line = next(line for line in text_on(pilot).splitlines() if "Subjek" in line)
        assert line.rstrip(" │").endswith("…")
        subject = app_of(pilot).screen.query_one("#subject", TextField)
        subject.focus()
        await until(pilot, lambda: "…" not in next(one for one in text_on(pilot).splitlines() if "Subjek" in one))


@pytest.mark.parametrize(("size", "widest"), [((60, 20), 38), ((80, 24), 52), ((120, 36), 52)])
async def test_a_chat_takes_the_width_that_there_is(planner: Planner, size: tuple[int, int], widest: int) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="offer_accepted")), size=size) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: "WhatsApp" in text_on(pilot))
        text = app_of(pilot).screen.query_one(DraftText)
        await until(pilot, lambda: text.wrap_width >= widest - 2)
        assert text.wrap_width <= 62


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_the_numbers_of_a_calls_steps_keep_clear_of_its_text(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara(decision="cancel", channel="phone")), size=size) as pilot:
        await pilot.press("3")
        await until(pilot, lambda: "Telepon" in text_on(pilot))
        await until(pilot, lambda: ("1 Salam │" in text_on(pilot)) == (size != (60, 20)))
        await pilot.press("pagedown")
        lines = [line for line in text_on(pilot).splitlines() if "2 Apresiasi" in line]
        assert all("2 Apresiasi │" in line for line in lines)


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_a_proposed_hour_is_whole_in_its_cell_of_the_week_and_each_sign_has_its_meaning(
    planner: Planner, size: tuple[int, int], language: Language
) -> None:
    async with planner(plan_of(sagara(), language=language), size=size) as pilot:
        await pilot.press("W")
        await until(pilot, lambda: "○" in text_on(pilot))
        clock = {"id": "10.00", "en": "10:00"}[language]
        row = next(line for line in text_on(pilot).splitlines() if line.split()[:1] == [clock])
        assert row.count(clock) >= 3
        assert "…" not in row
        signs = str(app_of(pilot).screen.query_one("#signs", Static).content)
        assert all(len(one.strip()) > 1 for one in signs.split("   "))


async def test_a_window_that_is_too_small_leaves_the_steps_the_room(planner: Planner) -> None:
    async with planner(plan_of(sagara()), size=(40, 15)) as pilot:
        await pilot.press("2")
        await until(pilot, lambda: "Pahami alasannya," in text_on(pilot))
        assert app_of(pilot).screen.query_one(StepList).size.height >= 4
        assert "Kesalahan" not in text_on(pilot)


@pytest.mark.parametrize("size", [(60, 20), (120, 36)])
async def test_the_keys_of_a_call_stay_at_its_foot(planner: Planner, size: tuple[int, int]) -> None:
    async with planner(plan_of(sagara(decision="cancel", channel="phone")), size=size) as pilot:
        await pilot.press("C")
        await until(pilot, lambda: "+6281234567890" in text_on(pilot))
        await pilot.press("space", "e")
        await until(pilot, lambda: "Bagaimana hasil teleponnya?" in text_on(pilot))
        assert app_of(pilot).screen.query_one("#keys").region.y >= size[1] - 2
