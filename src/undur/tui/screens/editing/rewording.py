"""Rewording: the generated text again, other words, one's own sentences, another message, the parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual import on, work

from undur.message.choices import choices_of
from undur.message.drafts import reset
from undur.message.parts import leave_out, parts_of
from undur.plan.changes import put_message
from undur.tui.actions.own_sentences import keep_sentence, take_composed
from undur.tui.screens.editing.findings import Findings
from undur.tui.widgets.clash_list import ClashList
from undur.tui.widgets.part_margin import PartMargin

if TYPE_CHECKING:
    from undur.plan.interview import Interview


class Rewording(Findings):
    """Each of these is one change of the plan, which undo takes back."""

    def action_reset_text(self) -> None:
        """Go back to the generated text; undo takes that back."""
        situation = self.open_draft()
        if situation is not None:
            message = reset(situation.working)
            self.app.apply_here(lambda one: put_message(one, message), self.app.words.screens.commands.reset_text.label)

    def action_another_wording(self) -> None:
        """Say it in other words."""
        situation = self.open_draft()
        if situation is not None:
            message = replace(situation.working, wording=situation.working.wording + 1)
            self.app.apply_here(
                lambda one: put_message(one, message), self.app.words.screens.commands.another_wording.label
            )

    def action_keep_sentence(self) -> None:
        """Keep the sentence at the cursor as one's own."""
        if (situation := self.open_draft()) is not None:
            keep_sentence(self.app, situation, self.pane.text.place)

    def action_take_composed(self) -> None:
        """Take Undur's sentence where one's own words stand in its place."""
        if (situation := self.open_draft()) is not None:
            take_composed(self.app, situation)

    @on(ClashList.Taken)
    def _take(self, event: ClashList.Taken) -> None:
        if (situation := self.open_draft()) is not None:
            take_composed(self.app, situation, event.clash)

    def action_new_message(self) -> None:
        """Begin another message."""
        self.keep()
        situation = self.app.situation
        if situation is not None:
            message = situation.begin()
            self.app.apply_here(
                lambda one: put_message(one, message), self.app.words.screens.commands.new_message.label
            )

    def action_choose_parts(self) -> None:
        """Choose which parts are in, beginning at the one at the cursor."""
        stretch = self.pane.stretch
        self.choose_parts(stretch.part if stretch is not None else "")

    @on(PartMargin.Clicked)
    def _part_clicked(self, event: PartMargin.Clicked) -> None:
        self.choose_parts(event.part)

    @work
    async def choose_parts(self, at: str = "") -> None:
        """Ask which parts are in."""
        from undur.tui.dialogs.parts import PartsDialog

        situation = self.open_draft()
        if situation is None:
            return
        working = situation.working
        choices = choices_of(working)
        parts = parts_of(situation.times, situation.plan.me, choices, situation.plan.phrases, situation.draft)
        off = await self.app.ask(PartsDialog(parts, at))
        if off is None or off == frozenset(working.off):
            return

        def change(one: Interview) -> Interview:
            """Of the message as it is by now: while it was asked something may have come in."""
            message = next((kept for kept in one.messages if kept.id == working.id), working)
            return put_message(one, leave_out(message, off))

        self.app.apply_to(situation.interview.id, change, self.app.words.screens.commands.choose_parts.label)
