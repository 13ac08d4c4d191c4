"""Pick one of several: a list with a sentence about the one at the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from undur.tui.commands import dialogs
from undur.tui.dialogs.list_dialog import ListDialog
from undur.tui.plain import plain
from undur.tui.widgets.choice_help import ChoiceHelp
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.binding import BindingType


class Choice(NamedTuple):
    """One of several."""

    value: str
    label: str
    help: str = ""
    refused: bool = False
    """Shown, and at the cursor said why in `help`, but not to be picked."""


class Picker(ListDialog[str]):
    """Gives the value that was picked."""

    TOPIC = "picker"
    BINDINGS: ClassVar[list[BindingType]] = [dialogs.ChooseRow.binding()]

    def __init__(self, title: str, choices: Sequence[Choice], current: str = "") -> None:
        super().__init__()
        self._title, self._choices, self._current = title, list(choices), current
        self._signed = any(one.refused or one.value == current for one in choices)
        """Whether some row has a sign of its own, so that the others leave room for one."""

    def compose(self) -> ComposeResult:
        """The list, and under it what the choice at the cursor means."""
        with Vertical(classes="box"):
            yield Static(plain(self._title), classes="title")
            yield MarkedList(*(self._option(choice) for choice in self._choices))
            yield ChoiceHelp()
            yield DialogKeys()

    def on_mount(self) -> None:
        """Begin at what is chosen now."""
        self.meaning.expect(self._said(choice) for choice in self._choices)
        values = [choice.value for choice in self._choices]
        self.listing.highlighted = values.index(self._current) if self._current in values else 0

    def _option(self, choice: Choice) -> Option:
        if choice.refused:
            return Option(Content.assemble(("× ", "$faint"), plain(choice.label, "$muted")))
        sign = "● " if choice.value == self._current else "  "
        return Option(Content.assemble(sign if self._signed else "", plain(choice.label)))

    def _said(self, choice: Choice) -> Content:
        return plain(choice.help, "$warning" if choice.refused else "$muted")

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say what this choice means, or why it can't be picked."""
        self.meaning.say(self._said(self._choices[event.option_index]))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give the answer, if it can be picked."""
        choice = self._choices[event.option_index]
        if choice.refused:
            self.app.bell()
        else:
            self.dismiss(choice.value)
