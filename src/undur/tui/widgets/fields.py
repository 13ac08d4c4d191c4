"""Fields that people type and paste into: nothing that a terminal could obey gets in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content
from textual.strip import Strip
from textual.widgets import Input

from undur.exchange.cleaning import clean
from undur.tui.widgets.field import Field

if TYPE_CHECKING:
    from textual import events


class TextField(Input, Field):
    """One line; pasted text is cleaned and put on one line instead of being cut at its first.

    What has no room ends with an ellipsis, as long as nobody writes in it.
    """

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(value, placeholder=placeholder, id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False  # nothing blinks

    @property
    def entered(self) -> str:
        """The text as it stands."""
        return self.value

    def enter(self, text: str) -> None:
        """Put a text in, the cursor behind it."""
        self.value = text
        self.action_end()

    def _on_paste(self, event: events.Paste) -> None:
        event.text = " ".join(clean(event.text).split())

    def render_line(self, y: int) -> Strip:
        """Draw the line; of a text that is longer than the field its beginning."""
        width = self.scrollable_content_region.width
        text = self.value or self.placeholder
        if y or cell_len(text) <= width or (self.value and self.has_focus):
            return super().render_line(y)
        style = "" if self.value else self.get_visual_style("input--placeholder", partial=True)
        line = Content(text).truncate(width, ellipsis=True).stylize(style)
        if self.has_focus:
            line = line.stylize(self.get_visual_style("input--cursor"), 0, 1)
        return Strip(line.render_segments(self.visual_style)).adjust_cell_length(width, self.rich_style)
