"""Lines that begin with spaces or a dot keep as far in where they break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual.content import Content

from undur.tui.plain import plain
from undur.tui.widgets.at_width import AtWidth
from undur.tui.widgets.columns import NARROWEST

if TYPE_CHECKING:
    from collections.abc import Iterator

LEADING: Final = " ·"
"""What a line is set in by."""


class SetIn(AtWidth):
    """Text with lists in it, as it is written to a plain terminal."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text

    def drawn(self, width: int) -> Content:
        """The text, broken for a width."""
        return Content("\n").join(self._lines(width))

    def _lines(self, width: int) -> Iterator[Content]:
        for line in self._text.split("\n"):
            text = line.lstrip(LEADING)
            before = line[: len(line) - len(text)]
            for part in plain(text).wrap(max(width - len(before), NARROWEST)) or [Content("")]:
                yield Content.assemble(before, part)
                before = " " * len(before)
