"""Undur's two looks, and the terminal's own colours as the third."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.theme import Theme

if TYPE_CHECKING:
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
    panel="#e8e3d7",
    success="#2c6b2f",
    warning="#9a4a00",
    error="#b3261e",
    dark=False,
    variables={"muted": "#59636b", "faint": "#b5b0a3", "border": "#c9c2b2", "border-blurred": "#ddd7c9"},
)
TERMINAL: Final = Theme(
    name="undur-terminal",
    ansi=True,
    primary="ansi_cyan",
    secondary="ansi_blue",
    accent="ansi_yellow",
    foreground="ansi_default",
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    boost="ansi_default",
    success="ansi_green",
    warning="ansi_yellow",
    error="ansi_bright_red",
    variables={
        "muted": "ansi_default",  # many palettes make bright black too dark to be read
        **dict.fromkeys(("faint", "border", "border-blurred", "scrollbar"), "ansi_bright_black"),
        "ansi-background": "ansi_black",
        "ansi-foreground": "ansi_white",
        "scrollbar-background": "ansi_default",
        "block-cursor-foreground": "ansi_black",
        "block-cursor-background": "ansi_cyan",
        "input-cursor-background": "ansi_white",
        "input-cursor-foreground": "ansi_black",
        "input-selection-background": "ansi_blue",
        "input-selection-foreground": "ansi_white",
    },
)
"""The palette of the terminal itself: what is chosen is shown in reverse, since no background is known."""
OWN: Final = (DARK, LIGHT, TERMINAL)
CYCLE: Final = tuple(theme.name for theme in OWN)


def next_theme(name: str) -> str:
    """The theme after this one; after any other theme the first."""
    return CYCLE[(CYCLE.index(name) + 1) % len(CYCLE)] if name in CYCLE else CYCLE[0]


def theme_label(name: str, words: Words) -> str:
    """What a theme is called."""
    frame = words.screens.frame
    return {DARK.name: frame.dark, LIGHT.name: frame.light, TERMINAL.name: frame.terminal}.get(name, name)


def first_theme(kept: str, colorfgbg: str) -> str:
    """The theme to begin with: the one kept in the file, else by the terminal's background, dark where it doesn't say.

    `colorfgbg` is the variable that some terminals set, such as `15;0` (light on black).
    """
    if kept:
        return kept
    background = colorfgbg.rpartition(";")[2]
    return LIGHT.name if background in {"7", "15"} else DARK.name
