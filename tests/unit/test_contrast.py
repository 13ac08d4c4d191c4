"""Every text can be read: contrast by WCAG 2 (AA: 4.5, or 3 where it is bold), in all three looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest
from textual.color import Color

from undur.tui.themes import DARK, LIGHT, TERMINAL

if TYPE_CHECKING:
    from textual.theme import Theme

AA: Final = 4.5
BOLD: Final = 3.0

TEXTS: Final = ("foreground", "muted", "primary", "accent", "success", "warning", "error", "secondary")
GROUNDS: Final = ("background", "surface", "panel")

NAMES: Final = ("default", "red", "green", "yellow", "cyan", "bright_red")
PALETTES: Final = {
    "xterm": ("#000000", "#cd0000", "#00cd00", "#cdcd00", "#00cdcd", "#ff0000"),
    "tango": ("#2e3436", "#cc0000", "#4e9a06", "#c4a000", "#06989a", "#ef2929"),
    "campbell": ("#0c0c0c", "#c50f1f", "#13a10e", "#c19c00", "#3a96dd", "#e74856"),
}
"""What widespread dark terminals make of these names; the first is their background."""


def luminance(colour: Color) -> float:
    parts = [value / 255 for value in colour.rgb]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """By WCAG 2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colour_of(theme: Theme, name: str) -> Color:
    return Color.parse(theme.variables.get(name) or getattr(theme, name))


def test_the_figures_are_those_of_the_standard() -> None:
    assert contrast(Color.parse("#000000"), Color.parse("#ffffff")) == pytest.approx(21)
    assert contrast(Color.parse("#777777"), Color.parse("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_every_colour_of_text_can_be_read_on_every_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(colour_of(theme, text), colour_of(theme, ground)) >= AA


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_name_of_the_screen_can_be_read_on_its_tab(theme: Theme) -> None:
    assert contrast(colour_of(theme, "background"), colour_of(theme, "primary")) >= AA


def test_the_terminals_own_colours_leave_running_text_to_the_terminal() -> None:
    assert {TERMINAL.foreground, TERMINAL.variables["muted"]} == {"ansi_default"}
    assert {TERMINAL.background, TERMINAL.surface, TERMINAL.panel} == {"ansi_default"}


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("name", ["primary", "accent", "success", "warning", "error"])
def test_what_the_terminals_own_colours_set_apart_is_bold_and_can_be_read(palette: str, name: str) -> None:
    colours = dict(zip(NAMES, map(Color.parse, PALETTES[palette]), strict=True))
    text = colours[str(getattr(TERMINAL, name)).removeprefix("ansi_")]
    assert contrast(text, colours["default"]) >= BOLD
