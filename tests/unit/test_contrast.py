"""Every colour of text can be read on every ground, by WCAG 2; and which look a terminal begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from textual.color import Color

from undur.tui.contrast import AA, GROUNDS, TEXTS, contrast
from undur.tui.themes import DARK, LIGHT, TERMINAL, TERMINAL_LIGHT, first_theme, looks_of, next_theme

if TYPE_CHECKING:
    from textual.theme import Theme


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


@pytest.mark.parametrize("theme", [TERMINAL, TERMINAL_LIGHT], ids=lambda theme: theme.name)
def test_the_terminals_own_colours_leave_running_text_to_the_terminal(theme: Theme) -> None:
    assert {theme.foreground, theme.variables["muted"]} == {"ansi_default"}
    assert {theme.background, theme.surface, theme.panel} == {"ansi_default"}


@pytest.mark.parametrize(
    ("colours", "no_colour", "kept", "colorfgbg", "begins_with"),
    [
        ("truecolor", "", "", "", DARK),
        ("truecolor", "", "", "0;15", LIGHT),
        ("256", "", "undur-light", "15;0", LIGHT),
        ("standard", "", "", "", TERMINAL),
        ("standard", "", "", "0;15", TERMINAL_LIGHT),
        ("standard", "", "undur-light", "", TERMINAL),
        ("standard", "", "nord", "", TERMINAL),
        ("standard", "", "undur-terminal-light", "", TERMINAL_LIGHT),
        ("truecolor", "NO_COLOR", "undur-light", "0;15", TERMINAL),
        (None, "", "", "", TERMINAL),
    ],
)
def test_the_look_is_one_that_the_terminal_can_show(
    colours: str | None, no_colour: str, kept: str, colorfgbg: str, begins_with: Theme
) -> None:
    assert first_theme(kept, colorfgbg, looks_of(colours, no_colour=bool(no_colour))) == begins_with.name


def test_where_there_are_few_colours_the_key_goes_between_the_looks_that_can_be_shown() -> None:
    looks = looks_of("standard", no_colour=False)
    assert [next_theme(TERMINAL.name, looks), next_theme(TERMINAL_LIGHT.name, looks)] == [looks[1], looks[0]]
    assert next_theme(TERMINAL.name, looks_of("truecolor", no_colour=True)) == TERMINAL.name
