"""The third screen: the choices, the message as it will arrive, and what the checker finds."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final, cast

from msgspec.structs import replace
from textual import getters, on, work
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.widgets import Input, TextArea

from undur.message.check import check
from undur.message.choices import choices_of
from undur.message.drafts import edit, reset
from undur.plan.changes import put_message
from undur.resources import stylesheet
from undur.tui.actions.own_sentences import keep_sentence, take_composed
from undur.tui.commands import drafting, interviews
from undur.tui.commands.command import bindings
from undur.tui.dialogs.picker import Picker
from undur.tui.plain import plain
from undur.tui.screens.base import WIDE, BaseScreen
from undur.tui.screens.choosing import TURNING, ChoiceName, choice_rows, choices, chosen, turned, value_of
from undur.tui.widgets.choice_list import ChoiceList
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.finding_list import FindingList
from undur.tui.widgets.message_pane import MessagePane
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult
    from textual.binding import BindingType
    from textual.timer import Timer

    from undur.message.check import Checked
    from undur.situation import Situation

KEEP_AFTER: Final = 0.4
"""Seconds without a key until what was typed becomes part of the plan."""
CHECK_AFTER: Final = 0.12
"""Seconds without a key until the text is checked."""


class Editor(BaseScreen):
    """Typing changes the message; the choices change what is composed and leave a person's own words."""

    MODE = "editor"
    CSS_PATH: ClassVar = stylesheet("editor")
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
                drafting.ResetText,
                drafting.AnotherWording,
                drafting.KeepSentence,
                drafting.TakeComposed,
                drafting.NewMessage,
                drafting.LeaveText,
                interviews.Decide,
                interviews.LogAnswer,
                interviews.Undo,
                interviews.Redo,
            ]
        ),
    ]

    pane = getters.query_one(MessagePane)

    def __init__(self) -> None:
        super().__init__()
        self._typed = False
        self._keep_timer: Timer | None = None
        self._check_timer: Timer | None = None

    def panes(self) -> ComposeResult:
        """Choices, message, findings."""
        with Horizontal(id="panes"):
            yield ChoiceList()
            with Vertical(id="writing"):
                yield MessagePane()
                yield FindingList()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to go into the text only to someone who is outside of it."""
        if action == drafting.EditText.name and isinstance(self.focused, (MessageText, TextField)):
            return False
        return super().check_action(action, parameters)

    def on_mount(self) -> None:
        """Begin at the choices where they are in sight; else outside of everything, so that every key works."""
        super().on_mount()
        if self.app.size.width >= WIDE:
            self.query_one(ChoiceList).focus()

    def show(self) -> None:
        """Show the selected interview's message as it is now; what was typed is kept first."""
        self.keep()
        super().show()
        situation = self.app.situation
        self.set_class(situation is None, "-empty")
        if situation is None:
            self.pane.show_nothing()
            return
        self.query_one(ChoiceList).border_title = plain(self.app.words.screens.editor.choices)
        self.query_one(ChoiceList).show(choice_rows(situation, self.app.words))
        self.pane.show(situation)
        self._show_checked(situation.checked)

    @on(TextArea.Changed)
    @on(Input.Changed, "#subject")
    def _typing(self) -> None:
        self._typed = True
        self.pane.measure()
        self._keep_timer = self._later(self._keep_timer, KEEP_AFTER, self._pause)
        self._check_timer = self._later(self._check_timer, CHECK_AFTER, self._check)

    def _pause(self) -> None:
        """What is typed in one go is undone in one go."""
        self.keep()
        self.app.history.part()

    def _later(self, timer: Timer | None, delay: float, what: Callable[[], None]) -> Timer:
        if timer is not None:
            timer.stop()
        return self.set_timer(delay, what)

    def _check(self) -> None:
        situation = self.app.situation
        if situation is not None:
            subject, body = self.pane.subject.value, self.pane.text.text
            checked = check(subject, body, situation.times, self.app.plan, choices_of(situation.working))
            self._show_checked(checked)

    def _show_checked(self, checked: Checked) -> None:
        self.query_one(FindingList).show(checked.findings, checked.understood)
        self.pane.text.mark(checked.findings)

    def keep(self) -> None:
        """Make what was typed part of the plan."""
        if not self._typed:
            return
        self._typed = False
        interview_id, message_id = self.pane.shown
        interview = self.app.plan.find(interview_id)
        if interview is None:
            return
        from undur.plan.changes import change_interview
        from undur.situation import situate

        situation = situate(self.app.plan, interview, self.app.now)
        kept = next((one for one in interview.messages if one.id == message_id), None)
        if kept is not None:
            situation = situation.working_on(kept)
        subject, body = self.pane.subject.value, self.pane.text.text
        message = replace(
            edit(situation.working, self.pane.composed or situation.composed, subject, body), written=self.app.now
        )
        self.app.apply(
            lambda plan: change_interview(plan, interview.id, lambda one: put_message(one, message)),
            self.app.words.screens.dialogs.typed(interview.company),
            joins=f"text {interview.id} {message.id}",
        )

    def on_screen_suspend(self) -> None:
        """Nothing typed is left behind when another screen comes to the front."""
        self.keep()

    @on(ChoiceList.Turned)
    def _turn(self, event: ChoiceList.Turned) -> None:
        situation = self.app.situation
        if situation is not None:
            name = cast("ChoiceName", event.name)
            self._choose(name, turned(situation, name, event.by, self.app.words))

    @on(ChoiceList.Opened)
    @work
    async def _open(self, event: ChoiceList.Opened) -> None:
        situation, name = self.app.situation, cast("ChoiceName", event.name)
        if situation is None:
            return
        if name in TURNING:
            label = next(row.label for row in choice_rows(situation, self.app.words) if row.name == name)
            offered = choices(situation, name, self.app.words)
            value = await self.app.push_screen_wait(Picker(label, offered, value_of(situation.working, name)))
            if value is not None:
                self._choose(name, value)
            return
        actions = {
            "reason": "choose_reason",
            "slots": "choose_slots",
            "earlier": "choose_reason",
            "recipient": "edit_interview",
            "sender": "edit_profile",
        }
        await self.run_action(f"app.{actions[name]}")

    def _choose(self, name: ChoiceName, value: str) -> None:
        self.keep()
        situation = self.app.situation
        if situation is not None and value_of(situation.working, name) != value:
            label = next(one.label for one in choices(situation, name, self.app.words) if one.value == value)
            sent = situation.working.id in situation.gone_out
            change = chosen(situation.begin() if sent else situation.working, name, value)
            self.app.apply_here(change, self.app.words.screens.dialogs.chosen(label))

    @on(FindingList.Wanted)
    def _see_to(self, event: FindingList.Wanted) -> None:
        text, finding = self.pane.text, event.finding
        if finding.repair is not None:
            text.replace(finding.repair.text, text.location(finding.repair.start), text.location(finding.repair.end))
            self.keep()
        elif finding.start is not None and finding.end is not None:
            text.focus()
            text.move_cursor(text.location(finding.start))
            text.move_cursor(text.location(finding.end), select=True)

    def action_edit_text(self) -> None:
        """Go into the text, if it may still be changed."""
        if self._open_draft() is not None:
            self.pane.text.focus()

    def action_open_choices(self) -> None:
        """Go to the choices."""
        self.query_one(ChoiceList).focus()

    def action_open_findings(self) -> None:
        """Go to what was found."""
        self.query_one(FindingList).focus()

    def action_leave_text(self) -> None:
        """Leave the text for the choices; from there go back to the list."""
        self.keep()
        if isinstance(self.focused, (MessageText, TextField, FindingList)) and self.app.size.width >= WIDE:
            self.query_one(ChoiceList).focus()
        elif self.focused is not None and self.app.size.width < WIDE:
            self.set_focus(None)
        else:
            self.app.switch_mode("upcoming")

    def action_reset_text(self) -> None:
        """Go back to the generated text; undo takes that back."""
        self.keep()
        situation = self._open_draft()
        if situation is not None:
            message = reset(situation.working)
            self.app.apply_here(lambda one: put_message(one, message), self.app.words.screens.commands.reset_text.label)

    def action_another_wording(self) -> None:
        """Say it in other words."""
        self.keep()
        situation = self._open_draft()
        if situation is not None:
            message = replace(situation.working, wording=situation.working.wording + 1)
            self.app.apply_here(
                lambda one: put_message(one, message), self.app.words.screens.commands.another_wording.label
            )

    def action_keep_sentence(self) -> None:
        """Keep the sentence at the cursor as one's own."""
        self.keep()
        if (situation := self._open_draft()) is not None:
            keep_sentence(self.app, situation, self.pane.text.place)

    def action_take_composed(self) -> None:
        """Take Undur's sentence where one's own words stand in its place."""
        self.keep()
        if (situation := self._open_draft()) is not None:
            take_composed(self.app, situation)

    def _open_draft(self) -> Situation | None:
        """The situation, if its message may still be changed; else that is said."""
        situation = self.app.situation
        if situation is None or situation.working.id not in situation.gone_out:
            return situation
        self.app.tell(self.app.words.screens.dialogs.sent_already)
        return None

    def action_scroll_text(self, by: int) -> None:
        """Scroll through the message by a page, without going into it."""
        text = self.pane.text
        (text.scroll_page_down if by > 0 else text.scroll_page_up)(animate=False)

    def action_new_message(self) -> None:
        """Begin another message."""
        self.keep()
        situation = self.app.situation
        if situation is not None:
            message = situation.begin()
            self.app.apply_here(
                lambda one: put_message(one, message), self.app.words.screens.commands.new_message.label
            )
