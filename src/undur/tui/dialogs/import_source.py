"""Where an invitation comes in: pasted, or from a file. It stays open until something was understood."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from textual import work
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from undur.errors import UndurError
from undur.exchange.incoming.understood import Reader, Understood
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

_LONGEST_PATH = 1_000
"""Characters of a line that may be a file's name."""


class ImportSource(Dialog[tuple[Understood, ...]]):
    """A place to paste into, and a line for a file; gives what was understood. What is pasted is read at once."""

    AUTO_FOCUS = "MessageText"

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._pasted = text

    def compose(self) -> ComposeResult:
        """The text above the line."""
        words = self.app.words.exchange.importing
        with Vertical(classes="box"):
            yield Static(plain(words.title), classes="title")
            yield Static(plain(words.hint, "$muted"))
            yield MessageText()
            yield TextField(placeholder=words.path_hint, id="path")
            yield Static(id="echo", markup=False)
            with Horizontal(classes="buttons"):
                yield Button(Content(words.read), id="read", variant="primary", compact=True)
                yield Button(Content(self.app.words.screens.form.cancel), id="cancel", compact=True)

    def on_mount(self) -> None:
        """Read at once what was pasted elsewhere."""
        if self._pasted:
            self.query_one(MessageText).put(self._pasted)
            self._read()

    def on_paste(self, event: events.Paste) -> None:
        """Read what was pasted into the text; the widget has taken it in by now."""
        event.stop()
        if self.focused is self.query_one(MessageText):
            self._read()

    def on_input_submitted(self) -> None:
        """Enter in the line reads the file."""
        self._read()

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        """Read, or leave."""
        if event.button.id == "read":
            self._read()
        else:
            await self.action_leave()

    @work(exclusive=True)
    async def _read(self) -> None:
        words, echo = self.app.words, self.query_one("#echo", Static)
        text, path = self.query_one(MessageText).text, self.query_one("#path", TextField).value.strip()
        if not text.strip() and not path:
            return
        echo.update(plain(words.exchange.importing.reading, "$muted"))
        try:
            found, unreadable = await asyncio.to_thread(
                _understood, text, path, Reader(me=self.app.plan.me, now=self.app.now)
            )
        except UndurError as error:
            echo.update(plain(error.sentence(words), "$error"))
            return
        if unreadable:
            self.app.tell(words.exchange.counts.unreadable(unreadable))
        self.dismiss(found)


def _understood(text: str, path: str, reader: Reader) -> tuple[tuple[Understood, ...], int]:
    """What a text, or the file or folder of a path, tells, and how many files of a folder could not be read."""
    from undur.exchange.incoming.files import content_of, files_of
    from undur.exchange.incoming.reading import read_invitations

    named = _file_named_by(path or text)
    if named is None and not path:
        return read_invitations(text.encode("utf-8", "replace"), reader), 0
    found: list[Understood] = []
    refusals: list[UndurError] = []
    for one in files_of(named or Path(path)):
        try:
            found += read_invitations(content_of(one), reader)
        except UndurError as error:
            refusals.append(error)
    if not found:
        raise refusals[0]
    return tuple(found), len(refusals)


def _file_named_by(text: str) -> Path | None:
    """The file that a line names, as terminals put it there when it is dropped: quoted, escaped, or as an address."""
    line = text.strip()
    if not line or "\n" in line or "\0" in line or len(line) > _LONGEST_PATH:
        return None
    bare = line.strip("'\"")
    forms = (bare, bare.replace("\\ ", " "), unquote(bare.removeprefix("file://")))
    for form in forms:
        try:
            path = Path(form).expanduser()
            if path.exists():
                return path
        except (OSError, ValueError, RuntimeError):
            continue
    return None
