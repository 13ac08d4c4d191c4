"""The next step in one sentence, with the key that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.commands import drafting, interviews, navigation
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.tui.plain import plain
from undur.tui.widgets.columns import with_tails

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events
    from textual.geometry import Size

    from undur.situation import Situation
    from undur.tui.commands.command import Command
    from undur.words import Words

COMMANDS: Final[Mapping[str, type[Command]]] = {
    "decide": interviews.Decide,
    "write": navigation.ShowEditor,
    "call": interviews.CallCompany,
    "copy": navigation.ShowEditor,
    "mark_sent": drafting.MarkSent,
    "log_answer": interviews.LogAnswer,
    "reply": navigation.ShowEditor,
    "recommend": navigation.ShowChecklist,
    "archive": interviews.ArchiveInterview,
}
"""What the etiquette asks for → the command of the screens."""


def next_step_lines(situation: Situation, words: Words, width: int) -> list[Content]:
    """The sentence with its key, where there is one; then why now or why only later, where that wants to be said."""
    step = situation.next_step
    command = COMMANDS.get(step.action)
    sentence = Content.assemble(
        (f"{words.screens.upcoming.next_step}: ", "$muted"), plain(words.etiquette.next_step(step), "bold")
    )
    lines = sentence.wrap(width)
    if command is not None:
        key = bound_key(command, situation.plan.keys, words.screens.frame)
        lines = with_tails(sentence, [Content.styled(f"[{key}]", "bold $accent")], width)
    if situation.timing is not None:
        lines.extend(plain(words.etiquette.timing(situation.timing), "$muted").wrap(width))
    return lines


def do_next_step(widget: Widget, situation: Situation) -> None:
    """Do what the sentence says, as its key would."""
    command = COMMANDS.get(situation.next_step.action)
    if command is not None:
        widget.run_worker(widget.screen.run_action(command.action()))


class NextStepLine(Widget):
    """One sentence; a click does what it says."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self._line = Content("")

    def show(self, situation: Situation | None) -> None:
        """Show what this interview needs next."""
        self._situation = situation
        if not self._line.is_same(self._drawn(self.content_size.width)):
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  Textual's signature
        """Lines at this width."""
        return len(self._drawn(width).split("\n", allow_blank=True)) if self._situation else 1

    def _drawn(self, width: int) -> Content:
        lines = next_step_lines(self._situation, self.app.words, max(width, 1)) if self._situation else []
        return Content("\n").join(lines)

    def render(self) -> Content:
        """Draw the sentence and its key."""
        self._line = self._drawn(self.content_size.width)
        return self._line

    def on_click(self, event: events.Click) -> None:
        """Do the step."""
        event.stop()
        if self._situation is not None:
            do_next_step(self, self._situation)
