"""The message for taking it by hand: when no clipboard could be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from undur.tui.commands import dialogs
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain, plain_lines
from undur.tui.widgets.dialog_keys import DialogKeys

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import ComposeResult
    from textual.widget import Widget


class TextViewer(Dialog[bool]):
    """Shows the whole text for selecting it; True is the answer of someone who wants it as a file."""

    TOPIC = "text_viewer"
    BINDINGS: ClassVar[list[BindingType]] = [
        dialogs.SaveAsFile.binding(),
        Binding("enter", "leave", show=False),
    ]

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title, self._text = title, text

    def compose(self) -> ComposeResult:
        """The text between its title and what can be done with it."""
        with Vertical(classes="box -large"):
            yield Static(plain(self._title), classes="title")
            with VerticalScroll():
                yield from self.text()
            yield DialogKeys()

    def text(self) -> Iterator[Widget]:
        """What is shown."""
        yield Static(plain_lines(self._text), classes="told")

    async def action_file(self) -> None:
        """Ask for a file."""
        self.dismiss(True)  # noqa: FBT003  the dialog's answer
