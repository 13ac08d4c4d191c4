"""A field of a form whose value is one of a few."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Select
from textual.widgets._select import SelectCurrent  # Textual has no public name for it
from textual.widgets.select import InvalidSelectValueError

from undur.tui.widgets.field import Field
from undur.tui.widgets.value_list import ValueList

if TYPE_CHECKING:
    from textual.app import ComposeResult


class ChoiceField(Select[str], Field, inherit_bindings=False):
    """← and → go through the values; Enter, ↑, ↓ and the key that shows them all stay with the form."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "turn(-1)", show=False),
        Binding("right", "turn(1)", show=False),
    ]

    def compose(self) -> ComposeResult:
        """The value at hand, and the list of all of them."""
        yield SelectCurrent(self.prompt)
        yield ValueList(type_to_search=self._type_to_search).data_bind(compact=Select.compact)

    def action_turn(self, by: int) -> None:
        """Take the next or the previous value; behind the last comes the first."""
        values = [value for _, value in self._options]
        self.value = values[(values.index(self.value) + by) % len(values)]

    @property
    def entered(self) -> str:
        """The value, empty where there is none."""
        return "" if self.value is Select.NULL else str(self.value)

    def enter(self, text: str) -> None:
        """Choose a value, or none; one that is not offered changes nothing."""
        with suppress(InvalidSelectValueError):
            self.value = text or Select.NULL
