"""The message for taking it by hand: when no clipboard could be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from undur.tui.commands import dialogs
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain, plain_lines
from undur.tui.widgets.key_line import DialogKeys

if TYPE_CHECKING:
    from textual.app import ComposeResult


class TextViewer(Dialog[bool]):
    """Shows the whole text for selecting it; True is the answer of someone who wants it as a file."""

    TOPIC = "text_viewer"
    BINDINGS: ClassVar[list[BindingType]] = [
        dialogs.SaveAsFile.binding(),
        Binding("enter", "leave", show=False),
    ]

    def __init__(self, title: str, text: str, hint: str = "") -> None:
        super().__init__()
        self._title, self._text, self._hint = title, text, hint

    def compose(self) -> ComposeResult:
        """The text between its title and what can be done with it."""
        with Vertical(classes="box"):
            yield Static(plain(self._title), classes="title")
            with VerticalScroll():
                yield Static(plain_lines(self._text))
            if self._hint:
                yield Static(plain(self._hint, "$muted"))
            yield DialogKeys()

    async def action_file(self) -> None:
        """Ask for a file."""
        self.dismiss(True)  # noqa: FBT003  the dialog's answer
