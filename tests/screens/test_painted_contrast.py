"""What is painted can be read: every cell of every screen, in every look, measured by WCAG 2 as it reaches the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import pytest
from msgspec.structs import replace
from rich.color import ColorSystem, ColorType
from textual.color import Color
from textual.theme import BUILTIN_THEMES

from planner import app_of, bahari, cells_on, plan_of, sagara
from undur.plan.plan import Look
from undur.tui.contrast import AA, GROUNDS, TEXTS, contrast, readable_texts
from undur.tui.themes import DARK, LIGHT, TERMINAL, TERMINAL_LIGHT
from visits import VISITS, visited

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.color import Color as TerminalColour
    from rich.segment import Segment
    from textual.pilot import Pilot
    from textual.theme import Theme

    from planner import Planner

LOWER: Final = 3.5
"""For looks that were made for something else, and for colours rounded to a palette of 256."""
BOLD: Final = 3.0
"""What WCAG 2 asks for of bold text: all that the terminal's own palettes are asked for."""

NAMES: Final = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
PALETTES: Final = {
    "xterm": (
        *("#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5"),
        *("#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff"),
    ),
    "tango": (
        *("#2e3436", "#cc0000", "#4e9a06", "#c4a000", "#3465a4", "#75507b", "#06989a", "#d3d7cf"),
        *("#555753", "#ef2929", "#8ae234", "#fce94f", "#729fcf", "#ad7fa8", "#34e2e2", "#eeeeec"),
    ),
    "campbell": (
        *("#0c0c0c", "#c50f1f", "#13a10e", "#c19c00", "#0037da", "#881798", "#3a96dd", "#cccccc"),
        *("#767676", "#e74856", "#16c60c", "#f9f1a5", "#3b78ff", "#b4009e", "#61d6d6", "#f2f2f2"),
    ),
}
"""What widespread terminals make of the sixteen names."""

Part: TypeAlias = Literal["text", "ground"]


def is_text(segment: Segment) -> bool:
    """Whether something is written there, rather than a line or a bar drawn."""
    return any(not "\u2500" <= one <= "\u259f" and not one.isspace() for one in segment.text)


def palest(pilot: Pilot[int], shown: Callable[[TerminalColour | None, Part], Color]) -> tuple[float, str]:
    """The least contrast on the screen and the text that has it; `shown` gives a colour, of a ground where that is said."""

    def measured() -> Iterator[tuple[float, str]]:
        for segment in filter(is_text, cells_on(pilot)):
            style = segment.style
            colour, ground = (style.color, style.bgcolor) if style else (None, None)
            text, below = shown(colour, "text"), shown(ground, "ground")
            yield contrast(text, below), segment.text.strip()

    return min(measured())


def truecolor(colour: TerminalColour | None, _part: Part) -> Color:
    """As a terminal shows it that can show all."""
    assert colour is not None
    return Color.from_rich_color(colour)


def rounded(colour: TerminalColour | None, _part: Part) -> Color:
    """As a terminal shows it that has 256."""
    assert colour is not None
    return Color.from_rich_color(colour.downgrade(ColorSystem.EIGHT_BIT))


def of_palette(palette: str, *, dark: bool) -> Callable[[TerminalColour | None, Part], Color]:
    """As a terminal with this palette shows the names, on its own ground."""
    colours = PALETTES[palette]

    def shown(colour: TerminalColour | None, part: Part) -> Color:
        if colour is None or colour.type == ColorType.DEFAULT:
            return Color.parse(colours[0] if (part == "ground") == dark else colours[15])
        assert colour.number is not None, f"{colour} is none of the terminal's own"
        return Color.parse(colours[colour.number])

    return shown


async def painted(pilot: Pilot[int], theme: Theme) -> None:
    """Have the screen painted in this look."""
    app_of(pilot).theme = theme.name
    app_of(pilot).clear_notifications()
    await pilot.pause()


async def test_every_text_of_every_screen_can_be_read_in_each_look(planner: Planner) -> None:
    async with planner(visited(), size=(120, 36)) as pilot:
        for name, keys in VISITS:
            await pilot.press(*keys)
            await pilot.pause(0.1)
            for theme in (DARK, LIGHT):
                await painted(pilot, theme)
                assert palest(pilot, truecolor) > (AA, ""), f"{name}, {theme.name}"
                assert palest(pilot, rounded) > (LOWER, ""), f"{name}, {theme.name}, in 256 colours"
            for theme in (TERMINAL, TERMINAL_LIGHT):
                await painted(pilot, theme)
                for palette in PALETTES:
                    shown = of_palette(palette, dark=theme.dark)
                    assert palest(pilot, shown) > (BOLD, ""), f"{name}, {theme.name}, {palette}"


async def test_texts_can_be_read_in_looks_that_come_with_textual(planner: Planner) -> None:
    async with planner(plan_of(sagara(), bahari()), size=(120, 36)) as pilot:
        for keys in ((), ("3", "i", *"WKWK [Nama]")):
            await pilot.press(*keys)
            await pilot.pause(0.1)
            for name in ("textual-light", "solarized-dark", "atom-one-light", "catppuccin-latte"):
                await painted(pilot, BUILTIN_THEMES[name])
                assert palest(pilot, truecolor) > (LOWER, ""), name


@pytest.mark.parametrize("theme", [one for one in BUILTIN_THEMES.values() if not one.ansi], ids=lambda one: one.name)
def test_each_look_of_textuals_is_made_readable(theme: Theme) -> None:
    muted = {"muted": "#a3abb1" if theme.dark else "#545c63"}
    made = readable_texts({**theme.to_color_system().generate(), **muted}, dark=theme.dark)
    for text in TEXTS:
        for ground in GROUNDS:
            assert contrast(Color.parse(made[text]), Color.parse(made[ground])) >= AA, (text, ground)


@pytest.mark.parametrize("theme", [name for name, theme in BUILTIN_THEMES.items() if theme.ansi])
async def test_a_look_of_textuals_in_the_terminals_own_colours_stays_in_them(planner: Planner, theme: str) -> None:
    async with planner(plan_of(sagara(), bahari())) as pilot:
        await painted(pilot, BUILTIN_THEMES[theme])
        styles = [one.style for one in filter(is_text, cells_on(pilot)) if one.style is not None]
        colours = [colour for style in styles for colour in (style.color, style.bgcolor) if colour is not None]
        assert not any(colour.type == ColorType.TRUECOLOR for colour in colours)


async def test_without_colours_the_terminal_keeps_its_own_and_what_is_chosen_is_reversed(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    plan = replace(plan_of(sagara(), bahari()), look=Look(theme="undur-light"))
    async with planner(plan) as pilot:
        for keys in ((), ("f8",), ("2",), ("3", "o")):
            await pilot.press(*keys)
            await pilot.pause(0.1)
            styles = [one.style for one in cells_on(pilot) if one.style is not None]
            assert all(colour is None or colour.is_default for one in styles for colour in (one.color, one.bgcolor))
            assert sum(bool(one.reverse) for one in styles) >= 2  # the tab, and the row at the cursor


async def test_a_terminal_with_sixteen_colours_gets_its_own(planner: Planner, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-16color")
    plan = replace(plan_of(sagara(), bahari()), look=Look(theme="undur-light"))
    async with planner(plan) as pilot:
        assert app_of(pilot).theme == TERMINAL.name
        await pilot.press("f8")
        assert app_of(pilot).theme == TERMINAL_LIGHT.name


async def test_the_background_that_the_terminal_tells_of_chooses_the_look(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLORFGBG", "0;15")
    async with planner(plan_of(sagara())) as pilot:
        assert app_of(pilot).theme == LIGHT.name
