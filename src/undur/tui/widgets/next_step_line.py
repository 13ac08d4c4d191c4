"""The next step as a line of its own, on the checklist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.core import UndurCore
from undur.tui.widgets.next_step import do_next_step, next_step_lines

if TYPE_CHECKING:
    from textual import events
    from textual.geometry import Size

    from undur.situation import Situation


class NextStepLine(Widget):
    """One sentence; a click does what it says."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self._line = Content("")

    def show(self, situation: Situation | None) -> None:
        """Show what this interview needs next."""
        self._situation = situation
        if not self._line.is_same(self._drawn(self.content_size.width)):
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  Textual's signature
        """Lines at this width."""
        return len(self._drawn(width).split("\n", allow_blank=True)) if self._situation else 1

    def _drawn(self, width: int) -> Content:
        lines = next_step_lines(self._situation, self.app.words, max(width, 1)) if self._situation else []
        return Content("\n").join(lines)

    def render(self) -> Content:
        """Draw the sentence and its key."""
        self._line = self._drawn(self.content_size.width)
        return self._line

    def on_click(self, event: events.Click) -> None:
        """Do the step."""
        event.stop()
        if self._situation is not None:
            do_next_step(self, self._situation)
