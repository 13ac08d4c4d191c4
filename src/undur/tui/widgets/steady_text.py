"""A text that stays as it is drawn while it is told the same again: anything else lays the whole screen out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

if TYPE_CHECKING:
    from textual.visual import VisualType


class SteadyText(Static):
    """A text that is mostly told what it shows already."""

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Show this, unless it is there."""
        if not is_same(content, self.content):
            super().update(content, layout=layout)


def is_same(one: VisualType, other: VisualType) -> bool:
    """Whether two contents look the same."""
    return isinstance(one, Content) and isinstance(other, Content) and one.is_same(other)
