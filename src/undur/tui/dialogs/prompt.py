"""Ask for one line of text, checked before it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.widgets import Input, Static

from undur.errors import UndurError
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult


class Prompt(Dialog[str]):
    """Gives the line that was typed. `echo` says what it is understood as, or raises an `UndurError`."""

    def __init__(self, title: str, *, text: str = "", hint: str = "", echo: Callable[[str], str] = lambda _: "") -> None:
        super().__init__()
        self._title, self._text, self._hint, self._echo = title, text, hint, echo

    def compose(self) -> ComposeResult:
        """The line, and under it what is understood."""
        with Vertical(classes="box"):
            yield Static(plain(self._title), classes="title")
            yield TextField(self._text, placeholder=self._hint)
            yield Static(id="echo", markup=False)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what is understood."""
        self._understood(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give the answer, if it is understood."""
        if self._understood(event.value):
            self.dismiss(event.value.strip())

    def _understood(self, text: str) -> bool:
        echo = self.query_one("#echo", Static)
        try:
            said = self._echo(text.strip()) if text.strip() else ""
        except UndurError as error:
            echo.update(plain(error.sentence(self.app.words), "$error"))
            return False
        echo.update(plain(said, "$success"))
        return True
