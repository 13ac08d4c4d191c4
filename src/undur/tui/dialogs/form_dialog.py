"""A dialog with fields. Enter goes on to the next one and saves from a last one of one line; Ctrl+S saves from each."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual.binding import Binding, BindingType

from undur.tui.commands import dialogs
from undur.tui.dialogs.dialog import Dialog
from undur.tui.widgets.choice_field import ChoiceField
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.value_list import ValueList

if TYPE_CHECKING:
    from textual import events

Result = TypeVar("Result")


class FormDialog(Dialog[Result]):
    """Says what is wrong with a field below it, and goes there."""

    LAST: ClassVar[str] = ""
    """Id of the last field, from which Enter saves; empty where that one takes several lines."""
    BINDINGS: ClassVar[list[BindingType]] = [
        dialogs.ShowValues.binding(),
        dialogs.SaveFields.binding(),
        dialogs.NextField.binding(),
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Let the name of the field stand out: a cursor alone is easily lost."""
        for row in self.query(".field"):
            row.set_class(event.widget in row.children, "-at")

    def on_resize(self) -> None:
        """Keep the field in which one types in sight, however small the window becomes."""
        if self.focused is not None:
            self.call_after_refresh(self.focused.scroll_visible, animate=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Go on from fields of one line only: in a list that is open Enter takes the value, in notes it begins a line."""
        if action == dialogs.ShowValues.name:
            return isinstance(self.focused, ChoiceField)
        if action == dialogs.NextField.name:
            return isinstance(self.focused, TextField | ChoiceField)
        return super().check_action(action, parameters)

    def action_next_field(self) -> None:
        """Go on to the next field; from the last one, save."""
        if self.focused is not None and self.focused.id == self.LAST:
            self.action_save_fields()
        else:
            self.focus_next()

    def action_show_values(self) -> None:
        """Show the values of the field at hand."""
        if isinstance(self.focused, ChoiceField):
            self.focused.action_show_overlay()

    def action_close_values(self) -> None:
        """Close the list of values."""
        if isinstance(self.focused, ValueList):
            self.focused.action_dismiss()

    def action_save_fields(self) -> None:
        """Give the answer; where something is missing or wrong, say so at its field and go there."""
        raise NotImplementedError
