"""A dialog whose answer is a row of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import getters

from undur.tui.commands import dialogs
from undur.tui.commands.command import bindings
from undur.tui.dialogs.dialog import Dialog
from undur.tui.widgets.choice_help import ChoiceHelp
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from textual.binding import BindingType

Result = TypeVar("Result")


class ListDialog(Dialog[Result]):
    """The list, what its row at the cursor means, and where one is needed a line to type into."""

    BINDINGS: ClassVar[list[BindingType]] = bindings([dialogs.ChooseRow, dialogs.EnterText])
    listing = getters.query_one(MarkedList)
    meaning = getters.query_one(ChoiceHelp)
