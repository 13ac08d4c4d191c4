"""What all dialogs share: a box in the middle, Escape to leave, keys that are translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import getters
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from undur.tui.core import UndurCore

if TYPE_CHECKING:
    from undur.words.screens.dialogs import DialogsWords

Result = TypeVar("Result")


class Dialog(ModalScreen[Result | None]):
    """Asks for one thing; `None` is the answer of someone who left."""

    app = getters.app(UndurCore)
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    @property
    def says(self) -> DialogsWords:
        """The words of the dialogs."""
        return self.app.words.screens.dialogs

    async def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
