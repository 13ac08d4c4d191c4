"""Keys in one line, each with what it does and each a button for the mouse: the foot of a screen, of a room, of a dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual import events


class Hint(Struct, frozen=True):
    """An action of the screen, its key as it is written, and what it does."""

    action: str
    key: str
    label: str
    kept: bool = False
    """Whether it has its place before any other, and stands last."""

    @property
    def width(self) -> int:
        """Cells, with the gap behind it."""
        return cell_len(self.key) + cell_len(self.label) + len(GAP) + 1


GAP = "  "
"""Between two hints."""


class HintLine(Widget):
    """Shows as many as fit, the most needed first."""

    def __init__(self, *hints: Hint, id: str | None = "keys") -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._hints: Sequence[Hint] = hints

    def show(self, hints: Sequence[Hint]) -> None:
        """Show these."""
        self._hints = hints
        self.refresh()

    def hints(self) -> Sequence[Hint]:
        """All that want to be shown; overridden by a line that looks them up."""
        return self._hints

    def shown(self) -> list[Hint]:
        """Those that fit, in their order, those that are kept behind the others."""
        hints = self.hints()
        kept = [hint for hint in hints if hint.kept]
        room = self.content_size.width + len(GAP) - sum(hint.width for hint in kept)
        fitting = []
        for hint in hints:
            if not hint.kept and hint.width <= room:
                room -= hint.width
                fitting.append(hint)
        return [*fitting, *kept]

    def render(self) -> Content:
        """Draw the line."""
        parts: list[tuple[str, str]] = []
        for hint in self.shown():
            parts.extend([(hint.key, "bold $accent"), (f" {hint.label}{GAP}", "$muted")])
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        event.stop()
        at = event.get_content_offset(self)
        hint = None if at is None else next((hint for hint, start, end in self._placed() if start <= at.x < end), None)
        if hint:
            self.run_worker(self.screen.run_action(hint.action), name=hint.action)

    def _placed(self) -> Iterator[tuple[Hint, int, int]]:
        """What is shown, each with the cells at which it begins and ends."""
        end = 0
        for hint in self.shown():
            yield hint, end, (end := end + hint.width)
