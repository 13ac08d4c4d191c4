"""The choices of a message: a row each, changed with ← and → or picked from a list with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets.option_list import Option

from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.steady_list import SteadyList

if TYPE_CHECKING:
    from collections.abc import Sequence

LABEL_WIDTH = 9
"""Cells of the column of labels."""


class Row(NamedTuple):
    """A choice as it is shown."""

    name: str
    label: str
    value: str
    turns: bool
    """Whether ← and → go through its values."""


class ChoiceList(SteadyList):
    """Says which choice is to be changed; it changes none."""

    app = getters.app(UndurCore)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("pagedown", "screen.scroll_text(1)", show=False),
        Binding("pageup", "screen.scroll_text(-1)", show=False),
    ]

    class Turned(Message):
        """The next (1) or the previous (-1) value is wanted."""

        def __init__(self, name: str, by: int) -> None:
            super().__init__()
            self.name, self.by = name, by

    class Opened(Message):
        """The list of values is wanted."""

        def __init__(self, name: str) -> None:
            super().__init__()
            self.name = name

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show these choices; the cursor stays on its row."""
        at = self.highlighted or 0
        self._rows = list(rows)
        self._draw()
        self.highlighted = min(at, len(rows) - 1)

    def on_resize(self) -> None:
        """Wrap anew."""
        at = self.highlighted
        self._draw()
        self.highlighted = at

    def _draw(self) -> None:
        self.show_options([Option(self._prompt(row)) for row in self._rows])

    def _prompt(self, row: Row) -> Content:
        """A row; a long value wraps within its own column."""
        sign, end = ("‹", " ›") if row.turns else (" ", "")
        label = Content.assemble((row.label.ljust(LABEL_WIDTH), "$muted"), (sign, "$muted"))
        value = Content.assemble(plain(row.value), (end, "$muted"))
        return in_columns([(label, value)], LABEL_WIDTH + 2, self.scrollable_content_region.width or 80)

    def action_turn(self, by: int) -> None:
        """Ask for the next or the previous value."""
        if not self._rows:
            return
        row = self._rows[self.highlighted or 0]
        self.post_message(self.Turned(row.name, by) if row.turns else self.Opened(row.name))

    def on_option_list_option_selected(self, event: SteadyList.OptionSelected) -> None:
        """Ask for the list of values."""
        event.stop()
        self.post_message(self.Opened(self._rows[event.option_index].name))
