"""Contrast by WCAG 2, and how a theme that was made for something else is made readable here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.color import BLACK, WHITE, Color

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

AA: Final = 4.5
"""What WCAG 2 asks for of running text, from 1 to 21."""
TEXTS: Final = ("foreground", "muted", "primary", "secondary", "accent", "success", "warning", "error")
"""Variables in whose colour something is written."""
GROUNDS: Final = ("background", "surface", "panel")
STEP: Final = 0.05


def contrast(one: Color, other: Color) -> float:
    """By WCAG 2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    parts = [value / 255 for value in colour.rgb]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def readable(colour: Color, grounds: Iterable[Color], *, dark: bool) -> Color:
    """The colour, lighter on dark grounds and darker on light ones by no more than is needed to be read on each."""
    grounds, towards = list(grounds), WHITE if dark else BLACK
    for step in range(round(1 / STEP) + 1):
        mended = colour.blend(towards, step * STEP)
        if all(contrast(mended, ground) >= AA for ground in grounds):
            return mended
    return towards


def readable_texts(variables: Mapping[str, str], *, dark: bool) -> dict[str, str]:
    """The variables of a theme, those that colour text changed where one could not read it."""
    grounds = [Color.parse(variables[name]) for name in GROUNDS]
    texts = {name: readable(Color.parse(variables[name]), grounds, dark=dark).hex for name in TEXTS}
    return {**variables, **texts}
