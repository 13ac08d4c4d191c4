"""The etiquette steps as a list: a sign and a title, and under it the evidence or why it isn't needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from rich.cells import cell_len
from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.widgets.columns import in_columns, with_state
from undur.tui.widgets.steady_list import SteadyList
from undur.tui.widgets.steps_left import SIGNS

if TYPE_CHECKING:
    from undur.etiquette.steps import Step
    from undur.situation import Situation


SIGN_WIDTH: Final = 2
"""Cells of the column of signs."""


class StepList(SteadyList):
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
        self._draw()
        ids = [step.id for step in self._steps]
        if before is not None and before.id in ids:
            self.highlighted = ids.index(before.id)
        elif ids:
            states = [step.state in {"open", "overdue"} for step in self._steps]
            self.highlighted = states.index(True) if True in states else 0

    def on_resize(self) -> None:
        """Wrap anew."""
        at = self.highlighted
        self._draw()
        self.highlighted = at

    def _draw(self) -> None:
        self.show_options([Option(self._prompt(step)) for step in self._steps])

    def _prompt(self, step: Step) -> Content:
        words = self.app.words.etiquette
        sign, style = SIGNS[step.state]
        weight = "$muted" if step.state == "not_needed" else "bold" if step.state != "done" else ""
        width = self.scrollable_content_region.width or SIGN_WIDTH
        state = Content.styled(words.step_states[step.state], "$muted" if step.state == "open" else style)
        column = max(cell_len(words.step_states[name]) for name in SIGNS)
        title = Content.styled(words.steps[step.id].title, weight)
        rows = [(Content.styled(sign, style), with_state(title, state, column, width - SIGN_WIDTH))]
        if step.note is not None:
            rows.append((Content(""), plain(words.note(step.note), "$muted")))
        return in_columns(rows, SIGN_WIDTH, width)
