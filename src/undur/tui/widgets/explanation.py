"""Why the step or the mistake at the cursor matters: its rule, its evidence, and the keys that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content

from undur.tui.commands import steps
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.tui.plain import plain
from undur.tui.widgets.button_text import button_text
from undur.tui.widgets.next_step import COMMANDS
from undur.tui.widgets.steady_text import SteadyText

if TYPE_CHECKING:
    from undur.etiquette.mistakes import Mistake
    from undur.etiquette.steps import Step
    from undur.tui.commands.command import Command


class Explanation(SteadyText):
    """One step or one mistake at a time."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__(id="why", markup=False)

    def show_step(self, step: Step) -> None:
        """Explain a step."""
        words = self.app.words
        says = words.screens.checklist
        keys = []
        if step.action in COMMANDS:
            keys.append(self._button(steps.ActOnStep, says.act_hint))
        if step.by_hand:
            keys.append(self._button(steps.TickStep, says.tick_hint))
        why = words.etiquette.steps[step.id].why
        note = words.etiquette.note(step.note) if step.note is not None else ""
        proof = f"{says.evidence}: {note}" if note and step.state == "done" else note
        self._show(why, step.rule, proof, Content("  ").join(keys))

    def show_mistake(self, mistake: Mistake) -> None:
        """Explain a mistake, and what makes good."""
        words = self.app.words.etiquette
        said, note = words.mistakes[mistake.id], words.note(mistake.note) if mistake.note is not None else ""
        good = Content.assemble((f"{self.app.words.screens.checklist.makes_good}: ", "$muted"), plain(said.good))
        self._show(said.why, mistake.rule, note, good)

    def _show(self, why: str, rule: str, proof: str, last: Content) -> None:
        of_rule = plain(f" ({self.app.words.screens.writing.rule(rule)})", "$muted")
        lines = [Content.assemble(plain(why), of_rule), plain(proof, "$muted"), last]
        self.update(Content("\n").join(line for line in lines if line.plain))

    def _button(self, command: type[Command], label: str) -> Content:
        return button_text(
            bound_key(command, self.app.plan.keys, self.app.words.screens.frame), label, command.action()
        )
