"""What this screen is for, in two sentences, and the keys that work here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from undur.tui.commands.command import REGISTRY
from undur.tui.dialogs.dialog import Dialog
from undur.tui.keys import key_name
from undur.tui.plain import plain
from undur.tui.widgets.columns import in_columns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from textual.app import ComposeResult
    from textual.binding import ActiveBinding
    from textual.dom import DOMNode

KEY_WIDTH = 12
"""Cells of the column of keys."""


class Help(Dialog[None]):
    """The help of the place from which it was called."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("question_mark,f1,enter,q", "leave", show=False)]

    def __init__(self, purpose: str, active: Iterable[ActiveBinding]) -> None:
        super().__init__()
        self._purpose = purpose
        self._active = list(active)

    def compose(self) -> ComposeResult:
        """The purpose above the keys."""
        with Vertical(classes="box"):
            yield Static(plain(self.says.help_title), classes="title")
            with VerticalScroll():
                yield Static(plain(self._purpose))
                yield KeyTable(self._keys(lambda node: not isinstance(node, App)))
                yield Static(plain(self.app.words.screens.frame.everywhere, "bold $primary"), classes="everywhere")
                yield KeyTable(self._keys(lambda node: isinstance(node, App)))

    def _keys(self, of: Callable[[DOMNode], bool]) -> dict[str, str]:
        """The keys that these nodes bind, each with what it does: those of the focused place before the screen's."""
        words = self.app.words
        keys: dict[str, list[str]] = {}
        for active in filter(lambda one: of(one.node), self._active):
            command = REGISTRY.get(active.binding.action.rpartition(".")[2])
            if command is not None and active.enabled:
                keys.setdefault(command.words(words).help, []).append(key_name(active.binding.key, words.screens.frame))
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
