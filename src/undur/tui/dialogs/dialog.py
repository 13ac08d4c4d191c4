"""What all dialogs share: a box in the middle, Escape to leave, keys that are translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, TypeVar

from textual import getters
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from undur.resources import stylesheet
from undur.tui.core import UndurCore
from undur.tui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.words.screens.dialogs import DialogsWords

Result = TypeVar("Result")

TEXT: Final = "text"
"""The field that has no id of its own."""


class Dialog(ModalScreen[Result | None]):
    """Asks for one thing; `None` is the answer of someone who left."""

    app = getters.app(UndurCore)
    CSS_PATH: ClassVar = [stylesheet("dialogs")]
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high")]  # noqa: RUF012  Textual's own declaration
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", show=False)]
    FORM: ClassVar[str] = ""
    """Its name in the recovery folder; empty where nothing is typed that a person would miss."""
    HELD: ClassVar[bool] = False
    """Whether what was typed is still needed once it is answered, for what follows from it."""

    _at_first: Mapping[str, str] | None = None

    @property
    def says(self) -> DialogsWords:
        """The words of the dialogs."""
        return self.app.words.screens.dialogs

    def on_mount(self) -> None:
        """Take back what stood here when the program was killed."""
        if not self.FORM:
            return
        self._at_first = self.at_first()
        left = self.app.forms.awaits(self.FORM, self.app.selected_id)
        if left and self.is_meant(left):
            self.app.forms.is_back(self.FORM)
            self.put_back(left)

    def entries(self) -> dict[str, str]:
        """What stands in it, by field: all that is typed; overridden by what has more than lines to type into."""
        return {one.id or TEXT: one.entered for one in self.query("*") if isinstance(one, Field)}

    def at_first(self) -> dict[str, str]:
        """`entries` before anything was typed: overridden by what may open with a text that was pasted elsewhere."""
        return self.entries()

    def stage(self) -> dict[str, str]:
        """Where in it the person is, by name, so that a line is there to put the text into: overridden likewise."""
        return {}

    def typed(self) -> dict[str, str]:
        """What a person would miss after a crash; empty where nothing was typed."""
        if self._at_first is None or (entries := self.entries()) == self._at_first:
            return {}
        return {**self.stage(), **entries}

    def is_meant(self, left: Mapping[str, str]) -> bool:  # noqa: ARG002  for those that override it
        """Whether `typed` of a killed session belongs here: overridden by what opens for several in a row."""
        return True

    def put_back(self, left: Mapping[str, str]) -> None:
        """Put `typed` of a killed session back: overridden by what has stages, which sets its own first."""
        for one in self.query("*"):
            if isinstance(one, Field) and (text := left.get(one.id or TEXT, "")) != one.entered:
                one.display = True
                one.enter(text)
                one.focus()

    @property
    def ready(self) -> bool:
        """Whether its widgets are there: what was put off until after a refresh may come when they are gone."""
        return self.is_mounted and self.is_running and not self.app.leaving and bool(self.query("*"))

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Answer once: a key that comes while the dialog is on its way out changes nothing."""
        if not self.is_active:
            return AwaitComplete()
        if self.HELD and result is not None:
            self.app.forms.answered(self)
        return super().dismiss(result)

    async def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)
