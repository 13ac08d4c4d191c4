"""The margin beside the text: which part is which, whose words it has, and where own words collide with Undur's."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from rich.segment import Segment
from textual import getters
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from undur.message.script import steps_of
from undur.tui.core import UndurCore
from undur.tui.widgets.message_text import difference

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import ClassVar

    from rich.style import Style
    from textual import events

    from undur.message.merge import Stretch
    from undur.tui.widgets.draft_text import DraftText

NAME_WIDTH: Final = 9
"""Cells of the longest name."""
WIDTH: Final = NAME_WIDTH + 3
"""Cells with the names: a name, a blank, the bar, a blank."""
NUMBERED: Final = WIDTH + 2
"""Cells with the names of the steps of a call and their numbers."""
NARROW: Final = 2
"""Cells without the names: the bar and a blank."""
BAR, BEGIN, OWN, CLASH = "│", "├", "✎", "≠"
"""Along a part, where it begins without a name, where it has words of the person's, where they collide."""


class Row(NamedTuple):
    """A line of the margin."""

    name: str
    sign: str
    style: str
    """A component class."""
    part: str


BLANK: Final = Row("", " ", "margin--part", "")


class PartMargin(Widget):
    """Follows the text's soft wrapping and scrolling, a name where a part begins and a bar along it."""

    app = getters.app(UndurCore)
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "margin--part",
        "margin--bar",
        "margin--own",
        "margin--clash",
        "margin--here",
    }

    class Clicked(Message):
        """A part was clicked."""

        def __init__(self, part: str) -> None:
            super().__init__()
            self.part = part

    def __init__(self, text: DraftText) -> None:
        super().__init__()
        self._text = text
        self._stretches: tuple[Stretch, ...] = ()
        self._clashing: frozenset[str] = frozenset()
        self._numbered = False
        self._here: str | None = None
        self._read = ""
        """The text that the stretches are of."""
        self._rows: dict[int, Row] = {}

    def on_mount(self) -> None:
        """Follow the text."""
        self.watch(self._text, "virtual_size", self.follow, init=False)
        self.watch(self._text, "scroll_y", self._scrolled, init=False)

    def _scrolled(self) -> None:
        """The same parts stand on other lines."""
        self.refresh()

    def show(self, stretches: Sequence[Stretch], clashing: Sequence[str] = (), *, numbered: bool = False) -> None:
        """Show these parts, which are of the text as it stands now; `numbered`: as steps of a call."""
        self._stretches, self._clashing = tuple(stretches), frozenset(clashing)
        self._numbered, self._read = numbered, self._text.text
        self.follow()

    def point_at(self, part: str | None) -> None:
        """Say in which part the cursor stands."""
        if part != self._here:
            self._here = part
            self.refresh()

    def follow(self) -> None:
        """Follow the text, which may have changed since the parts were told apart."""
        before, self._rows = self._rows, self._laid_out()
        if self._rows != before:
            self.refresh()

    def _laid_out(self) -> dict[int, Row]:
        """Row of the wrapped text, from 0 → what stands beside it."""
        rows: dict[int, Row] = {}
        names = self.app.words.screens.writing.margin
        text = self._text.text
        steps = [one.start for one in steps_of(text)] if self._numbered else []
        for one in self._moved(text):
            name = names[one.part or "own"]
            label = f"{bisect_right(steps, one.start)} {name}" if self._numbered else name
            style = "margin--clash" if one.part in self._clashing else "margin--own" if one.own else "margin--bar"
            sign = CLASH if one.part in self._clashing else OWN if one.own else BAR
            extent = range(self._row(one.start), self._row(one.end - 1) + 1)
            first = next((row for row in extent if not rows.get(row, BLANK).name), extent[0])
            for row in extent[extent.index(first) :]:
                if row == first or row not in rows:
                    rows[row] = Row(label if row == first else "", sign if row == first else BAR, style, one.part)
        return rows

    def _moved(self, text: str) -> Sequence[Stretch]:
        """The stretches where they stand now that something was typed before, in or behind them."""
        if text == self._read:
            return self._stretches
        start, old_end, new_end = difference(self._read, text)

        def moved(place: int) -> int:
            if place <= start:
                return place
            return min(max(place, old_end) + new_end - old_end, len(text))

        now = [one._replace(start=moved(one.start), end=moved(one.end)) for one in self._stretches]
        return [one for one in now if one.start < one.end]

    def _row(self, place: int) -> int:
        return self._text.wrapped_document.location_to_offset(self._text.location(place)).y

    def _row_at(self, y: int) -> Row:
        top = self._text.content_region.y - self.content_region.y
        return self._rows.get(y - top + round(self._text.scroll_y), BLANK) if y >= top else BLANK

    def render_line(self, y: int) -> Strip:
        """Draw a line: the name, the bar."""
        width = self.size.width
        row = self._row_at(y)
        here = row is not BLANK and row.part == self._here
        named = self._style("margin--here" if here else "margin--part")
        name = Segment(f"{row.name:>{width - NARROW - 1}} " if width >= WIDTH else "", named)
        sign = BEGIN if row.name and row.sign == BAR and width < WIDTH else row.sign
        bar = Segment(f"{sign} ", self._style("margin--here" if here and row.sign == BAR else row.style))
        return Strip([name, bar]).adjust_cell_length(width, self.rich_style)

    def _style(self, name: str) -> Style:
        return self.get_component_rich_style(name)

    def on_click(self, event: events.Click) -> None:
        """Tell which part was clicked."""
        row = self._row_at(event.y)
        if row is not BLANK:
            self.post_message(self.Clicked(row.part))
