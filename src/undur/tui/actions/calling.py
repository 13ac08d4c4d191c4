"""Calling the company: the script to read from, and what follows from how the call ended."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.tui.actions.deciding import DecidingActions
from undur.tui.room import asks

if TYPE_CHECKING:
    from undur.exchange.outgoing.codes import Code
    from undur.phone_call import Outcome
    from undur.situation import Situation

AGAIN_AFTER: Final = dt.timedelta(minutes=30)
"""How long to wait before a second try."""


class CallingActions(DecidingActions):
    """The command that opens the call mode."""

    @asks
    async def action_call_company(self) -> None:
        """Go through a call by its script; who hasn't decided yet is asked that first."""
        if self.chosen_interview() is None:
            return
        self.flush()
        situation = self.situation
        if situation is not None and situation.interview.decision is None and situation.message is None:
            await self._ask_decision(None)
            situation = self.situation
        if situation is None or (situation.interview.decision is None and situation.message is None):
            return
        from undur.phone_call import calling
        from undur.tui.dialogs.call import CallMode

        call = calling(situation)
        outcome = await self.ask(CallMode(call, _code(call)))
        if outcome is not None:
            self._note_call(call, outcome)

    def _note_call(self, call: Situation, outcome: Outcome) -> None:
        from undur.phone_call import after_call

        says, company, now = self.words.screens.call, call.interview.company, self.now
        note = says.voicemail_note if outcome.result == "voicemail" else ""
        if not self.apply_to(
            call.interview.id, lambda one: after_call(call, one, outcome, now, note), says.change(company)
        ):
            return
        self.select(call.interview.id)
        self.switch_mode("editor")
        if outcome.result == "no_answer":
            self.tell(f"{says.not_reached(company)} {self._try_again(call)}".strip())
        elif outcome.adopted and outcome.time is not None:
            from undur.times.writing import write_start

            self.tell(says.moved(company, write_start(outcome.time.starts, self.language)))
        else:
            self.tell(says.noted(company))

    def _try_again(self, call: Situation) -> str:
        """When to try once more; nothing where the interview has begun by then."""
        from undur.etiquette.reaching import call_moment
        from undur.times.spans import shift
        from undur.times.writing import moment_there

        case = call.times
        at = call_moment(case, shift(self.now, AGAIN_AFTER))
        if at is None or (case.start > self.now and at >= case.start):
            return ""
        return self.words.screens.call.called_again(moment_there(at, self.words.times))


def _code(call: Situation) -> Code | None:
    """The code of the link that dials their number, where there is one."""
    from undur.exchange.outgoing.codes import code_of
    from undur.exchange.outgoing.outgoing import Outgoing
    from undur.exchange.outgoing.refusals import HandOverError
    from undur.exchange.outgoing.ways import bare_call

    interview = call.times.interview
    outgoing = Outgoing(me=call.plan.me, interview=interview, message=call.working, draft=call.draft, now=call.now)
    try:
        return code_of(bare_call(outgoing))
    except HandOverError:
        return None
