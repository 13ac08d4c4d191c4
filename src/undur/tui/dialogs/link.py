"""Asks before a link is opened in another program, and shows it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import unquote, urlsplit

from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from undur.tui.commands import dialogs
from undur.tui.commands.command import bindings
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.key_line import DialogKeys

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType


class LinkDialog(Dialog[Literal["open", "copy"]]):
    """Opens nothing itself: it gives what the person wants."""

    TOPIC = "link"
    BINDINGS: ClassVar[list[BindingType]] = bindings([dialogs.OpenLink, dialogs.CopyLink])

    def __init__(self, link: str) -> None:
        super().__init__()
        self._link = link

    def compose(self) -> ComposeResult:
        """Where the link leads, the link, and the keys."""
        says = self.app.words.handover
        parts = urlsplit(self._link)
        where = f"{parts.netloc}{unquote(parts.path)}"
        with Vertical(classes="box -large"):
            yield Static(plain(says.open_question(where)), classes="title")
            with VerticalScroll():
                yield Static(plain(self._link))
            yield DialogKeys()

    def action_choose(self, wanted: Literal["open", "copy"]) -> None:
        """Give what is wanted."""
        self.dismiss(wanted)
