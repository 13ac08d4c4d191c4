"""The line at the foot of a screen: the keys that are in force there, help always the last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content

from undur.tui.commands.command import REGISTRY
from undur.tui.commands.navigation import ShowHelp
from undur.tui.core import UndurCore
from undur.tui.keys import key_name
from undur.tui.plain import plain
from undur.tui.widgets.hint_line import Hint, HintLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual.screen import Screen


class KeyLine(HintLine):
    """Shows the commands that want to be seen, as many as fit; in their place what is wrong with the file, if anything."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__(id=None)
        self._drawn = Content("")

    def on_mount(self) -> None:
        """Draw again whenever other keys are in force."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)

    def _bindings_updated(self, _screen: Screen[object]) -> None:
        self.refresh()

    def hints(self) -> Sequence[Hint]:
        """The keys in force, in the order of their commands."""
        return () if self.app.problem is not None else tuple(self._in_force())

    def render(self) -> Content:
        """Draw the line; under a dialog it stays as it was, since the keys in force are the dialog's."""
        if self.screen.is_active:
            self._drawn = self._draw()
        return self._drawn

    def _draw(self) -> Content:
        problem = self.app.problem
        if problem is not None:
            return plain(f"✗ {problem.sentence(self.app.words)}", "bold $error")
        return super().render()

    def _in_force(self) -> Iterator[Hint]:
        words, seen = self.app.words, set[str]()
        for key, active in self.screen.active_bindings.items():
            action = active.binding.action
            command = REGISTRY.get(action.rpartition(".")[2])
            if command is None or not active.binding.show or not active.enabled or action in seen:
                continue
            seen.add(action)
            kept = action == ShowHelp.action()
            yield Hint(action, key_name(key, words.screens.frame), command.words(words).label, kept=kept)
