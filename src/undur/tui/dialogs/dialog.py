"""What all dialogs share: a box in the middle, Escape to leave, keys that are translated."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, TypeVar

from textual import getters
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.containers import ScrollableContainer
from textual.screen import ModalScreen

from undur.resources import stylesheet
from undur.tui.commands import dialogs, navigation
from undur.tui.core import UndurCore
from undur.tui.notice import LateNotices
from undur.tui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.widgets import Input, OptionList

    from undur.words.screens.dialogs import DialogsWords

Result = TypeVar("Result")

TEXT: Final = "text"
"""The field that has no id of its own."""


class Dialog(LateNotices, ModalScreen[Result | None]):
    """Asks for one thing; `None` is the answer of someone who left."""

    app = getters.app(UndurCore)
    CSS_PATH: ClassVar = [stylesheet("lists"), stylesheet("dialogs")]
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (70, "-wide")]  # noqa: RUF012  Textual's own declaration
    VERTICAL_BREAKPOINTS = [(0, "-low"), (24, "-high"), (34, "-tall")]  # noqa: RUF012  Textual's own declaration
    TOPIC: ClassVar[str]
    """Under which the guidance says what it is for."""
    FORM: ClassVar[str] = ""
    """Its name in the recovery folder; empty where nothing is typed that a person would miss."""
    HELD: ClassVar[bool] = False
    """Whether what was typed is still needed once it is answered, for what follows from it."""
    BINDINGS: ClassVar[list[BindingType]] = [
        dialogs.LeaveDialog.binding(),
        navigation.ShowHelp.binding(),
        navigation.OpenPalette.binding(shown=False),
        Binding("j", "move_cursor(1)", show=False),
        Binding("k", "move_cursor(-1)", show=False),
    ]

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
            self.put_back(left)
            self.call_after_refresh(self.app.forms.is_back, self.FORM)

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

    @property
    def purpose(self) -> str:
        """What it is for, in two sentences."""
        return self.app.with_keys(self.app.words.screens.guidance.dialogs[self.TOPIC])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to choose a row only to someone who is in a list, to take a text only to someone who types."""
        if action == dialogs.ChooseRow.name:
            return self._focused_list is not None
        if action == dialogs.EnterText.name:
            return self._focused_line is not None
        return super().check_action(action, parameters)

    async def action_leave(self) -> None:
        """Leave without an answer."""
        self.dismiss(None)

    def action_choose_row(self) -> None:
        """Choose what the cursor of the list stands on."""
        if self._focused_list is not None:
            self._focused_list.action_select()

    async def action_enter_text(self) -> None:
        """Take what is typed."""
        if self._focused_line is not None:
            await self._focused_line.action_submit()

    def action_move_cursor(self, by: int) -> None:
        """Go up or down in the list, or in a text that is longer than its place."""
        if (listing := self._focused_list) is not None:
            (listing.action_cursor_down if by > 0 else listing.action_cursor_up)()
        elif isinstance(self.focused, ScrollableContainer):
            self.focused.scroll_relative(y=by, animate=False)

    @property
    def _focused_line(self) -> Input | None:
        """The line that has the focus."""
        from textual.widgets import Input

        return self.focused if isinstance(self.focused, Input) else None

    @property
    def _focused_list(self) -> OptionList | None:
        """The list that has the focus."""
        from textual.widgets import OptionList

        return self.focused if isinstance(self.focused, OptionList) else None
