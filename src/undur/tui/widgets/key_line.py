"""Keys in one line, each a button for the mouse: those in force at the foot of a screen or a dialog, those of a room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from rich.cells import cell_len
from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.core import UndurCore
from undur.tui.keys import bound_key, in_force, key_name
from undur.tui.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from textual import events
    from textual.screen import Screen

    from undur.tui.commands.command import Command


class Hint(Struct, frozen=True):
    """An action of the screen, its key as it is written, and what it does."""

    action: str
    key: str
    label: str
    kept: bool = False
    """Whether it has its place before any other, and stands last."""

    @property
    def width(self) -> int:
        """Cells, with the gap behind it."""
        return cell_len(self.key) + cell_len(self.label) + len(GAP) + 1


GAP = "  "
"""Between two hints."""


class HintLine(Widget):
    """Shows as many as fit, the most needed first."""

    def __init__(self, *hints: Hint, id: str | None = "keys") -> None:  # noqa: A002  Textual's own name
        super().__init__(id=id)
        self._hints: Sequence[Hint] = hints

    def show(self, hints: Sequence[Hint]) -> None:
        """Show these."""
        self._hints = hints
        self.refresh()

    def hints(self) -> Sequence[Hint]:
        """All that want to be shown; overridden by a line that looks them up."""
        return self._hints

    def shown(self) -> list[Hint]:
        """Those that fit, in their order, those that are kept behind the others."""
        hints = self.hints()
        kept = [hint for hint in hints if hint.kept]
        room = self.content_size.width + len(GAP) - sum(hint.width for hint in kept)
        fitting = []
        for hint in hints:
            if not hint.kept and hint.width <= room:
                room -= hint.width
                fitting.append(hint)
        return [*fitting, *kept]

    def render(self) -> Content:
        """Draw the line."""
        parts: list[tuple[str, str]] = []
        for hint in self.shown():
            parts.extend([(hint.key, "bold $accent"), (f" {hint.label}{GAP}", "$muted")])
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        event.stop()
        at = event.get_content_offset(self)
        hint = None if at is None else next((hint for hint, start, end in self._placed() if start <= at.x < end), None)
        if hint:
            self.run_worker(self.screen.run_action(hint.action), name=hint.action)

    def _placed(self) -> Iterator[tuple[Hint, int, int]]:
        """What is shown, each with the cells at which it begins and ends."""
        end = 0
        for hint in self.shown():
            yield hint, end, (end := end + hint.width)


if TYPE_CHECKING:
    Line = HintLine
else:
    Line = object


def hint(command: type[Command], app: UndurCore, label: str = "") -> Hint:
    """A command as a line of keys shows it, with its key as the file binds it; `label` where it has another here."""
    frame = app.words.screens.frame
    key = bound_key(command, app.plan.keys, frame)
    return Hint(command.action(), key, label or command.words(app.words).label, kept=command.kept)


class KeysInForce(Line):
    """Shows the commands that want to be seen, as many as fit; those that always have their place come last.

    To Python it is a plain class, and no further kind of widget.
    """

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


class KeyLine(KeysInForce, HintLine):
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
