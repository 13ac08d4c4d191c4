"""The selected interview: who it is with, the large countdown, the line of time, the next step, the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, TypeAlias

from textual import getters
from textual.containers import VerticalScroll
from textual.widgets import Static

from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.widgets.countdown import Countdown
from undur.tui.widgets.facts import Facts
from undur.tui.widgets.next_step_line import NextStepLine
from undur.tui.widgets.timeline import TimeLine

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.content import Content

    from undur.situation import Situation


Part: TypeAlias = Countdown | TimeLine | NextStepLine | Facts


class InterviewDetail(VerticalScroll, can_focus=False):
    """The pane beside (or below) the list."""

    app = getters.app(UndurCore)
    PARTS: ClassVar[tuple[type[Part], ...]] = (Countdown, TimeLine, NextStepLine, Facts)

    def compose(self) -> ComposeResult:
        """From what matters most to what is good to know."""
        yield Static(id="subtitle")
        for part in self.PARTS:
            yield part()

    def show(self, situation: Situation | None) -> None:
        """Show this interview, or nothing."""
        self.border_title = plain(situation.interview.company) if situation else None
        self.query_one("#subtitle", Static).update(self._subtitle(situation))
        for part in self.PARTS:
            self.query_one(part).show(situation)

    def tick(self) -> None:
        """Count on."""
        self.query_one(Countdown).tick()

    def _subtitle(self, situation: Situation | None) -> Content:
        if situation is None:
            return plain("")
        interview, words = situation.times.interview, self.app.words
        phase = words.etiquette.phases[situation.times.phase]
        who = interview.addressee
        channel = words.message.channels[interview.channel] if interview.channel else ""
        return plain(" · ".join(filter(None, [phase, interview.role, who, channel])), "$muted")
