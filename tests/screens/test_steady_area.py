"""A text draws only those lines that look different, and what stands on the screen is what drawing all would show."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from textual.widget import Widget

from planner import bahari, plan_of, sagara, until
from undur.message.check.finding import Finding
from undur.tui.screens.editing import writing
from undur.tui.screens.editing.findings import Findings
from undur.tui.widgets.draft_text import DraftText

if TYPE_CHECKING:
    from textual.geometry import Region
    from textual.pilot import Pilot

    from planner import Planner


@pytest.fixture(autouse=True)
def nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """What follows a key later is not looked at here."""
    monkeypatch.setattr(writing, "KEEP_AFTER", 60.0)
    monkeypatch.setattr(Findings, "check_text", lambda _: None)


async def inside(pilot: Pilot[int]) -> DraftText:
    await pilot.press("3")
    await until(pilot, lambda: bool(pilot.app.screen.query(DraftText)))
    area = pilot.app.screen.query_one(DraftText)
    await until(pilot, lambda: area.text != "")
    await pilot.press("i")
    await until(pilot, lambda: area.has_focus)
    await pilot.pause(0.1)
    return area


def lines(area: DraftText) -> list[list[tuple[str, str]]]:
    """The lines of the text with their styles, as they were drawn last."""
    drawn = area.render_lines(area.size.region)
    return [[(one.text, str(one.style)) for one in strip.simplify()] for strip in drawn]


def anew(area: DraftText) -> list[list[tuple[str, str]]]:
    """The same lines when all of them are drawn."""
    area.notify_style_update()
    area.refresh()
    return lines(area)


def do_something(area: DraftText, chance: Random) -> None:
    """Type, delete, move, select, take back, or find something else in the text."""
    place = area.location(chance.randrange(len(area.text) + 1))
    brackets = [at for at, sign in enumerate(area.text) if sign in "()"] or [0]
    match chance.randrange(10):
        case 0:
            area.insert(chance.choice(["a", " ", "\n", "\t", "(", ")", "kata baru ", "é", "好"]), place)
        case 1:
            area.delete(place, area.location(chance.randrange(len(area.text) + 1)))
        case 2:
            area.insert(chance.choice(["x", "(ketuk\n pintu)\n", "\ty\tz", "ab\tc"]))
        case 3:
            where = chance.choice(["up", "down", "left", "right"])
            getattr(area, f"action_cursor_{where}")(chance.random() < 0.5)
        case 4:
            area.move_cursor(place, select=chance.random() < 0.5)
        case 5:
            chance.choice([area.undo, area.redo])()
        case 6:
            starts = [chance.randrange(len(area.text) + 1) for _ in range(4)]
            area.mark([Finding(fault="all_caps", rule="M17", severity="warning", start=s, end=s + 9) for s in starts])
        case 7:
            area.put(area.text.replace("saya", "kami", 1) if chance.random() < 0.7 else f"Lain.\n{area.text}")
        case 8:
            area.go_to(chance.choice(brackets))
        case _:
            area.start_over("\n\n".join(chance.sample(["Satu (dua).", "Tiga " * 40, "(dengar)", "Empat"], 3)))


@pytest.mark.parametrize("seed", range(3))
async def test_whatever_happens_to_a_text_it_looks_as_if_all_of_it_were_drawn(planner: Planner, seed: int) -> None:
    chance = Random(seed)  # noqa: S311  nothing secret
    async with planner(plan_of(bahari(decision="cancel", reason="relocation")), size=(100, 30)) as pilot:
        area = await inside(pilot)
        area.asides = seed == 1
        for _ in range(60):
            do_something(area, chance)
            await pilot.pause(0)
            assert lines(area) == anew(area)
            await pilot.pause(0)


async def test_a_tab_is_as_wide_as_its_place_in_a_wrapped_line_makes_it(planner: Planner) -> None:
    async with planner(plan_of(bahari(decision="cancel")), size=(100, 30)) as pilot:
        area = await inside(pilot)
        area.start_over("kata " * 20 + "satu\tdua")
        for _ in range(6):
            area.insert("x", (0, 0))
            await pilot.pause(0)
            assert lines(area) == anew(area)


async def test_a_typed_character_draws_its_own_row_and_nothing_before_it(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with planner(plan_of(sagara(decision="cancel", reason="relocation"))) as pilot:
        area = await inside(pilot)
        asked: list[tuple[Widget, tuple[Region, ...]]] = []
        refresh = Widget.refresh

        def noted(widget: Widget, *regions: Region, **options: Any) -> Widget:
            asked.append((widget, regions))
            return refresh(widget, *regions, **options)

        monkeypatch.setattr(Widget, "refresh", noted)
        area.insert("a")
        ((widget, (region,)),) = asked
        assert widget is area
        assert region.height == 1
