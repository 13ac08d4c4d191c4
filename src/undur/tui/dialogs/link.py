"""Asks before a link is opened in another program, and shows where it leads and all that it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from undur.tui.commands import dialogs
from undur.tui.commands.command import bindings
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain, plain_lines
from undur.tui.widgets.dialog_keys import DialogKeys

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
        """Where the link leads, what it carries, and the keys."""
        says = self.app.words.handover
        parts = urlsplit(self._link)
        where = f"{parts.netloc}{unquote(parts.path)}"
        with Vertical(classes="box -large"):
            yield Static(plain(says.open_question(where)), classes="title")
            with VerticalScroll():
                yield Static(plain_lines(readable(self._link)))
            yield DialogKeys()

    def action_choose(self, wanted: Literal["open", "copy"]) -> None:
        """Give what is wanted."""
        self.dismiss(wanted)


def readable(link: str) -> str:
    """The address of a link, and below it each text that goes with it, as people read it."""
    address, _, query = link.partition("?")
    carried = [text for _, text in parse_qsl(query)]
    return "\n\n".join([address, *carried]).replace("\r\n", "\n")
