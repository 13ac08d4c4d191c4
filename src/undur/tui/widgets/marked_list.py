"""A list to choose from: the row at the cursor has a sign before it, since a shade alone is easily missed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from rich.segment import Segment
from textual.strip import Strip
from textual.widgets import OptionList

if TYPE_CHECKING:
    from rich.style import Style

SIGN: Final = "› "
"""Before the row at the cursor; the other rows stand as far in."""


class MarkedList(OptionList):
    """The rows of a dialog. What is at the cursor reads alike in every look, whatever colours its words have."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"marked-list--sign"}

    def _get_left_gutter_width(self) -> int:
        """Leave room for the sign."""
        return len(SIGN)

    def render_line(self, y: int) -> Strip:
        """Draw a line of a row, the first with the sign where the cursor is."""
        line = super().render_line(y)
        option = _option_of(line)
        if option is None or option != self.highlighted:
            return Strip.join([_gutter(" " * len(SIGN), _style_of(line), option), line])
        first = y + self.scroll_offset.y == 0 or _option_of(super().render_line(y - 1)) != option
        row = self.get_visual_style("option-list--option-highlighted").rich_style
        sign = self.get_visual_style("option-list--option-highlighted", "marked-list--sign").rich_style
        if self.app.current_theme.ansi:  # on the bar of the cursor no other colour of the terminal is sure to be read
            line = Strip(Segment.apply_style(line, post_style=row), line.cell_length)
            sign = row
        return Strip.join([_gutter(SIGN if first else " " * len(SIGN), sign, option), line])


def _gutter(text: str, style: Style | None, option: int | None) -> Strip:
    strip = Strip([Segment(text, style)], len(text))
    return strip if option is None else strip.apply_meta({"option": option})


def _option_of(line: Strip) -> int | None:
    """The number of the row that a line belongs to."""
    return next((segment.style.meta["option"] for segment in line if segment.style and segment.style.meta), None)


def _style_of(line: Strip) -> Style | None:
    return next((segment.style for segment in line), None)
