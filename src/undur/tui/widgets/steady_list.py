"""A list that stays as it is drawn while it is told the same again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from textual.widgets import OptionList

from undur.tui.widgets.border import TitledPane
from undur.tui.widgets.steady_text import is_same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual import events
    from textual.widgets.option_list import Option


class SteadyList(OptionList, TitledPane):
    """A list that is mostly told the rows that it shows already: then cursor and scrolling stay too.

    A click goes to a row, a second one on the same row opens it.
    """

    _clicked: int | None = None
    """The row that was clicked last."""

    def show_options(self, options: Sequence[Option]) -> Self:
        """Show these rows."""
        if len(options) == len(self.options) and all(map(_is_same, options, self.options)):
            return self
        self._clicked = None
        return self.set_options(options)

    async def _on_click(self, event: events.Click) -> None:
        event.prevent_default()  # else one click would open it
        row: int | None = event.style.meta.get("option")
        if row is None or self.options[row].disabled:
            return
        again, self._clicked = row == self._clicked == self.highlighted, row
        self.highlighted = row
        if again:
            self.action_select()


def _is_same(one: Option, other: Option) -> bool:
    return one.disabled == other.disabled and is_same(one.prompt, other.prompt)
