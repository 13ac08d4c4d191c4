"""Where an invitation comes in: pasted, or from a file. It stays open until something was understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.containers import Vertical
from textual.widgets import Static

from undur.errors import UndurError
from undur.exchange.cleaning import clean
from undur.exchange.incoming.source import Found, read_source
from undur.exchange.incoming.understood import Reader
from undur.tui.commands import dialogs
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType


class ImportSource(Dialog[Found]):
    """A place to paste into, and a line for a file; gives what was understood. What is pasted is read at once."""

    TOPIC = "import_source"
    AUTO_FOCUS = "MessageText"
    BINDINGS: ClassVar[list[BindingType]] = [dialogs.ReadInvitation.binding()]
    FORM = "import"
    HELD = True

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._pasted = text

    def compose(self) -> ComposeResult:
        """The text above the line."""
        words = self.app.words.exchange.importing
        with Vertical(classes="box -large"):
            yield Static(plain(words.title), classes="title")
            yield Static(plain(words.hint, "$muted"))
            yield MessageText()
            yield TextField(placeholder=words.path_hint, id="path")
            yield Static(id="echo", markup=False)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Read at once what was pasted elsewhere."""
        self.query_one("#echo").display = False
        if self._pasted:
            self.query_one(MessageText).put(self._pasted)
            self._read()

    def at_first(self) -> dict[str, str]:
        """Nothing: what was pasted elsewhere would be missed too."""
        return dict.fromkeys(self.entries(), "")

    def put_back(self, left: Mapping[str, str]) -> None:
        """Read it again."""
        super().put_back(left)
        self._read()

    def on_paste(self, event: events.Paste) -> None:
        """Read what was pasted; the text, where it has the focus, has taken it in by now."""
        event.stop()
        text = self.query_one(MessageText)
        if self.focused is not text:
            text.put(clean(event.text))
        self._read()

    def on_input_submitted(self) -> None:
        """Enter in the line reads the file."""
        self._read()

    def action_read_invitation(self) -> None:
        """Read what stands there."""
        self._read()

    @work(exclusive=True)
    async def _read(self) -> None:
        words, echo = self.app.words, self.query_one("#echo", Static)
        text, path = self.query_one(MessageText).text, self.query_one("#path", TextField).value.strip()
        if not text.strip() and not path:
            return
        echo.display = True
        echo.update(plain(words.exchange.importing.reading, "$muted"))
        reader = Reader(me=self.app.plan.me, now=self.app.now)
        try:
            found = await read_source(text, path, reader, self._progress)
        except UndurError as error:
            echo.update(plain(error.sentence(words), "$error"))
            return
        self.dismiss(found)

    def _progress(self, number: int, count: int) -> None:
        """Say how far a folder is read."""
        if count > 1:
            words = self.app.words.exchange.importing
            self.query_one("#echo", Static).update(plain(words.reading_file(number + 1, count), "$muted"))
