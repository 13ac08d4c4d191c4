"""The line at the top: the program, its three screens, the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.times.writing import short_day, write_clock
from undur.times.zones import zone_label
from undur.tui.core import UndurCore

if TYPE_CHECKING:
    from textual import events


SIZE = "60×20"
"""Cells and lines that a screen is made for at the least."""


class Tab(NamedTuple):
    """One of the three screens, as the title bar shows it."""

    mode: str
    label: str


class TitleBar(Widget):
    """One line; a click on a name goes to that screen."""

    app = getters.app(UndurCore)

    def __init__(self, mode: str) -> None:
        super().__init__()
        self._mode = mode
        self._shown = ""

    def tabs(self) -> list[Tab]:
        """The three screens in order."""
        words = self.app.words.screens.frame
        return [
            Tab("upcoming", f"1 {words.upcoming}"),
            Tab("checklist", f"2 {words.checklist}"),
            Tab("editor", f"3 {words.editor}"),
        ]

    def moment(self) -> str:
        """The day and the minute, in the person's own zone."""
        now = self.app.now
        clock = f"{write_clock(now, self.app.language)} {zone_label(now)}"
        return f"{short_day(now.date(), self.app.words.times)} · {clock}" if self.size.width >= 80 else clock

    def tick(self) -> None:
        """Draw again where the minute has changed."""
        if self.moment() != self._shown:
            self.refresh()

    def render(self) -> Content:
        """Draw the line; in a window that is too small for everything, which screen this is and that it is too small."""
        self._shown = self.moment()
        parts: list[Content | tuple[str, str]] = [(" Undur ", "bold $accent"), *map(self._tab, self.tabs())]
        if self.screen.has_class("-tiny"):
            self._shown = self.app.words.screens.frame.too_small(SIZE)
            parts = [self._tab(tab) for tab in self.tabs() if tab.mode == self._mode]
        if sign := self.app.sign():
            parts.append((f" {sign} ", "bold $warning"))
        left = Content.assemble(*parts)
        gap = self.size.width - left.cell_length - cell_len(self._shown) - 1
        return Content.assemble(left, " " * gap, (self._shown, "$muted")) if gap > 0 else left

    def _tab(self, tab: Tab) -> tuple[str, str]:
        chosen = "bold reverse" if self.app.current_theme.ansi else "bold $background on $primary"
        return f" {tab.label} ", chosen if tab.mode == self._mode else "$muted"

    def on_click(self, event: events.Click) -> None:
        """Go to the screen whose name was clicked."""
        at = cell_len(" Undur ")
        for tab in self.tabs():
            end = at + cell_len(tab.label) + 2
            if at <= event.x < end:
                self.app.switch_mode(tab.mode)
                return
            at = end
