"""What all dialogs share: a box in the middle, Escape to leave, keys that are translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeVar

from textual import getters
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from undur.resources import stylesheet
from undur.tui.core import UndurCore

if TYPE_CHECKING:
    from undur.words.screens.dialogs import DialogsWords

Result = TypeVar("Result")


class Dialog(ModalScreen[Result | None]):
    """Asks for one thing; `None` is the answer of someone who left."""

    app = getters.app(UndurCore)
    CSS_PATH: ClassVar = [stylesheet("dialogs")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]  # noqa: RUF012  Textual's own declaration
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]

    @property
    def says(self) -> DialogsWords:
        """The words of the dialogs."""
        return self.app.words.screens.dialogs

    def typed(self) -> dict[str, str]:
        """What a person has typed and would miss after a crash, by field: overridden by what has many."""
        return {}

    @property
    def ready(self) -> bool:
        """Whether its widgets are there: what was put off until after a refresh may come when they are gone."""
        return self.is_mounted and self.is_running and not self.app.leaving and bool(self.query("*"))

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Answer once: a key that comes while the dialog is on its way out changes nothing."""
        return super().dismiss(result) if self.is_active else AwaitComplete()

    async def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
