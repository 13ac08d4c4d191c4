"""The message as it will arrive: to whom, the subject of a mail, the text; in the shape of its channel."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from undur.message.limits import measure
from undur.message.notes import length_of
from undur.times.writing import short_moment
from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.widgets.draft_notes import DraftNotes
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.message_text import MessageText

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from undur.message.composed import Composed
    from undur.plan.codes import Channel
    from undur.situation import Situation

SHAPES: Final = ("email", "whatsapp", "phone", "sms")
"""Channels whose messages have a shape of their own."""


class MessagePane(Vertical):
    """Shows one message; a sent one can be read but not changed."""

    app = getters.app(UndurCore)
    text = getters.query_one(MessageText)
    subject = getters.query_one("#subject", TextField)

    def __init__(self) -> None:
        super().__init__(id="message")
        self.shown = ("", "")
        """The ids of the interview and of the message that are shown."""
        self.channel: Channel = "email"
        """How the shown message goes."""
        self.composed: Composed | None = None
        """What was composed when it was shown: what a person types is a change of that."""

    def compose(self) -> ComposeResult:
        """The envelope above the text."""
        yield Static(id="envelope", markup=False)
        yield TextField(id="subject")
        yield MessageText()
        yield DraftNotes()

    def show_nothing(self) -> None:
        """Say that there is no interview to write for."""
        self.border_title = plain(self.app.words.screens.editor.nothing)

    def show(self, situation: Situation) -> None:
        """Show the message that is worked on as it reads now."""
        self.composed, self.channel = situation.composed, situation.working.channel
        self._show_text(situation)
        self._show_envelope(situation)
        self.query_one(DraftNotes).show(situation)
        self.measure()

    def measure(self) -> None:
        """Say how long the text is, and that the name is missing that should sign it."""
        measured = measure(self.text.text, self.channel)
        length = plain(length_of(measured, self.app.words.message), "" if measured.length == "fits" else "$warning")
        no_name = self.app.words.screens.editor.no_name
        unsigned = ("", "") if self.app.plan.me.name else (f"▲ {no_name} [p] · ", "bold $warning")
        self.border_subtitle = Content.assemble(unsigned, length)

    def _show_text(self, situation: Situation) -> None:
        message, draft = situation.working, situation.draft
        self.subject.display = message.channel == "email"
        if self.shown == (situation.interview.id, message.id):
            self.text.put(draft.body)
        else:
            self.shown = (situation.interview.id, message.id)
            self.text.start_over(draft.body)
        if self.subject.value != draft.subject:
            with self.prevent(Input.Changed):
                self.subject.value = draft.subject
        sent = message.id in situation.gone_out
        self.text.read_only, self.text.can_focus = sent, not sent
        self.subject.can_focus = not sent

    def _show_envelope(self, situation: Situation) -> None:
        message, interview, words = situation.working, situation.times.interview, self.app.words
        for channel in SHAPES:
            self.set_class(message.channel == channel, f"-{channel}")
        kind, way = words.message.kinds[message.kind], words.message.channels[message.channel]
        self.border_title = plain(" · ".join([kind, way, interview.company, *self._gone_out(situation)]))
        who = interview.addressee or words.screens.editor.recruiting
        address = interview.email if message.channel == "email" else interview.phone
        to = Content.assemble(
            (f"{words.screens.editor.to}  ", "$muted"), plain(" · ".join(filter(None, [who, address])))
        )
        self.query_one("#envelope", Static).update(to)

    def _gone_out(self, situation: Situation) -> list[str]:
        at = situation.gone_out.get(situation.working.id)
        if at is None:
            return []
        when = short_moment(at.astimezone(self.app.now.tzinfo), self.app.words.times)
        return [self.app.words.screens.editor.gone_out(when)]
