"""The text of the message, edited in place, with what was found underlined in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.message import Message

from undur.message.script import directions_in
from undur.tui.commands import drafting
from undur.tui.commands.command import bindings
from undur.tui.widgets.marks import Marks, Place, by_row, finding_at, marks_of, moved
from undur.tui.widgets.message_text import MessageText, difference

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from rich.text import Text
    from textual.binding import BindingType

    from undur.message.check.finding import Finding


class DraftText(MessageText):
    """Undo and redo are the plan's, here as everywhere: there is one order of things, and no second memory beside it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings([drafting.UndoTyping, drafting.RedoTyping])]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"finding--error", "finding--warning", "finding--hint", "draft--aside"}
    DEFAULT_CSS = """
    DraftText {
        & .finding--error { color: $error; text-style: underline; }
        & .finding--warning { color: $warning; text-style: underline; }
        & .finding--hint { text-style: underline; }
        & .draft--aside { color: $muted; text-style: italic; }
    }
    """

    class Resized(Message):
        """More or less of it is in sight than before."""

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()
        self._read = ""
        """The text that the findings are of."""
        self._underlined: tuple[Finding, ...] = ()
        """Those of the findings whose own words stand unchanged since."""
        self._marks: Marks = {}
        self._asides: Marks = {}
        self._marked = ("", False)
        """The text that the marks are of, and whether they show what is to be done."""
        self.asides = False
        """Whether it is a script, in which a sentence in brackets is something to do and not to be said."""

    def on_resize(self) -> None:
        """Tell of it: what stands around the text says how much of it is out of sight."""
        self.post_message(self.Resized())

    def mark(self, findings: Sequence[Finding]) -> None:
        """Underline the places of these findings, which are of the text as it stands now."""
        self._findings, self._read = tuple(findings), self.text
        self._underlined, self._marked = self._findings, (self._read, self.asides)
        self._mark(self._read)
        self.draw_differences()

    def _mark(self, text: str) -> None:
        """Let the marks follow the text, which has changed since."""
        before = self._marks, self._asides
        self._underlined = moved(self._underlined, self._marked[0], text)
        self._marks = marks_of(text, self._underlined)
        self._asides = by_row(text, [(*span, "aside") for span in directions_in(text)] if self.asides else [])
        self._marked = text, self.asides
        if before != (self._marks, self._asides):
            self._line_cache.clear()  # Textual keeps lines as they were rendered

    def places_in(self, line: int) -> tuple[Place, ...]:
        """What is marked in a line."""
        text = self.text
        if (text, self.asides) != self._marked:
            self._mark(text)
        return (*self._asides.get(line, ()), *self._marks.get(line, ()))

    def marks_in(self, line: int, text: str, start: int, end: int) -> Hashable:  # noqa: ARG002  a place says enough
        """What is marked in a stretch of a line, counted from its beginning."""
        places = self.places_in(line)
        return tuple((first - start, last - start, how) for first, last, how in places if first < end and start < last)

    @property
    def marked(self) -> bool:
        """Whether anything is underlined."""
        return bool(self._marks)

    @property
    def finding(self) -> Finding | None:
        """The finding at the cursor; none once the text has changed since it was read."""
        return finding_at(self._findings, self.place) if self._read == self.text else None

    def next_finding(self) -> Finding | None:
        """The next finding in the text behind the cursor; behind the last, the first."""
        placed = sorted((one for one in self._findings if one.start is not None), key=lambda one: one.start or 0)
        if not placed or self._read != self.text:
            return None
        return next((one for one in placed if (one.start or 0) > self.place), placed[0])

    def get_line(self, line_index: int) -> Text:
        """A line with what was found in it underlined, and what is to be done told apart."""
        line = super().get_line(line_index)
        for start, end, how in self.places_in(line_index):
            name = "draft--aside" if how == "aside" else f"finding--{how}"
            line.stylize(self.get_component_rich_style(name, partial=True), start, end)
        return line

    def go_to_change(self, before: str) -> None:
        """Go to where the text differs from the one before."""
        self.move_cursor(self.location(difference(before, self.text)[2]))

    def go_to(self, place: int, end: int | None = None) -> None:
        """Go to a place, and select up to `end` where that is given; in code points of `text`."""
        self.move_cursor(self.location(place))
        if end is not None:
            self.move_cursor(self.location(end), select=True)
