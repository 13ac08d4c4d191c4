"""A text area that draws of its lines only those that look different: Textual's own draws all of them with each key."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.geometry import Region
from textual.reactive import Reactive, reactive
from textual.widgets import TextArea
from textual.widgets.text_area import Selection

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from textual.strip import Strip


class Look(NamedTuple):
    """What a row of the window is drawn from, its styles and its width apart: those draw all rows anew by themselves."""

    text: str
    start: int
    """Where it begins in its line, of a line with tabs, whose width that decides; else 0."""
    cursor: tuple[int, bool] | None
    """In which column the cursor stands and whether it is drawn, where it stands in this row."""
    brackets: tuple[int, ...]
    """The columns of the line in which two brackets belong together."""
    selected: Selection | None
    marks: Hashable
    """What a kind of text knows of its lines besides."""


class SteadyArea(TextArea):
    """Notes what it has drawn, and compares with it where the cursor moves, as it does with every change of the text."""

    selection: Reactive[Selection] = reactive(Selection(), init=False, always_update=True, repaint=False)

    def __init__(self, text: str = "", *, id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(
            text, id=id, soft_wrap=True, show_line_numbers=False, compact=True, highlight_cursor_line=False
        )
        self._drawn: dict[int, Look | None] = {}
        """Row of the window → what it was drawn from when it was drawn last; `None` below the text."""
        self._drawing: set[int] = set()

    def marks_in(self, line: int, text: str, start: int, end: int) -> Hashable:  # noqa: ARG002  for those who mark
        """What is marked in a stretch of a line, beyond cursor and selection."""
        return ()

    def watch_selection(self) -> None:
        """Draw what an edit or a move of the cursor has changed."""
        self.draw_differences()

    def draw_differences(self) -> None:
        """Draw the rows that look different from those on the screen."""
        different = [
            row for row, look in enumerate(self._looks()) if row not in self._drawn or self._drawn[row] != look
        ]
        if different:
            self.refresh(*(Region(0, row, self.size.width, 1) for row in different))

    def load_text(self, text: str) -> None:
        """Show another text; of that all is drawn."""
        super().load_text(text)
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw a row, and note that it is drawn."""
        self._drawing.add(y)
        return super().render_line(y)

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw those rows that must be, and note what from."""
        strips = super().render_lines(crop)
        if self._drawing:
            looks = dict(enumerate(self._looks()))
            self._drawn.update((row, looks.get(row)) for row in self._drawing)
            self._drawing.clear()
        return strips

    def _looks(self) -> Iterator[Look | None]:
        """What each row of the window is to be drawn from."""
        row, last = -round(self.scroll_y), self.size.height
        selection, drawn = self.selection, self._draw_cursor
        selected = None if selection.is_empty else selection
        brackets = () if self.matching_bracket_location is None else (self.matching_bracket_location, selection.end)
        for line in range(self.document.line_count):
            ends = self.wrapped_document.get_offsets(line)
            if row + len(ends) < 0:
                row += len(ends) + 1
                continue
            text = self.document.get_line(line)
            within = selected if selected is not None and selected.contains_line(line) else None
            matching = tuple(column for at, column in brackets if at == line)
            cursor = selection.end[1] if selection.end[0] == line else -1
            for start, end in zip((0, *ends), (*ends, len(text) + 1), strict=True):
                if row >= last:
                    return
                if row >= 0:
                    yield Look(
                        text[start:end],
                        start if "\t" in text else 0,
                        (cursor - start, drawn) if start <= cursor < end else None,
                        matching,
                        within,
                        self.marks_in(line, text, start, end),
                    )
                row += 1
        yield from (None for _ in range(row, last))
