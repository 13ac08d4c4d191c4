"""The line at the foot of a screen or a dialog: the keys that are in force there, each of them a button for the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content

from undur.tui.core import UndurCore
from undur.tui.keys import bound_key, in_force, key_name
from undur.tui.plain import plain
from undur.tui.widgets.hint_line import Hint, HintLine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.screen import Screen

    from undur.tui.commands.command import Command


def hint(command: type[Command], app: UndurCore, label: str = "") -> Hint:
    """A command as a line of keys shows it, with its key as the file binds it; `label` where it has another here."""
    frame = app.words.screens.frame
    key = bound_key(command, app.plan.keys, frame)
    return Hint(command.action(), key, label or command.words(app.words).label, kept=command.kept)


class KeysInForce(HintLine):
    """Shows the commands that want to be seen, as many as fit; those that always have their place come last."""

    app = getters.app(UndurCore)

    def on_mount(self) -> None:
        """Draw again whenever other keys are in force."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)

    def _bindings_updated(self, _screen: Screen[object]) -> None:
        self.refresh()

    def hints(self) -> Sequence[Hint]:
        """The keys in force, in the order of their commands."""
        words = self.app.words
        return [
            Hint(
                one.command.action(),
                key_name(one.keys[0], words.screens.frame),
                one.command.words(words).label,
                kept=one.command.kept,
            )
            for one in in_force(self.screen)
            if one.shown
        ]


class KeyLine(KeysInForce):
    """The same at the foot of a screen; in their place what is wrong with the file, if anything."""

    def __init__(self) -> None:
        super().__init__(id=None)
        self._drawn = Content("")

    def hints(self) -> Sequence[Hint]:
        """The keys in force; none while something else is to be said."""
        return () if self.app.problem is not None else super().hints()

    def _bindings_updated(self, _screen: Screen[object]) -> None:
        """Mostly the same keys are in force as before; before the first paint there is nothing to compare."""
        if self.screen.is_active and not (self._drawn and self._draw().is_same(self._drawn)):
            self.refresh()

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
