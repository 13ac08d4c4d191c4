"""What was said in passing, to be read at leisure."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import getters
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import Static

from undur.times.writing import write_clock
from undur.tui.core import UndurCore
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.at_width import AtWidth
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.dialog_keys import DialogKeys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult
    from textual.content import Content

    from undur.tui.notice import Notice

CLOCK_WIDTH: Final = 7
"""Cells of the column of hours."""


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
                if self._notices:
                    yield NoticeTable(self._notices)
                else:
                    yield Static(plain(words.no_notices, "$muted"))
            yield DialogKeys()


class NoticeTable(AtWidth):
    """Hours in one column, sentences in the other."""

    app = getters.app(UndurCore)

    def __init__(self, notices: Sequence[Notice]) -> None:
        super().__init__()
        self._notices = notices

    def drawn(self, width: int) -> Content:
        """The table, the newest first."""
        language = self.app.language
        rows = [
            (plain(write_clock(one.at, language), "$muted"), plain(one.sentence)) for one in reversed(self._notices)
        ]
        return in_columns(rows, CLOCK_WIDTH, width)
