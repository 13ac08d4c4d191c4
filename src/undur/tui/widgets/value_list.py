"""The values of a field as a list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.widgets._select import SelectOverlay  # Textual has no public name for it

from undur.tui.commands import dialogs

if TYPE_CHECKING:
    from textual.binding import BindingType


class ValueList(SelectOverlay):
    """Textual's own, whose keys the key line of the dialog tells."""

    BINDINGS: ClassVar[list[BindingType]] = [dialogs.ChooseRow.binding(), dialogs.CloseValues.binding()]
