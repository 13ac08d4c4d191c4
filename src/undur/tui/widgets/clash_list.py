"""Where own words collide with Undur's: both texts, one above the other, and what own sentences still need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters
from textual.content import Content
from textual.message import Message
from textual.widgets.option_list import Option

from undur.message.notes import missing_notes
from undur.tui.commands import drafting
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.tui.plain import plain
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.steady_list import SteadyList
from undur.words.message import part_name

if TYPE_CHECKING:
    from undur.message.merge import Clash
    from undur.situation import Situation

LABEL_WIDTH: Final = 10
"""Cells of the column that says whose words they are."""


class ClashList(SteadyList):
    """Nothing is dropped: the own words stand in the text, the others here. Not there at all while there is nothing."""

    app = getters.app(UndurCore)
    OPENS_AT_ONCE = True

    class Taken(Message):
        """Undur's words are wanted here."""

        def __init__(self, clash: Clash) -> None:
            super().__init__()
            self.clash = clash

    def __init__(self) -> None:
        super().__init__(id="clashes")
        self._clashes: tuple[Clash, ...] = ()
        self._missing: list[str] = []

    def show(self, situation: Situation) -> None:
        """Show what there is to say about the draft that is worked on."""
        self._clashes = situation.draft.clashes
        self._missing = missing_notes(situation.draft, situation.composed, self.app.words.message)
        self.set_class(not self._clashes and not self._missing, "-none")
        self._draw()

    def on_resize(self) -> None:
        """Wrap anew."""
        self._draw()

    def _draw(self) -> None:
        missing = [Option(plain(f"▲ {note}", "$warning"), disabled=True) for note in self._missing]
        self.show_options([*(Option(self._both(clash)) for clash in self._clashes), *missing])

    def _both(self, clash: Clash) -> Content:
        words = self.app.words
        says, key = words.screens.writing, bound_key(drafting.TakeComposed, self.app.plan.keys, words.screens.frame)
        title = Content.assemble(
            ("≠ ", "bold $warning"),
            plain(part_name(words.message, clash.part), "bold"),
            (f"  [{key} {says.take}]", "$accent"),
        )
        rows = [
            (plain(f"  {says.yours}", "$muted"), plain(clash.own or says.taken_out)),
            (plain(f"  {says.undurs}", "$muted"), plain(clash.composed or says.left_empty)),
        ]
        return Content("\n").join([title, in_columns(rows, LABEL_WIDTH, max(self.size.width - 2, 1))])

    def on_option_list_option_selected(self, event: SteadyList.OptionSelected) -> None:
        """Ask for Undur's words."""
        event.stop()
        if event.option_index < len(self._clashes):
            self.post_message(self.Taken(self._clashes[event.option_index]))
