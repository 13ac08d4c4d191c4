"""A list that stays as it is drawn while it is told the same again."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self

from textual.geometry import Region
from textual.widgets import OptionList

from undur.tui.widgets.border import TitledPane
from undur.tui.widgets.steady_text import is_same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.widgets.option_list import Option


class SteadyList(TitledPane, OptionList):
    """A list that is mostly told the rows that it shows already: then cursor and scrolling stay too.

    A click goes to a row, a second one on the same row opens it.
    """

    OPENS_AT_ONCE: ClassVar[bool] = False
    """Whether the first click opens a row already: rows that are nothing but what a click on them does."""
    _pressed: int | None = None
    _clicked: int | None = None
    """The row that was clicked last."""

    def show_options(self, options: Sequence[Option]) -> Self:
        """Show these rows; where most of them are those that it shows, only the others are drawn, and nothing moves."""
        if [_frame(one) for one in options] != [_frame(one) for one in self.options]:
            return self._show_others(options)
        different = [at for at, one in enumerate(options) if not is_same(one.prompt, self.options[at].prompt)]
        if 2 * len(different) > len(options):
            return self._show_others(options)
        if different:
            before = dict(self._heights)
            with self.undrawn():
                for at in different:
                    self.replace_option_prompt_at_index(at, options[at].prompt)
            if before and self._heights == before:  # of a list without a place on the screen it knows none
                self._draw_rows(different)
            else:
                self.refresh()
        return self

    def _show_others(self, options: Sequence[Option]) -> Self:
        self._clicked = None
        return self.set_options(options)

    def _draw_rows(self, rows: Sequence[int]) -> None:
        top, width, window = round(self.scroll_y), self.size.width, self.size.region
        regions = [Region(0, self._index_to_line[at] - top, width, self._heights[at]) for at in rows]
        seen = [region.intersection(window) for region in regions if region.overlaps(window)]
        if seen:
            self.refresh(*seen)

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Take the row that is pressed: the list may grow as it gets the focus, and then another lies under the pointer."""
        self._pressed = event.style.meta.get("option")

    async def _on_click(self, event: events.Click) -> None:
        event.prevent_default()  # else one click would open it
        row = self._pressed
        if row is None or row >= self.option_count or self.options[row].disabled:
            return
        again, self._clicked = row == self._clicked == self.highlighted, row
        self.highlighted = row
        if again or self.OPENS_AT_ONCE:
            self.action_select()


def _frame(one: Option) -> tuple[str | None, bool]:
    return one.id, one.disabled
