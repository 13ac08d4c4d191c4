"""What a person has to repair in the file by hand: each wrong value with its line and what may stand there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Static

from undur.store.notices import DuplicateId, NeedsRepair, OffsetDisagrees
from undur.tui.commands import dialogs, navigation
from undur.tui.dialogs.text_viewer import TextViewer
from undur.tui.plain import plain
from undur.tui.widgets.set_in import SetIn

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual.widget import Widget

    from undur.store import Notice
    from undur.words import Words


class Repairs(TextViewer, inherit_bindings=False):
    """Shows it until the person has read it; True is the answer of someone who wants to edit the file."""

    TOPIC = "repairs"
    BINDINGS: ClassVar[list[BindingType]] = [
        dialogs.EditFile.binding(),
        Binding("enter", "leave", show=False),
        dialogs.LeaveDialog.binding(),
        navigation.ShowHelp.binding(),
    ]

    def __init__(self, title: str, text: str, note: str) -> None:
        """`note`: what becomes of the file once it is edited."""
        super().__init__(title, text)
        self._note = note

    def text(self) -> Iterator[Widget]:
        """The faults, each set in below its record, and the note."""
        yield SetIn(self._text.rstrip("\n"))
        yield Static(plain(self._note, "$muted"), classes="told note")


def said(notices: Iterable[Notice], words: Words) -> str:
    """A paragraph each, with a blank line after it; empty where nothing is to be repaired."""
    return "".join(f"{one}\n\n" for one in _said(notices, words)).removesuffix("\n")


def _said(notices: Iterable[Notice], words: Words) -> Iterator[str]:
    for notice in notices:
        if isinstance(notice, NeedsRepair):
            lines = (words.storage.fault(one.field, one.value, one.expected, one.line) for one in notice.faults)
            yield "\n".join([notice.name or f"[{notice.table}]", *(f"  · {line}" for line in lines)])
        elif isinstance(notice, OffsetDisagrees | DuplicateId):
            yield notice.sentence(words)
