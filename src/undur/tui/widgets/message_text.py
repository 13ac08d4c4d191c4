"""A text of several lines that people type and paste into: nothing that a terminal could obey gets in."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual.binding import Binding, BindingType
from textual.widgets import TextArea

from undur.exchange.cleaning import clean
from undur.tui.widgets.field import Field
from undur.tui.widgets.steady_area import SteadyArea

if TYPE_CHECKING:
    from textual import events


_GIVEN_UP: Final = frozenset({"select_line", "select_all"})
"""What Textual's F6 and F7 do."""


class MessageText(SteadyArea, Field):
    """A text area whose pasted text is cleaned, and whose text can be replaced while the cursor stays near."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+z", "undo", show=False),
        Binding("ctrl+y", "redo", show=False),
        Binding("ctrl+home", "go_to_edge(True)", show=False),
        Binding("ctrl+end", "go_to_edge(False)", show=False),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave those keys alone that are commands inside of a text too."""
        return False if action in _GIVEN_UP else super().check_action(action, parameters)

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(text, id=id)
        self.cursor_blink = False  # nothing blinks

    def put(self, text: str) -> None:
        """Show another text; only what differs is exchanged, so that cursor and window stay where they can."""
        before = self.text
        if text == before:
            return
        start, old_end, new_end = difference(before, text)
        with self.prevent(TextArea.Changed):
            if before:
                self.replace(text[start:new_end], self.location(start), self.location(old_end))
            else:
                self.load_text(text)

    @property
    def entered(self) -> str:
        """The text as it stands."""
        return self.text

    def enter(self, text: str) -> None:
        """Put a text in, the cursor behind it."""
        self.put(text)
        self.action_go_to_edge(first=False)

    def location(self, index: int) -> tuple[int, int]:
        """The row and column of a character of `text`, counted from 0 in code points."""
        before = self.text[:index]
        return before.count("\n"), index - (before.rfind("\n") + 1)

    @property
    def place(self) -> int:
        """Where the cursor stands, or what is selected begins, in code points of `text`."""
        row, column = min(self.selection)
        return sum(len(self.document.get_line(line)) + 1 for line in range(row)) + column

    @property
    def lines_below(self) -> int:
        """Lines of the text, as it is wrapped, that are out of sight below."""
        return max(self.max_scroll_y - round(self.scroll_y), 0)

    @property
    def between_words(self) -> bool:
        """Whether the cursor stands behind a blank or at the beginning of a line."""
        row, column = self.cursor_location
        return not self.document.get_line(row)[column - 1 : column].strip()

    def start_over(self, text: str) -> None:
        """Show the text of another message, from its beginning."""
        with self.prevent(TextArea.Changed):
            self.load_text(text)

    def action_go_to_edge(self, first: bool) -> None:  # noqa: FBT001  a binding has no keyword
        """Go to the first or behind the last character."""
        self.move_cursor((0, 0) if first else self.document.end)

    async def _on_paste(self, event: events.Paste) -> None:
        event.text = clean(event.text)


def difference(before: str, after: str) -> tuple[int, int, int]:
    """Where two texts differ: from where on, and up to where in the one before and in the one after."""
    start = _alike(before, after)
    tail = _alike(before[start:][::-1], after[start:][::-1])
    return start, len(before) - tail, len(after) - tail


def _alike(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
