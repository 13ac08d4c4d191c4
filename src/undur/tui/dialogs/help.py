"""What this screen is for, in two sentences, and the keys that work here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from undur.tui.dialogs.dialog import Dialog
from undur.tui.keys import key_name
from undur.tui.plain import plain
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.key_line import DialogKeys

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from textual.app import ComposeResult
    from textual.dom import DOMNode

    from undur.tui.keys import InForce

KEY_WIDTH = 12
"""Cells of the column of keys."""


class Help(Dialog[None]):
    """The help of the place from which it was called."""

    TOPIC = "palette"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("question_mark,f1,enter,q", "leave", show=False)]

    def __init__(self, purpose: str, active: Sequence[InForce], field: str = "") -> None:
        """`field`: the id of the place that has the focus; where it is a field's, that is explained too."""
        super().__init__()
        self._purpose, self._active, self._field = purpose, active, field

    def compose(self) -> ComposeResult:
        """The purpose above the keys."""
        everywhere = self._keys(lambda node: isinstance(node, App))
        with Vertical(classes="box -large"):
            yield Static(plain(self.says.help_title), classes="title")
            with VerticalScroll():
                yield Static(plain(self._purpose))
                if about := self.app.words.screens.guidance.fields.get(self._field, ""):
                    yield Static(plain(about, "bold"), classes="everywhere")
                yield KeyTable(self._keys(lambda node: not isinstance(node, App)) | self._of_lists())
                if everywhere:
                    yield Static(plain(self.app.words.screens.frame.everywhere, "bold $primary"), classes="everywhere")
                    yield KeyTable(everywhere)
            yield DialogKeys()

    def _of_lists(self) -> dict[str, str]:
        """The keys by which one moves."""
        says = self.app.words.screens.guidance
        return {"↑ ↓ j k": says.moving, "Tab": says.tabbing}

    def _keys(self, of: Callable[[DOMNode], bool]) -> dict[str, str]:
        """The keys that these nodes bind, each with what it does: those of the focused place before the screen's."""
        words = self.app.words
        keys: dict[str, list[str]] = {}
        for one in filter(lambda one: of(one.node), self._active):
            named = [key_name(key, words.screens.frame) for key in one.keys]
            keys.setdefault(one.command.words(words).help, []).extend(named)
        return {" ".join(named): said for said, named in keys.items()}


class KeyTable(Widget):
    """Keys in one column, what they do in the other; long sentences keep to their column."""

    def __init__(self, keys: dict[str, str]) -> None:
        super().__init__()
        self._keys = keys

    def render(self) -> Content:
        """Draw the table at the width there is."""
        rows = [(Content.styled(key, "bold $accent"), Content(said)) for key, said in self._keys.items()]
        return in_columns(rows, KEY_WIDTH, self.size.width)
