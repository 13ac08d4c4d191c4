"""Asks before something that is not easily taken back. The safe answer is the first."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain, plain_lines
from undur.tui.widgets.dialog_keys import DialogKeys

if TYPE_CHECKING:
    from textual.app import ComposeResult


class Confirm(Dialog[bool]):
    """A question with two answers; the one that changes nothing has the focus."""

    TOPIC = "confirm"
    AUTO_FOCUS = "#no"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left,right", "app.focus_next", show=False),
    ]

    def __init__(self, question: str, yes: str, no: str, told: str = "") -> None:
        """`told`: what one should know before one answers."""
        super().__init__()
        self._question, self._yes, self._no, self._told = question, yes, no, told

    def compose(self) -> ComposeResult:
        """The question, what there is to know, and the answers."""
        with Vertical(classes="box"):
            yield Static(plain(self._question), classes="title")
            if self._told:
                yield Static(plain_lines(self._told), classes="told")
            with Horizontal(classes="buttons"):
                yield Button(Content(self._no), id="no", compact=True)
                yield Button(Content(self._yes), id="yes", compact=True)
            yield DialogKeys()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        """Give the answer."""
        self.dismiss(event.button.id == "yes")
