"""The third screen: the choices, the message as it will arrive, and what the checker finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.events import DescendantBlur, DescendantFocus

from undur.resources import stylesheet
from undur.tui.commands import drafting, interviews
from undur.tui.commands.command import bindings
from undur.tui.plain import plain
from undur.tui.screens.base import WIDE
from undur.tui.screens.choosing import choice_rows
from undur.tui.screens.editing.choosing import Choosing
from undur.tui.screens.editing.elsewhere import Elsewhere
from undur.tui.widgets.choice_list import ChoiceList
from undur.tui.widgets.draft_text import DraftText
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.finding_list import FindingList
from undur.tui.widgets.message_pane import MessagePane
from undur.tui.widgets.steady_text import SteadyText

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult
    from textual.binding import BindingType

BROAD: Final = 164
"""Cells from which on what was found stands beside the message and not below it."""


class Editor(Choosing, Elsewhere):
    """Typing changes the message; the choices change what is composed and leave a person's own words."""

    MODE = "editor"
    CSS_PATH: ClassVar = [stylesheet("lists"), stylesheet("editor")]
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pagedown,down", "scroll_text(1)", show=False),
        Binding("pageup,up", "scroll_text(-1)", show=False),
        *bindings(
            [
                drafting.CopyMessage,
                drafting.CopyQuickly,
                drafting.CopySubject,
                drafting.HandOver,
                drafting.MarkSent,
                drafting.EditText,
                drafting.OpenChoices,
                drafting.OpenFindings,
                drafting.LeaveText,
                drafting.NextFinding,
                drafting.RepairHere,
                drafting.ShowWhy,
                drafting.ChooseParts,
                drafting.ResetText,
                drafting.AnotherWording,
                drafting.KeepSentence,
                drafting.TakeComposed,
                drafting.EditElsewhere,
                drafting.WriteAlone,
                drafting.NewMessage,
                drafting.UndoTyping,
                drafting.RedoTyping,
                interviews.Decide,
                interviews.LogAnswer,
                interviews.Undo,
                interviews.Redo,
            ]
        ),
    ]

    def panes(self) -> ComposeResult:
        """Choices, message, findings."""
        with Horizontal(id="panes"):
            yield ChoiceList()
            with Vertical(id="writing"):
                yield MessagePane()
                yield FindingList()
        yield SteadyText(id="empty", markup=False)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to go into the text only to someone who is outside of it, and undo of typing only inside."""
        inside = isinstance(self.focused, (DraftText, TextField))
        if action == drafting.EditText.name and inside:
            return False
        if action in {drafting.UndoTyping.name, drafting.RedoTyping.name} and not inside:
            return False
        if action == drafting.NextFinding.name and self.is_mounted and not self.pane.text.marked:
            return False
        return super().check_action(action, parameters)

    def on_mount(self) -> None:
        """Begin at the choices where they are in sight; else outside of everything, so that every key works."""
        if self.app.size.width >= WIDE:
            self.set_focus(self.query_one(ChoiceList))

    def on_resize(self, event: events.Resize) -> None:
        """Put the findings beside the message where there is room."""
        super().on_resize(event)
        self.set_class(event.size.width >= BROAD, "-broad")

    @on(DescendantFocus)
    @on(DescendantBlur)
    def _focus_moved(self) -> None:
        """Where there is little height, the choices take the place of what was found, not of the text."""
        self.set_class(isinstance(self.focused, ChoiceList), "-choosing")

    def show(self) -> None:
        """Show the selected interview's message as it is now; what was typed is kept first."""
        self.keep()
        super().show()
        situation = self.app.situation
        self.show_whether_empty(empty=situation is None)
        if situation is None:
            return
        self.query_one(ChoiceList).entitle(plain(self.app.words.screens.editor.choices))
        self.query_one(ChoiceList).show(choice_rows(situation, self.app.words))
        self.pane.show(situation)
        if not self.keeping:
            self.check_shown(situation)

    def action_edit_text(self) -> None:
        """Go into the text, if it may still be changed."""
        if self.open_draft() is not None:
            self.set_focus(self.pane.text)  # at once: the next key is text already

    def action_open_choices(self) -> None:
        """Go to the choices."""
        self._leave_alone()
        self.set_focus(self.query_one(ChoiceList))

    def action_open_findings(self) -> None:
        """Go to what was found."""
        self._leave_alone()
        self.set_focus(self.query_one(FindingList))

    def action_write_alone(self) -> None:
        """Show the text alone, or all that belongs to it again."""
        if self.has_class("-alone"):
            self._leave_alone()
        elif self.open_draft() is not None:
            self.add_class("-alone")
            self.set_focus(self.pane.text)  # at once: the next key is text already
            self.tell_place()

    def _leave_alone(self) -> None:
        self.remove_class("-alone")
        self.tell_place()

    def action_leave_text(self) -> None:
        """Leave the text for the choices; from there go back to the list."""
        self.keep()
        if self.has_class("-alone"):
            self._leave_alone()
        elif self.focused is not None and self.app.size.width < WIDE:
            self.set_focus(None)
        elif self.focused is not None and not isinstance(self.focused, ChoiceList):
            self.set_focus(self.query_one(ChoiceList))
        else:
            self.app.switch_mode("upcoming")

    def action_scroll_text(self, by: int) -> None:
        """Scroll through the message by a page, without going into it."""
        text = self.pane.text
        (text.scroll_page_down if by > 0 else text.scroll_page_up)(animate=False)
