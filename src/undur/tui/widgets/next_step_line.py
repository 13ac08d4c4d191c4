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
        if self._situation is None:
            return Content("")
        words = self.app.words
        step = self._situation.next_step
        sentence = words.etiquette.next_step(step)
        key = KEYS.get(step.action, ("", ""))[0]
        parts: list[Content | tuple[str, str]] = [
            (f"{words.screens.upcoming.next_step}: ", "$muted"),
            plain(sentence, "bold"),
        ]
        if key:
            parts.append((f"  [{key}]", "bold $accent"))
        return Content.assemble(*parts)

    def on_click(self, event: events.Click) -> None:
        """Do the step."""
        event.stop()
        if self._situation is not None:
            action = KEYS.get(self._situation.next_step.action, ("", ""))[1]
            if action:
                self.run_worker(self.screen.run_action(f"app.{action}"))
