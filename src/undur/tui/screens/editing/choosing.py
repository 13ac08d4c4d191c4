"""Choosing: a choice that is turned or picked changes what is composed, and leaves a person's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from textual import on, work

from undur.etiquette.reasons import advised_instead
from undur.message.turning import value_of
from undur.situation import situate
from undur.tui.dialogs.picker import Picker
from undur.tui.screens.choosing import choice_rows, choices, chosen, turned
from undur.tui.screens.editing.rewording import Rewording
from undur.tui.widgets.choice_list import ChoiceList

if TYPE_CHECKING:
    from undur.message.turning import Turning
    from undur.plan.codes import Kind

ELSEWHERE = {
    "reason": "choose_reason",
    "slots": "choose_slots",
    "earlier": "choose_reason",
    "recipient": "edit_interview",
    "sender": "edit_profile",
}
"""Choice → the command of the app that asks for it."""


class Choosing(Rewording):
    """What the rows of the choices do."""

    @on(ChoiceList.Turned)
    def _turn(self, event: ChoiceList.Turned) -> None:
        situation = self.app.situation
        if situation is not None:
            name = cast("Turning", event.name)
            self._choose(situation.interview.id, name, turned(situation, name, event.by))

    @on(ChoiceList.Opened)
    @work
    async def _open(self, event: ChoiceList.Opened) -> None:
        situation, name = self.app.situation, event.name
        if situation is None:
            return
        if name == "parts":
            self.choose_parts()
        elif name in ELSEWHERE:
            await self.run_action(f"app.{ELSEWHERE[name]}")
        else:
            turning = cast("Turning", name)
            label = next(row.label for row in choice_rows(situation, self.app.words) if row.name == name)
            offered = choices(situation, turning, self.app.words)
            value = await self.app.ask(Picker(label, offered, value_of(situation.working, turning)))
            if value is not None:
                self._choose(situation.interview.id, turning, value)

    def _choose(self, interview_id: str, name: Turning, value: str) -> None:
        self.keep()
        interview = self.app.plan.find(interview_id)
        if interview is None:  # deleted by another program since
            return
        situation = situate(self.app.plan, interview, self.app.now)
        if value_of(situation.working, name) != value:
            label = next((one.label for one in choices(situation, name, self.app.words) if one.value == value), value)
            sent = situation.working.id in situation.gone_out
            change = chosen(situation.begin() if sent else situation.working, name, value)
            self.app.apply_to(interview_id, change, self.app.words.screens.dialogs.chosen(label))
            if name == "kind" and (advised := advised_instead(interview.reason, cast("Kind", value))):
                says = self.app.words.screens.dialogs
                self.app.tell(says.rather(self.app.words.etiquette.decisions[advised].label))
