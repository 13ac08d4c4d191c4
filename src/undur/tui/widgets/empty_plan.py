"""What stands where no interviews are: the plan holds none yet, or the view shows none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.commands.interviews import AddInterview, ImportInterviews, LookAround
from undur.tui.commands.repeating import ShowTour
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.steady_text import SteadyText

if TYPE_CHECKING:
    from textual import events

    from undur.tui.commands.command import Command

    Line: TypeAlias = tuple[type[Command] | None, Content]

OFFERED: Final[tuple[type[Command], ...]] = (AddInterview, ImportInterviews, LookAround, ShowTour)
WIDEST: Final = 58
"""Cells of the block in the middle."""
KEY_WIDTH: Final = 4


class EmptyView(SteadyText):
    """A sentence in the middle of the place where there are interviews, but none in this view."""

    DEFAULT_CSS = """
    EmptyView {
        width: 100%;
        height: 1fr;
        content-align: center middle;
        text-align: center;
        padding: 0 2;
    }
    """


class EmptyPlan(Widget):
    """What one can do now, each line with its key and a button for the mouse, and what the program is for."""

    app = getters.app(UndurCore)
    DEFAULT_CSS = """
    EmptyPlan {
        width: 100%;
        height: 1fr;
    }
    """

    def render(self) -> Content:
        """Draw the block in the middle of the place there is."""
        return Content("\n").join([Content("")] * self._above + [line for _, line in self._lines()])

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        at = event.y - self._above
        command = self._lines()[at][0] if 0 <= at < len(self._lines()) else None
        if command is not None:
            self.run_worker(self.screen.run_action(command.action()), name=command.name)

    @property
    def _above(self) -> int:
        """Lines above the block."""
        return max((self.size.height - len(self._lines())) // 2, 0)

    def _lines(self) -> list[Line]:
        """The block's lines, each with the command that it offers."""
        words = self.app.words.screens.upcoming
        width = min(WIDEST, self.size.width - 2)
        block: list[Line] = [(None, Content.styled(words.empty_title, "bold $accent")), (None, Content(""))]
        for command in OFFERED:
            key = bound_key(command, self.app.plan.keys, self.app.words.screens.frame)
            row = [(Content.styled(key, "bold $accent"), Content(words.empty_offers[command.name]))]
            block.extend((command, line) for line in in_columns(row, KEY_WIDTH, width).split("\n"))
        about = Content.styled(words.empty, "$muted").wrap(width)
        block.extend((None, line) for line in [Content(""), *about])
        left = max((self.size.width - max(line.cell_length for _, line in block)) // 2, 1)
        return [(command, line.pad_left(left)) for command, line in block]
