"""The keys of a room in one line, each of them a button for the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual import events


class Hint(NamedTuple):
    """An action of the screen, its key as it is written, and what it does."""

    action: str
    key: str
    label: str

    @property
    def width(self) -> int:
        """Cells, with the gap behind it."""
        return cell_len(self.key) + cell_len(self.label) + 3


class HintLine(Widget):
    """Shows as many as fit, the most needed first."""

    def __init__(self) -> None:
        super().__init__(id="keys")
        self._hints: list[Hint] = []

    def show(self, hints: Sequence[Hint]) -> None:
        """Show these."""
        self._hints = list(hints)
        self.refresh()

    def render(self) -> Content:
        """Draw the line."""
        parts: list[tuple[str, str]] = []
        for hint, _ in self._placed():
            parts.extend([(hint.key, "bold $accent"), (f" {hint.label}  ", "$muted")])
        return Content.assemble(*parts)

    def _placed(self) -> Iterator[tuple[Hint, int]]:
        """The hints that fit, each with the cell at which it ends."""
        end = 0
        for hint in self._hints:
            if end + hint.width - 2 <= self.size.width:
                end += hint.width
                yield hint, end

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        event.stop()
        action = next((hint.action for hint, end in self._placed() if event.x < end), "")
        if action:
            self.run_worker(self.screen.run_action(action), name=action)
