"""What this screen is for, in two sentences, and the keys that work here."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from undur.tui.commands.command import REGISTRY
from undur.tui.dialogs.dialog import Dialog
from undur.tui.keys import key_name
from undur.tui.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult
    from textual.screen import ActiveBinding

KEY_WIDTH = 10
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
                yield Static(self._keys())

    def _keys(self) -> Content:
        words = self.app.words
        keys: dict[str, list[str]] = {}
        for active in self._active:
            name = active.binding.action.rpartition(".")[2]
            if name in REGISTRY and active.enabled:
                keys.setdefault(name, []).append(key_name(active.binding.key, words.screens.frame))
        lines = [
            Content.assemble((" ".join(named).ljust(KEY_WIDTH) + " ", "bold $accent"), REGISTRY[name].words(words).help)
            for name, named in keys.items()
        ]
        return Content("\n").join([Content(""), *lines])
