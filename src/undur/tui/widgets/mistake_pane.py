"""The mistakes to avoid, each with its state for this interview and how to make good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.screens.base import WIDE

if TYPE_CHECKING:
    from undur.etiquette.mistakes import Mistake
    from undur.situation import Situation

SIGNS: Final = {"avoided": ("✓", "$success"), "at_risk": ("▲", "bold $warning"), "made": ("✗", "bold $error")}


class MistakePane(Widget):
    """A line a mistake; where there is room, also why and what makes good."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None

    def show(self, situation: Situation | None) -> None:
        """Show this interview's mistakes."""
        self._situation = situation
        self.border_title = plain(self.app.words.screens.checklist.mistakes)
        self.refresh(layout=True)

    def render(self) -> Content:
        """Draw them, the made ones first."""
        if self._situation is None:
            return Content("")
        order = ("made", "at_risk", "avoided")
        mistakes = sorted(self._situation.mistakes, key=lambda mistake: order.index(mistake.state))
        between = "\n\n" if self._roomy else "\n"
        return Content(between).join([self._mistake(mistake) for mistake in mistakes])

    @property
    def _roomy(self) -> bool:
        return self.screen.size.width >= WIDE

    def _mistake(self, mistake: Mistake) -> Content:
        words = self.app.words.etiquette
        sign, style = SIGNS[mistake.state]
        said = words.mistakes[mistake.id]
        title = Content.assemble(
            (f"{sign} ", style), (said.title, "bold"), (f"  {words.mistake_states[mistake.state]}", style)
        )
        lines = [title]
        if self._roomy:
            note = words.note(mistake.note) if mistake.note else said.why
            lines.append(plain(note, "$muted"))
            if mistake.state != "avoided":
                lines.append(plain(said.good))
        return Content("\n").join(lines)
