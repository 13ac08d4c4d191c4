"""What was said in passing, to be read at leisure."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from undur.times.writing import write_clock
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.key_line import DialogKeys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

    from undur.tui.notice import Notice


class Notices(Dialog[None]):
    """The notices of this session, the newest first, each with its hour."""

    TOPIC = "notices"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter,r,q", "leave", show=False)]

    def __init__(self, notices: Sequence[Notice]) -> None:
        super().__init__()
        self._notices = notices

    def compose(self) -> ComposeResult:
        """The list under its title."""
        words = self.app.words.screens.repeating
        with Vertical(classes="box"):
            yield Static(plain(words.notices_title), classes="title")
            with VerticalScroll():
                yield Static(Content("\n").join(self._lines()) if self._notices else plain(words.no_notices, "$muted"))
            yield DialogKeys()

    def on_mount(self) -> None:
        """What still stands in the corner says the same."""
        self.app.clear_notifications()

    def _lines(self) -> list[Content]:
        language = self.app.language
        return [
            Content.assemble((f"{write_clock(one.at, language)}  ", "$muted"), plain(one.sentence))
            for one in reversed(self._notices)
        ]
