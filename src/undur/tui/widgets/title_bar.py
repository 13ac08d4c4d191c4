"""The line at the top: the program, its three screens, the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from rich.cells import cell_len
from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.times.writing import short_day, write_clock
from undur.times.zones import zone_label
from undur.tui.commands import navigation, repeating
from undur.tui.commands.command import Command
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key

if TYPE_CHECKING:
    from textual import events


SIZE = "60×20"
"""Cells and lines that a screen is made for at the least."""


class Piece(Struct, frozen=True):
    """A piece of the line, and what a click on it does."""

    text: str
    style: str
    command: type[Command]


class TitleBar(Widget):
    """One line; a click on a screen's name goes there, one on the program's name opens the palette."""

    app = getters.app(UndurCore)

    def __init__(self, mode: str) -> None:
        super().__init__()
        self._mode = mode
        self._shown = ""

    def pieces(self) -> list[Piece]:
        """The program and its three screens in order, each with its key, and what waits for the person; as there is room."""
        words = self.app.words.screens.frame
        tiny = self.screen.has_class("-tiny")
        tabs = [
            self._tab(*one)
            for one in (
                ("upcoming", words.upcoming, navigation.ShowUpcoming),
                ("checklist", words.checklist, navigation.ShowChecklist),
                ("editor", words.editor, navigation.ShowEditor),
            )
            if not tiny or one[0] == self._mode
        ]
        head = [] if tiny else [Piece(" Undur ", "bold $accent", navigation.OpenPalette)]
        sign = self.app.sign()
        return [*head, *tabs, *([Piece(f" {sign} ", "bold $warning", repeating.MergeCopies)] if sign else [])]

    def _tab(self, mode: str, name: str, command: type[Command]) -> Piece:
        chosen = "bold reverse" if self.app.current_theme.ansi else "bold $background on $primary"
        key = bound_key(command, self.app.plan.keys, self.app.words.screens.frame)
        return Piece(f" {key} {name} ", chosen if mode == self._mode else "$muted", command)

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
        tiny = self.screen.has_class("-tiny")
        self._shown = self.app.words.screens.frame.too_small(SIZE) if tiny else self.moment()
        left = Content.assemble(*((one.text, one.style) for one in self.pieces()))
        gap = self.size.width - left.cell_length - cell_len(self._shown) - 1
        return Content.assemble(left, " " * gap, (self._shown, "$muted")) if gap > 0 else left

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        end = 0
        for one in self.pieces():
            end += cell_len(one.text)
            if event.x < end:
                self.run_worker(self.screen.run_action(one.command.action()), name=one.command.name)
                return
