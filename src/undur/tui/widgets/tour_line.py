"""The tour: what to look at in this place, above the key line. It takes no key away from anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.commands.repeating import EndTour, ShowTour
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key

if TYPE_CHECKING:
    from undur.tui.commands.command import Command


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
    }
    """

    def render(self) -> Content:
        """Draw the stop and how one goes on."""
        words = self.app.words.screens.repeating
        stop = words.tour[self.app.tour or 0]
        last = self.app.tour == len(words.tour) - 1
        keys: list[tuple[type[Command], str]] = [(ShowTour, words.tour_end if last else words.tour_next)]
        if not last:
            keys.append((EndTour, words.tour_end))
        line = [
            part
            for command, label in keys
            for part in (
                (bound_key(command, self.app.plan.keys, self.app.words.screens.frame), "bold $accent"),
                (f" {label}   ", "$muted"),
            )
        ]
        head = words.tour_stop((self.app.tour or 0) + 1, len(words.tour), stop.title)
        return Content("\n").join(
            [Content.styled(head, "bold"), Content(self.app.with_keys(stop.text)), Content.assemble(*line)]
        )

    async def on_click(self) -> None:
        """Go on."""
        await self.run_action("app.show_tour")
