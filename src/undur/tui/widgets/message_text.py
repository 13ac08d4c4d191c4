"""The text of the message, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from undur.exchange.cleaning import clean
from undur.tui.widgets.marks import Marks, marks_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.text import Text
    from textual import events

    from undur.message.check.finding import Finding


class MessageText(TextArea):
    """A text area whose pasted text is cleaned, and whose text can be replaced without losing undo or the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo", show=False),
        Binding("ctrl+y", "redo", show=False),
        Binding("ctrl+home", "go_to_edge(True)", show=False),
        Binding("ctrl+end", "go_to_edge(False)", show=False),
    ]

    COMPONENT_CLASSES: ClassVar[set[str]] = {"finding--error", "finding--warning", "finding--hint"}
    DEFAULT_CSS = """
    MessageText {
        & .finding--error { color: $error; text-style: underline; }
        & .finding--warning { color: $warning; text-style: underline; }
        & .finding--hint { text-style: underline; }
    }
    """

    def __init__(self) -> None:
        super().__init__(soft_wrap=True, show_line_numbers=False, compact=True, highlight_cursor_line=False)
        self.cursor_blink = False  # nothing blinks
        self._marks: Marks = {}

    def mark(self, findings: Sequence[Finding]) -> None:
        """Underline the places of these findings, which are of the text as it stands now."""
        marks = marks_of(self.text, findings)
        if marks != self._marks:
            self._marks = marks
            self.notify_style_update()  # lines are kept rendered; refresh alone would show them as they were
            self.refresh()

    def get_line(self, line_index: int) -> Text:
        """A line with what was found in it underlined, unless the line was changed since."""
        line = super().get_line(line_index)
        text, places = self._marks.get(line_index, ("", ()))
        if text == line.plain:
            for start, end, severity in places:
                line.stylize(self.get_component_rich_style(f"finding--{severity}", partial=True), start, end)
        return line

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

    @property
    def place(self) -> int:
        """Where the cursor stands, or what is selected begins, in code points of `text`."""
        row, column = min(self.selection)
        lines = self.text.split("\n")[:row]
        return sum(len(line) + 1 for line in lines) + column

    def start_over(self, text: str) -> None:
        """Show the text of another message, with an undo of its own."""
        with self.prevent(TextArea.Changed):
            self.load_text(text)

    def action_go_to_edge(self, first: bool) -> None:  # noqa: FBT001  a binding has no keyword
        """Go to the first or behind the last character."""
        self.move_cursor((0, 0) if first else self.document.end)

    async def _on_paste(self, event: events.Paste) -> None:
        event.text = clean(event.text)
