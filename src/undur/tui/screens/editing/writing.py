"""Writing: what is typed becomes part of the plan, and undo takes it back by the plan's own order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from textual import getters, on
from textual.widgets import Input, TextArea

from undur.message.drafts import edit
from undur.plan.changes import change_interview, put_message
from undur.situation import situate
from undur.tui.screens.base import BaseScreen
from undur.tui.widgets.message_pane import MessagePane

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.timer import Timer

    from undur.plan.plan import Plan
    from undur.situation import Situation
    from undur.tui.history import Change, Turn

SOON: Final = 0.002
"""Seconds in which what follows a character says that it is to be drawn."""
KEEP_AFTER: Final = 0.4
"""Seconds without a key until what was typed becomes part of the plan."""
RUN: Final = 24
"""Keys after which the next blank ends what is undone in one go, though nobody paused."""


class Writing(BaseScreen):
    """What is typed in one go is undone in one go."""

    pane = getters.query_one(MessagePane)

    def __init__(self) -> None:
        super().__init__()
        self.keeping = False
        """Whether what was typed is just becoming part of the plan: what is found in it does not change by that."""
        self._keys = 0
        self._following = False
        """Whether something was typed that is just being drawn."""
        self._keep_timer: Timer | None = None

    def check_text(self) -> None:
        """Check the text as it stands: overridden by the room that knows the checker."""
        raise NotImplementedError

    @on(TextArea.Changed)
    @on(Input.Changed, "#subject")
    def _typing(self) -> None:
        """Let the character be drawn first, and alone."""
        self._keys += 1
        if not self._following:
            self._following = True
            self.call_after_refresh(self._follow)

    def _follow(self) -> None:
        """Let everything else follow what was typed."""
        self._following = False
        if not self.ready:
            return
        self.pane.measure()
        self.pane.margin.follow()
        self.set_timer(SOON, self.draw_now)
        self.check_text()
        if self._keep_timer is not None:
            self._keep_timer.stop()
        if self._keys >= RUN and self.pane.text.between_words:
            self._pause()
        else:
            self._keep_timer = self.set_timer(KEEP_AFTER, self._pause)

    def changed(self) -> None:
        """The program changed the text for the person: that is undone by itself, and at once part of the plan."""
        self._pause()

    def _pause(self) -> None:
        self._keys = 0
        self.keep()
        self.app.history.part()

    def keep(self) -> None:
        """Make what was typed part of the plan."""
        if not self.query(MessagePane) or not self.pane.edited:
            return
        self.pane.settle()
        interview_id, message_id = self.pane.shown
        interview = self.app.plan.find(interview_id)
        if interview is None:
            return
        situation = situate(self.app.plan, interview, self.app.now)
        kept = next((one for one in interview.messages if one.id == message_id), None)
        if kept is not None:
            situation = situation.working_on(kept)
        subject, body = self.pane.subject.value, self.pane.text.text
        message = replace(
            edit(situation.working, self.pane.composed or situation.composed, subject, body), written=self.app.now
        )
        self.keeping = True
        self.app.apply(
            lambda plan: change_interview(plan, interview.id, lambda one: put_message(one, message)),
            self.app.words.screens.dialogs.typed(interview.company),
            joins=f"text {interview.id} {message.id}",
        )
        self.keeping = False

    def on_screen_suspend(self) -> None:
        """Nothing typed is left behind when another screen comes to the front."""
        super().on_screen_suspend()
        self.keep()

    def open_draft(self) -> Situation | None:
        """The situation, if its message may still be changed; else that is said."""
        self.keep()
        situation = self.app.situation
        if situation is None or situation.working.id not in situation.gone_out:
            return situation
        self.app.tell(self.app.words.screens.dialogs.sent_already)
        return None

    def action_undo_typing(self) -> None:
        """Take back the last change of this message or of its interview."""
        self.keep()
        self._turn_back(self.app.history.last, self.app.history.undo)

    def action_redo_typing(self) -> None:
        """Do again what was taken back in this message or its interview."""
        self.keep()
        self._turn_back(self.app.history.last_undone, self.app.history.redo)

    def _turn_back(self, last: Change | None, turn: Callable[[Plan, str], Turn | None]) -> None:
        """Without a word, since one sees it; a change made elsewhere is not taken back from inside a text."""
        text = self.pane.text
        before = text.text
        here = last is not None and last.selected == self.app.selected_id
        turned = turn(self.app.plan, self.app.selected_id) if here else None
        self.app.travel(turned)
        if turned is None:
            self.app.tell(self.app.words.screens.writing.nothing_to_undo_here)
        elif text.text != before:
            text.go_to_change(before)
