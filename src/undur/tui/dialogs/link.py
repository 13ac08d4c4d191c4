"""Asks before a link is opened in another program, and shows it whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal
from urllib.parse import unquote, urlsplit

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain

if TYPE_CHECKING:
    from textual.app import ComposeResult


class LinkDialog(Dialog[Literal["open", "copy"]]):
    """Opens nothing itself: it gives what the person wants."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("o", "choose('open')", show=False),
        Binding("c", "choose('copy')", show=False),
    ]

    def __init__(self, link: str) -> None:
        super().__init__()
        self._link = link

    def compose(self) -> ComposeResult:
        """Where the link leads, the link, and the keys."""
        says = self.app.words.handover
        parts = urlsplit(self._link)
        where = f"{parts.netloc}{unquote(parts.path)}"
        with Vertical(classes="box"):
            yield Static(plain(says.open_question(where)), classes="title")
            with VerticalScroll():
                yield Static(plain(self._link))
            yield Static(plain(says.open_hint, "$muted"), id="hint")

    def action_choose(self, wanted: Literal["open", "copy"]) -> None:
        """Give what is wanted."""
        self.dismiss(wanted)
