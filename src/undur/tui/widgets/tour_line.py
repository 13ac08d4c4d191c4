"""The tour: what to look at in this place, above the key line. It takes no key away from anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters
from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from undur.tui.commands.repeating import EndTour, ShowTour
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.words.commands_named import NAMED

if TYPE_CHECKING:
    from textual import events

    from undur.tui.commands.command import Command

GAP: Final = "   "
"""Between a title and its keys, and between two keys."""


class TourLine(Widget):
    """The stop of the tour that the app stands at; a click goes on."""

    app = getters.app(UndurCore)
    DEFAULT_CSS = """
    TourLine {
        dock: bottom;
        height: auto;
        margin-bottom: 1;
        padding: 0 2;
        background: $panel;
        border-left: outer $accent;
        link-style: none;
        link-color: $foreground;
        link-background: $panel 0%;
    }
    """

    def render(self) -> Content:
        """Draw the stop and how one goes on: beside its title where there is room."""
        words = self.app.words.screens.repeating
        stop = words.tour[self.app.tour or 0]
        head = Content.styled(words.tour_stop((self.app.tour or 0) + 1, len(words.tour), stop.title), "bold")
        text, keys = self._text(stop.text), self._keys()
        gap = self.content_size.width - head.cell_length - keys.cell_length
        if gap < len(GAP):
            return Content("\n").join([head, text, keys])
        return Content("\n").join([Content.assemble(head, " " * gap, keys), text])

    def _text(self, sentences: str) -> Content:
        """The words of the stop, the keys in them set apart as in the line of keys."""
        said, *rest = NAMED.split(sentences)
        pieces = [Content(said)]
        for name, said in zip(rest[::2], rest[1::2], strict=True):
            pieces.extend([Content.styled(self.app.with_keys(f"⟨{name}⟩"), "bold $accent"), Content(said)])
        return Content("").join(pieces)

    def _keys(self) -> Content:
        """How one goes on and how one ends it, each a button; at the last stop they are the same."""
        words = self.app.words.screens.repeating
        last = self.app.tour == len(words.tour) - 1
        on = self._button(ShowTour, words.tour_end if last else words.tour_next)
        return on if last else Content(GAP).join([on, self._button(EndTour, words.tour_end)])

    def _button(self, command: type[Command], label: str) -> Content:
        key = bound_key(command, self.app.plan.keys, self.app.words.screens.frame)
        line = Content.assemble((key, "bold $accent"), (f" {label}", "$muted"))
        return line.stylize(Style.from_meta({"@click": command.action()}))

    async def on_click(self, event: events.Click) -> None:
        """Go on, wherever it is clicked but on a key."""
        if "@click" not in event.style.meta:
            await self.run_action(ShowTour.action())
