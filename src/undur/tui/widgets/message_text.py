"""The text of the message, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from undur.exchange.cleaning import clean

if TYPE_CHECKING:
    from textual import events


class MessageText(TextArea):
    """A text area whose pasted text is cleaned, and whose text can be replaced without losing undo or the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo", show=False),
        Binding("ctrl+y", "redo", show=False),
        Binding("ctrl+home", "go_to_edge(True)", show=False),
        Binding("ctrl+end", "go_to_edge(False)", show=False),
    ]

    def __init__(self) -> None:
        super().__init__(soft_wrap=True, show_line_numbers=False, compact=True, highlight_cursor_line=False)

    def put(self, text: str) -> None:
        """Show another text; undo brings the one before back, and the cursor stays as near as it can."""
        if text == self.text:
            return
        cursor = self.cursor_location
        with self.prevent(TextArea.Changed):
            if self.text:
                self.replace(text, (0, 0), self.document.end)
            else:
                self.load_text(text)
        line = min(cursor[0], self.document.line_count - 1)
        self.move_cursor((line, min(cursor[1], len(self.document.get_line(line)))))

    def location(self, index: int) -> tuple[int, int]:
        """The row and column of a character of `text`, counted from 0 in code points."""
        before = self.text[:index]
        return before.count("\n"), index - (before.rfind("\n") + 1)

    def start_over(self, text: str) -> None:
        """Show the text of another message, with an undo of its own."""
        with self.prevent(TextArea.Changed):
            self.load_text(text)

    def action_go_to_edge(self, first: bool) -> None:  # noqa: FBT001  a binding has no keyword
        """Go to the first or behind the last character."""
        self.move_cursor((0, 0) if first else self.document.end)

    async def _on_paste(self, event: events.Paste) -> None:
        event.text = clean(event.text)
