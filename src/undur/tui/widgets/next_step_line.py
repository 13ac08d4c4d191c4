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

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual import events

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


def next_step_content(situation: Situation, words: Words) -> Content:
    """The sentence, the key where there is one, and why now or why only later, where that wants to be said."""
    step = situation.next_step
    command = COMMANDS.get(step.action)
    parts: list[Content | tuple[str, str]] = [
        (f"{words.screens.upcoming.next_step}: ", "$muted"),
        plain(words.etiquette.next_step(step), "bold"),
    ]
    if command is not None:
        parts.append((f"  [{bound_key(command, situation.plan.keys, words.screens.frame)}]", "bold $accent"))
    if situation.timing is not None:
        parts.append(plain(f"  {words.etiquette.timing(situation.timing)}", "$muted"))
    return Content.assemble(*parts)


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
        line = next_step_content(situation, self.app.words) if situation else Content("")
        if not line.is_same(self._line):
            self._line = line
            self.refresh(layout=True)

    def render(self) -> Content:
        """Draw the sentence and its key."""
        return self._line

    def on_click(self, event: events.Click) -> None:
        """Do the step."""
        event.stop()
        if self._situation is not None:
            do_next_step(self, self._situation)
