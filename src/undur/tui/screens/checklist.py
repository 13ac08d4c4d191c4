"""The second screen: the etiquette steps for the selected interview, and the mistakes to avoid."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus
from textual.widgets import OptionList

from undur.plan.changes import tick
from undur.resources import stylesheet
from undur.tui.commands import drafting, interviews, steps
from undur.tui.commands.command import bindings
from undur.tui.plain import plain
from undur.tui.screens.base import BaseScreen
from undur.tui.widgets.explanation import Explanation
from undur.tui.widgets.mistake_pane import MistakePane
from undur.tui.widgets.next_step import COMMANDS
from undur.tui.widgets.next_step_line import NextStepLine
from undur.tui.widgets.steady_text import SteadyText
from undur.tui.widgets.step_list import StepList

if TYPE_CHECKING:
    from textual.app import ComposeResult
    from textual.binding import BindingType

    from undur.situation import Situation


class Checklist(BaseScreen):
    """Steps on the left, mistakes on the right; under the steps why the one at the cursor matters."""

    MODE = "checklist"
    CSS_PATH: ClassVar = [stylesheet("lists"), stylesheet("checklist")]
    AUTO_FOCUS = "StepList"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(
            [
                steps.TickStep,
                steps.ActOnStep,
                interviews.Decide,
                drafting.MarkSent,
                drafting.CopyMessage,
                drafting.HandOver,
                interviews.LogAnswer,
                interviews.Undo,
                interviews.Redo,
                interviews.EditInterview,
                interviews.ArchiveInterview,
                steps.GoBack,
            ]
        )
    ]

    def panes(self) -> ComposeResult:
        """Steps and mistakes."""
        with Horizontal(id="panes"):
            with Vertical(id="steps"):
                yield NextStepLine()
                yield StepList()
                yield Explanation()
            yield MistakePane()
        yield SteadyText(id="empty", markup=False)

    def show(self) -> None:
        """Show the selected interview's steps as they are now."""
        super().show()
        situation = self.app.situation
        self.show_whether_empty(empty=situation is None)
        self.query_one("#steps").border_title = plain(situation.interview.company if situation else "")
        self.query_one("#steps").border_subtitle = self._counts(situation)
        self.query_one(NextStepLine).show(situation)
        self.query_one(StepList).show(situation)
        self.query_one(MistakePane).show(situation)
        self._explain()

    def _counts(self, situation: Situation | None) -> Content:
        """How many steps are overdue, open and done."""
        if situation is None:
            return Content("")
        states = [step.state for step in situation.steps]
        overdue, still_open, done = states.count("overdue"), states.count("open"), states.count("done")
        says = self.app.words.screens.checklist
        late = [Content.styled(says.overdue(overdue), "bold $error")] if overdue else []
        return Content(" · ").join([*late, plain(says.still_open(still_open)), plain(says.done(done))])

    @on(OptionList.OptionHighlighted)
    @on(DescendantFocus)
    def _explain(self) -> None:
        step, mistake, why = (
            self.query_one(StepList).step,
            self.query_one(MistakePane).mistake,
            self.query_one(Explanation),
        )
        if isinstance(self.focused, MistakePane) and mistake is not None:
            why.show_mistake(mistake)
        elif step is not None:
            why.show_step(step)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to do a step only to someone who is among the steps."""
        if action == steps.ActOnStep.name:
            return isinstance(self.focused, StepList)
        return super().check_action(action, parameters)

    def action_tick_step(self) -> None:
        """Tick the step by hand, or take the tick away; a step that the program sees can't be ticked."""
        step, interview = self.query_one(StepList).step, self.app.interview
        if step is None or interview is None:
            return
        words, done = self.app.words, step.state == "done"
        if not step.by_hand or (done and step.id not in interview.steps):
            self.app.tell(words.screens.checklist.seen_by_program)
            return
        at = None if done else self.app.now
        self.app.apply_here(
            lambda one: tick(one, step.id, at), words.screens.dialogs.ticked(words.etiquette.steps[step.id].title)
        )

    @on(OptionList.OptionSelected)
    async def _selected(self, event: OptionList.OptionSelected) -> None:
        if isinstance(event.option_list, StepList):
            await self.action_act_on_step()

    async def action_act_on_step(self) -> None:
        """Do what the step asks for; a step without an action is ticked."""
        step = self.query_one(StepList).step
        if step is None:
            return
        if step.action in COMMANDS:
            await self.run_action(COMMANDS[step.action].action())
        else:
            self.action_tick_step()

    def action_go_back(self) -> None:
        """Go back to the list."""
        self.app.switch_mode("upcoming")
