"""Undur's two looks, and the terminal's own colours as the third."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from undur.words import Words

DARK: Final = Theme(
    name="undur-dark",
    primary="#7fb8ad",
    secondary="#a9b8d4",
    accent="#e0b36a",
    foreground="#e4e4df",
    background="#14181c",
    surface="#1a1f24",
    panel="#232a31",
    success="#8fc98a",
    warning="#f0a35e",
    error="#f28779",
    dark=True,
    variables={"muted": "#9aa5ad", "faint": "#4b565f", "border": "#3a444d", "border-blurred": "#2b343b"},
)
LIGHT: Final = Theme(
    name="undur-light",
    primary="#1f6f63",
    secondary="#3d5276",
    accent="#8a4b08",
    foreground="#1d2328",
    background="#faf8f3",
    surface="#f3f0e8",
    panel="#e7e4df",
    success="#2c6b2f",
    warning="#9a4a00",
    error="#b3261e",
    dark=False,
    variables={"muted": "#59636b", "faint": "#b5b0a3", "border": "#c9c2b2", "border-blurred": "#ddd7c9"},
)


def _of_terminal(name: str, colours: Mapping[str, str], *, dark: bool) -> Theme:
    """A look in the terminal's own palette, on its own background: running text is left to the terminal."""
    black, white = ("ansi_black", "ansi_white") if dark else ("ansi_white", "ansi_black")
    return Theme(
        name=name,
        ansi=True,
        dark=dark,
        primary=colours["primary"],
        secondary=colours["primary"],
        accent=colours["accent"],
        foreground="ansi_default",
        background="ansi_default",
        surface="ansi_default",
        panel="ansi_default",
        boost="ansi_default",
        success=colours["success"],
        warning=colours["warning"],
        error=colours["error"],
        variables={
            "muted": "ansi_default",  # many palettes make bright black too dark to be read
            **dict.fromkeys(("faint", "border", "border-blurred", "scrollbar"), "ansi_bright_black"),
            "ansi-background": black,
            "ansi-foreground": white,
            "scrollbar-background": "ansi_default",
            "block-cursor-foreground": "ansi_black",
            "block-cursor-background": "ansi_cyan",
            "input-cursor-background": white,
            "input-cursor-foreground": black,
            "input-selection-background": "ansi_blue",
            "input-selection-foreground": "ansi_bright_white",
        },
    )


TERMINAL: Final = _of_terminal(
    "undur-terminal",
    {
        "primary": "ansi_cyan",
        "accent": "ansi_yellow",
        "success": "ansi_green",
        "warning": "ansi_yellow",
        "error": "ansi_bright_red",
    },
    dark=True,
)
"""The palette of the terminal itself: what is chosen is shown in reverse, since no background is known."""
TERMINAL_LIGHT: Final = _of_terminal(
    "undur-terminal-light",
    {
        "primary": "ansi_blue",
        "accent": "ansi_magenta",
        "success": "ansi_default",
        "warning": "ansi_magenta",
        "error": "ansi_red",
    },
    dark=False,
)
"""The same for a terminal with a light background, on which yellow, cyan and green are too pale in most palettes."""
OWN: Final = (DARK, LIGHT, TERMINAL, TERMINAL_LIGHT)
CYCLE: Final = tuple(theme.name for theme in OWN)
FEW_COLOURS: Final = (TERMINAL.name, TERMINAL_LIGHT.name)
"""The looks of a terminal that has sixteen colours or none: any other would be made of the wrong ones."""


def next_theme(name: str, looks: Sequence[str] = CYCLE) -> str:
    """The theme after this one; after any other theme the first."""
    return looks[(looks.index(name) + 1) % len(looks)] if name in looks else looks[0]


def theme_label(name: str, words: Words) -> str:
    """What a theme is called."""
    frame = words.screens.frame
    names = {
        DARK.name: frame.dark,
        LIGHT.name: frame.light,
        TERMINAL.name: frame.terminal,
        TERMINAL_LIGHT.name: frame.terminal_light,
    }
    return names.get(name, name)


def looks_of(colours: str | None, *, no_colour: bool) -> tuple[str, ...]:
    """The looks that a terminal can show. `colours` is what Rich calls its system of them: `truecolor`, `256`, else few."""
    if no_colour:
        return (TERMINAL.name,)
    return CYCLE if colours in ("truecolor", "256") else FEW_COLOURS


def first_theme(kept: str, colorfgbg: str, looks: Sequence[str] = CYCLE) -> str:
    """The theme to begin with: the one kept in the file, else by the terminal's background, dark where it doesn't say.

    `colorfgbg` is the variable that some terminals set, such as `15;0` (light on black). `looks` are those that the
    terminal can show; where these are not all, no other is taken from the file.
    """
    if kept and (kept in looks or set(CYCLE) <= set(looks)):
        return kept
    light = colorfgbg.rpartition(";")[2] in {"7", "15"}
    wanted = (LIGHT.name, TERMINAL_LIGHT.name) if light else (DARK.name, TERMINAL.name)
    return next((name for name in wanted if name in looks), looks[0])
