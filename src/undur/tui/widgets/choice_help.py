"""What the choice at the cursor means, below the list. It takes as many lines as the longest, so that nothing jumps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.content import Content
from textual.widgets import Static

if TYPE_CHECKING:
    from collections.abc import Iterable

SHARE: Final = 5
"""The window is this many times as high as the longest text may be; a longer one ends with an ellipsis."""


class ChoiceHelp(Static):
    """Says one thing at a time; where there is nothing to say of any choice it takes no line."""

    def __init__(self) -> None:
        super().__init__(id="help", markup=False)
        self._all: tuple[Content, ...] = ()
        self._said = Content("")

    def expect(self, texts: Iterable[Content]) -> None:
        """Be as high as the highest of these."""
        self._all = tuple(texts)
        self.display = any(text.plain for text in self._all)
        self.say(Content(""))

    def say(self, text: Content) -> None:
        """Say this of the choice at the cursor."""
        self._said = text
        self.on_resize()

    def on_resize(self) -> None:
        """Lines break anew."""
        width, most = self.content_size.width, max(self.app.size.height // SHARE, 2)
        if not width:
            return
        self.styles.min_height = min(max((len(text.wrap(width)) for text in self._all), default=1), most)
        lines = self._said.wrap(width)
        if len(lines) > most:
            lines = [*lines[: most - 1], Content.assemble(lines[most - 1].truncate(width - 1), "…")]
        self.update(Content("\n").join(lines))
