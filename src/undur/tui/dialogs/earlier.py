"""What the company was told before, under a question about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters
from textual.content import Content
from textual.widgets import Static

from undur.tui.core import UndurCore
from undur.tui.plain import plain

if TYPE_CHECKING:
    from undur.situation import Situation

LINES: Final = 3


class Earlier(Static):
    """A line each, the newest first; nothing where there is nothing to say."""

    app = getters.app(UndurCore)

    def __init__(self, situation: Situation) -> None:
        super().__init__(markup=False)
        self._situation = situation

    def on_mount(self) -> None:
        """Say it in the language that is spoken."""
        earlier, words = self._situation.earlier, self.app.words.etiquette
        self.display = bool(earlier)
        lines = [words.earlier(one, self._situation.now.year) for one in earlier[:LINES]]
        if len(earlier) > LINES:
            lines.append(words.said.more(len(earlier) - LINES))
        self.update(Content("\n").join([plain(line, "$muted") for line in (f"{words.said.title}:", *lines)]))
