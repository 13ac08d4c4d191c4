"""A dialog whose answer is a row of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, TypeVar

from textual import getters

from undur.tui.commands import dialogs
from undur.tui.commands.command import bindings
from undur.tui.dialogs.dialog import Dialog
from undur.tui.widgets.choice_help import ChoiceHelp
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from textual.binding import BindingType

Result = TypeVar("Result")

FEWEST: Final = 3
"""Lines of a list that stay in sight in the smallest window."""


class ListDialog(Dialog[Result]):
    """The list, what its row at the cursor means, and where one is needed a line to type into."""

    BINDINGS: ClassVar[list[BindingType]] = bindings([dialogs.ChooseRow, dialogs.EnterText])
    listing = getters.query_one(MarkedList)
    meaning = getters.query_one(ChoiceHelp)

    def on_resize(self) -> None:
        """Fit anew."""
        self.call_after_refresh(self.make_room)

    def make_room(self) -> None:
        """Take from the list the lines that what stands around it needs: it scrolls, they don't."""
        if not self.ready:
            return
        box, most = self.query_one(".box"), self.listing.styles.base.max_height
        others = [one for one in box.children if one.display and one is not self.listing]
        taken = box.gutter.height + sum(one.outer_size.height + one.styles.margin.height for one in others)
        if most is not None:
            self.listing.styles.max_height = min(int(most.value), max(self.size.height - taken, FEWEST))
            self.call_after_refresh(self.listing.scroll_to_highlight)
