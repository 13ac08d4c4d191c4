"""How many cells of a terminal a text takes, from the standard library alone: a status bar wants its line at once."""

from __future__ import annotations

import unicodedata
from typing import Final

_ELLIPSIS: Final = "…"
_EMOJI_STYLE: Final = "\N{VARIATION SELECTOR-16}"
"""Makes a narrow sign before it an emoji, which is one cell wider."""


def cell_width(text: str) -> int:
    """The width in cells. A sequence that a terminal joins into one emoji counts as its parts: never too little."""
    return len(text) if text.isascii() else sum(map(_width, text))


def cut(text: str, width: int) -> str:
    """The text, or as much of it as fits into `width` cells with an ellipsis at its end."""
    if cell_width(text) <= width:
        return text
    room, kept = width - 1, 0
    for char in text:
        room -= _width(char)
        if room < 0:
            break
        kept += 1
    return text[:kept].rstrip() + _ELLIPSIS if width > 0 else ""


def pad(text: str, width: int) -> str:
    """The text with blanks up to `width` cells."""
    return text + " " * (width - cell_width(text))


def _width(char: str) -> int:
    if char == _EMOJI_STYLE:
        return 1
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
