"""The line in which one searches the list."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import getters
from textual.binding import Binding, BindingType
from textual.widgets import Input

from undur.tui.core import UndurCore

if TYPE_CHECKING:
    from undur.tui.screens.upcoming import Upcoming


class SearchLine(Input):
    """Narrows the list as one types. Enter keeps what was found, Escape shows all again."""

    app = getters.app(UndurCore)
    DEFAULT_CSS = """
    SearchLine {
        dock: bottom;
        background: $surface;
    }

    SearchLine.-textual-compact {
        border-left: outer $primary !important;
        padding: 0 1;
    }

    SearchLine > .input--placeholder {
        color: $muted;
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", show=False),
        Binding("down", "leave", show=False),
    ]

    def __init__(self, text: str) -> None:
        super().__init__(text, compact=True)
        self.cursor_blink = False  # nothing blinks

    def on_mount(self) -> None:
        """Say what can be searched for."""
        self.placeholder = self.app.words.screens.upcoming.filter_placeholder

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search anew."""
        event.stop()
        self._upcoming.search(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep what was found."""
        event.stop()
        self.action_leave()

    def action_leave(self) -> None:
        """Go to what was found; the list's title keeps the search, and Escape ends it."""
        self._upcoming.focus_list()
        self.remove()

    def action_close(self) -> None:
        """Show all interviews again."""
        self._upcoming.search("")
        self._upcoming.focus_list()
        self.remove()

    @property
    def _upcoming(self) -> Upcoming:
        return cast("Upcoming", self.screen)
