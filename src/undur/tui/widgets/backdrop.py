"""What lies behind widgets that cover it: not worth to be drawn line by line, as Textual would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.strip import Strip
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.geometry import Region

    Base = Widget
else:
    Base = object


class Backdrop(Base):
    """Of a widget without a text, border or padding of its own: all its lines are one, in the colour of its background.

    To Python it is a plain class: a widget takes its styles from the first of its bases that is one.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the lines."""
        line, background = Strip.blank(crop.width, self.rich_style), self.background_colors[1]
        for one in self.get_line_filters():
            line = line.apply_filter(one, background)
        return [line] * crop.height


class Panes(Backdrop, Widget):
    """Holds the panes of a screen, which lie side by side or one above the other."""
