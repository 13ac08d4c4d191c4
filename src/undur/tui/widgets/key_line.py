"""The line at the foot: the keys of this place, each of them a button for the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.commands.command import REGISTRY
from undur.tui.commands.navigation import ShowHelp
from undur.tui.core import UndurCore
from undur.tui.keys import key_name
from undur.tui.plain import plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual import events
    from textual.screen import Screen


class Item(NamedTuple):
    """A key and what it does; `start` and `end` are cells of the line."""

    action: str
    key: str
    label: str
    start: int
    end: int


class KeyLine(Widget):
    """Shows the commands that want to be seen, as many as fit; help is always the last."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._drawn = Content("")

    def on_mount(self) -> None:
        """Draw again whenever other keys are in force."""
        self.screen.bindings_updated_signal.subscribe(self, self._bindings_updated)

    def _bindings_updated(self, _screen: Screen[object]) -> None:
        self.refresh()

    def items(self) -> list[Item]:
        """What is shown, from the left."""
        wanted = list(self._wanted())
        last = [one for one in wanted if one[0] == ShowHelp.action()]
        room = self.size.width - sum(self._width(key, label) for _, key, label in last)
        shown: list[Item] = []
        at = 1
        for action, key, label in [one for one in wanted if one not in last]:
            end = at + self._width(key, label)
            if end <= room:
                shown.append(Item(action, key, label, at, end))
                at = end
        for action, key, label in last:
            shown.append(Item(action, key, label, at, at + self._width(key, label)))
        return shown

    def render(self) -> Content:
        """Draw the line; under a dialog it stays as it was, since the keys in force are the dialog's."""
        if self.screen.is_active:
            self._drawn = self._draw()
        return self._drawn

    def _draw(self) -> Content:
        problem = self.app.problem
        if problem is not None:
            return plain(f" ✗ {problem.sentence(self.app.words)}", "bold $error")
        parts: list[Content | str | tuple[str, str]] = [" "]
        for item in self.items():
            parts.extend([(item.key, "bold $accent"), (f" {item.label}  ", "$muted")])
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """Do what was clicked."""
        for item in self.items():
            if item.start <= event.x < item.end:
                self.run_worker(self.screen.run_action(item.action), name=item.action)

    def _wanted(self) -> Iterator[tuple[str, str, str]]:
        words = self.app.words
        seen: set[str] = set()
        for key, active in self.screen.active_bindings.items():
            action = active.binding.action
            command = REGISTRY.get(action.rpartition(".")[2])
            if command is None or not active.binding.show or not active.enabled or action in seen:
                continue
            seen.add(action)
            yield action, key_name(key, words.screens.frame), command.words(words).label

    @staticmethod
    def _width(key: str, label: str) -> int:
        return cell_len(key) + 1 + cell_len(label) + 2
