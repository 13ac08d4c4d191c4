"""A list that stays as it is drawn while it is told the same again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from textual.widgets import OptionList

from undur.tui.widgets.border import TitledPane
from undur.tui.widgets.steady_text import is_same

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.widgets.option_list import Option


class SteadyList(OptionList, TitledPane):
    """A list that is mostly told the rows that it shows already: then cursor and scrolling stay too."""

    def show_options(self, options: Sequence[Option]) -> Self:
        """Show these rows."""
        if len(options) == len(self.options) and all(map(_is_same, options, self.options)):
            return self
        return self.set_options(options)


def _is_same(one: Option, other: Option) -> bool:
    return one.disabled == other.disabled and is_same(one.prompt, other.prompt)
