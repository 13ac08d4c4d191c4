"""The etiquette steps as a list: a sign and a title, and under it the evidence or why it isn't needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.widgets.step_signs import SIGNS

if TYPE_CHECKING:
    from undur.etiquette.steps import Step
    from undur.situation import Situation


class StepList(OptionList):
    """Keeps its cursor on the same step when the order changes."""

    app = getters.app(UndurCore)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._steps: tuple[Step, ...] = ()

    @property
    def step(self) -> Step | None:
        """The step at the cursor."""
        at = self.highlighted
        return self._steps[at] if at is not None and at < len(self._steps) else None

    def show(self, situation: Situation | None) -> None:
        """Show this interview's steps; the cursor begins at the first that is open."""
        before = self.step
        self._steps = situation.steps if situation else ()
        self.set_options([Option(self._prompt(step)) for step in self._steps])
        ids = [step.id for step in self._steps]
        if before is not None and before.id in ids:
            self.highlighted = ids.index(before.id)
        elif ids:
            states = [step.state in {"open", "overdue"} for step in self._steps]
            self.highlighted = states.index(True) if True in states else 0

    def _prompt(self, step: Step) -> Content:
        words = self.app.words.etiquette
        sign, style = SIGNS[step.state]
        title = Content.assemble(
            (f"{sign} ", style),
            (
                words.steps[step.id].title,
                "$muted" if step.state == "not_needed" else "bold" if step.state != "done" else "",
            ),
            (f"  {words.step_states[step.state]}", "$muted" if step.state == "open" else style),
        )
        note = words.note(step.note) if step.note else ""
        return Content("\n").join([title, plain(f"  {note}", "$muted")]) if note else title
