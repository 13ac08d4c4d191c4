"""What stands above the text: the head of a mail with its subject, or to whom a chat, a text message or a call goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters
from textual.containers import Horizontal
from textual.content import Content

from undur.message.preview import preview
from undur.message.thread import REPLIED, subject_in_thread
from undur.tui.commands.interviews import CallCompany
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.tui.plain import plain
from undur.tui.widgets.columns import in_columns
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.steady_text import SteadyText

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from undur.situation import Situation

LABEL_WIDTH: Final = 9
"""Cells of the column of names."""


class Envelope(SteadyText):
    """From and To; where there is little height, To alone."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__(id="envelope", markup=False)
        self._from, self._to, self._thread = Content(""), Content(""), Content("")

    def show(self, situation: Situation) -> None:
        """Show who writes to whom."""
        words, interview = self.app.words, situation.times.interview
        headers = {
            one.name: one.value
            for one in preview(situation.working, situation.draft, interview, situation.plan.me).headers
        }
        who = interview.addressee or words.screens.editor.recruiting
        to = headers.get("to", " · ".join(filter(None, [who, interview.phone])))
        names = words.message.draft.headers
        self._from = self._row(names.from_, headers.get("from", ""))
        self._to = Content.assemble(self._row(names.to, to), *self._call_hint(situation))
        says = f"  ↩ {words.screens.writing.thread}" if is_reply(situation) else ""
        self._thread = plain(says, "$muted")
        self.on_resize()

    def _call_hint(self, situation: Situation) -> list[tuple[str, str]]:
        """Of a script: the key that reads it out step by step."""
        if situation.working.channel != "phone":
            return []
        words = self.app.words
        key = bound_key(CallCompany, self.app.plan.keys, words.screens.frame)
        return [(f"  [{key}]", "bold $accent"), (f" {CallCompany.words(words).label}", "$muted")]

    def on_resize(self) -> None:
        """Show what there is height for."""
        both = self._from.cell_length > LABEL_WIDTH and self.screen.has_class("-high")
        fits = self._from.cell_length + self._thread.cell_length <= self.size.width
        sender = Content.assemble(self._from, self._thread) if fits else self._from
        self.update(Content("\n").join([sender, self._to]) if both else self._to)

    @staticmethod
    def _row(name: str, value: str) -> Content:
        return in_columns([(plain(name, "$muted"), plain(value))], LABEL_WIDTH, 1000)


def is_reply(situation: Situation) -> bool:
    """Whether the mail goes on in the thread of the invitation (rule C8)."""
    subject = situation.draft.subject
    return subject_in_thread(subject, situation.times.interview) != subject


class SubjectLine(Horizontal):
    """The subject, to be typed in; of a mail that goes on in the invitation's thread, with what the thread puts before it."""

    app = getters.app(UndurCore)
    field = getters.query_one("#subject", TextField)

    def compose(self) -> ComposeResult:
        """The name of the line, what comes before the subject, the subject."""
        yield SteadyText(id="subject-name", markup=False)
        yield TextField(id="subject")

    def show(self, situation: Situation) -> None:
        """Show whether there is a subject, and whether it is in a thread."""
        words = self.app.words
        self.set_class(situation.working.channel != "email", "-none")
        name = plain(words.message.draft.headers.subject, "$muted").pad_right(
            max(LABEL_WIDTH - len(words.message.draft.headers.subject), 1)
        )
        self.query_one("#subject-name", SteadyText).update(
            Content.assemble(name, REPLIED if is_reply(situation) else "")
        )
