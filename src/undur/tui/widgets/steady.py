"""Widgets that stay as they are drawn while they are told the same again: anything else lays the whole screen out anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from textual.content import Content
from textual.widgets import OptionList, Static

from undur.tui.widgets.border import TitledPane

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.visual import VisualType
    from textual.widgets.option_list import Option


class SteadyText(Static):
    """A text that is mostly told what it shows already."""

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Show this, unless it is there."""
        if not _is_same(content, self.content):
            super().update(content, layout=layout)


class SteadyList(OptionList, TitledPane):
    """A list that is mostly told the rows that it shows already: then cursor and scrolling stay too."""

    def show_options(self, options: Sequence[Option]) -> Self:
        """Show these rows."""
        if len(options) == len(self.options) and all(map(_is_same_row, options, self.options)):
            return self
        return self.set_options(options)


def _is_same(one: VisualType, other: VisualType) -> bool:
    return isinstance(one, Content) and isinstance(other, Content) and one.is_same(other)


def _is_same_row(one: Option, other: Option) -> bool:
    return one.disabled == other.disabled and _is_same(one.prompt, other.prompt)
