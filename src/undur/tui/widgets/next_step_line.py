"""The next step in one sentence, with the key that does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.core import UndurCore
from undur.tui.plain import plain

if TYPE_CHECKING:
    from textual import events

    from undur.situation import Situation
    from undur.words import Words

KEYS = {
    "decide": ("d", "decide"),
    "write": ("3", "show_editor"),
    "call": ("C", "call_company"),
    "copy": ("3", "show_editor"),
    "mark_sent": ("s", "mark_sent"),
    "log_answer": ("w", "log_answer"),
    "reply": ("3", "show_editor"),
    "recommend": ("2", "show_checklist"),
    "archive": ("x", "archive_interview"),
}
"""What the etiquette asks for → the key and the command of the screens."""


def next_step_content(situation: Situation, words: Words) -> Content:
    """The sentence, the key where there is one, and why now or why only later, where that wants to be said."""
    step = situation.next_step
    key = KEYS.get(step.action, ("", ""))[0]
    parts: list[Content | tuple[str, str]] = [
        (f"{words.screens.upcoming.next_step}: ", "$muted"),
        plain(words.etiquette.next_step(step), "bold"),
    ]
    if key:
        parts.append((f"  [{key}]", "bold $accent"))
    if situation.timing is not None:
        parts.append(plain(f"  {words.etiquette.timing(situation.timing)}", "$muted"))
    return Content.assemble(*parts)


def do_next_step(widget: Widget, situation: Situation) -> None:
    """Do what the sentence says, as its key would."""
    action = KEYS.get(situation.next_step.action, ("", ""))[1]
    if action:
        widget.run_worker(widget.screen.run_action(f"app.{action}"))


class NextStepLine(Widget):
    """One sentence; a click does what it says."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None

    def show(self, situation: Situation | None) -> None:
        """Show what this interview needs next."""
        self._situation = situation
        self.refresh(layout=True)

    def render(self) -> Content:
        """Draw the sentence and its key."""
        return next_step_content(self._situation, self.app.words) if self._situation else Content("")

    def on_click(self, event: events.Click) -> None:
        """Do the step."""
        event.stop()
        if self._situation is not None:
            do_next_step(self, self._situation)
