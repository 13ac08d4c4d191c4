"""A call to the company: by which script, how it can end, and what follows from its end (rules T5, C6).

A call that nobody took is no news to the company: nothing is noted, and the written message is made ready. Any other
is noted with what they said, and the written confirmation follows in the channel of the invitation.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from undur.etiquette.status import all_of_round
from undur.events import handed_over, moved
from undur.message.drafts import going_out
from undur.plan.defaults import likely_channel
from undur.plan.ids import new_message_id
from undur.plan.message import Slot
from undur.situation import situate
from undur.times.read import Reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.plan.codes import Answer, Channel, Kind
    from undur.plan.interview import Interview
    from undur.plan.message import Message
    from undur.situation import Situation

Result: TypeAlias = Literal["slot", "other_time", "accepted", "proposed", "regret", "voicemail", "no_answer"]

_ANSWERS: Final[Mapping[Result, Answer | None]] = {
    "slot": "accepted",
    "other_time": "accepted",
    "accepted": "accepted",
    "proposed": "proposed",
    "regret": "regret",
    "voicemail": None,
}
WANTS_TIME: Final[frozenset[Result]] = frozenset({"other_time", "proposed"})
"""Ends for which a time is asked; that of `proposed` may stay open."""


class Ending(Struct, frozen=True, kw_only=True):
    """One way in which a call can end."""

    result: Result
    slot: Slot | None = None
    """The proposed time that they agreed to."""


class Outcome(Struct, frozen=True, kw_only=True):
    """How the call ended."""

    result: Result
    time: Reading | None = None
    """The time that was agreed (`slot`, `other_time`) or that they named (`proposed`)."""

    @property
    def adopted(self) -> bool:
        """Whether the interview moves to that time."""
        return self.time is not None and self.result in ("slot", "other_time")


def calling(situation: Situation) -> Situation:
    """The situation with a script being worked on: the draft of one, or a fresh one of the kind that is due."""
    working = situation.working
    if working.channel == "phone" and working.id not in situation.gone_out:
        return situation
    kept = [one for one in all_of_round(situation.interview) if one.channel == "phone"]
    due = situation.begin().kind
    waiting = [one for one in kept if one.id not in situation.gone_out and one.kind == due]
    return situation.working_on(waiting[-1] if waiting else replace(situation.begin(), channel="phone"))


def endings(situation: Situation) -> tuple[Ending, ...]:
    """How this call can end, the likeliest first. Only a wish for another time ends with one agreed on."""
    ends: list[Ending] = []
    if situation.working.kind == "reschedule":
        ahead = [one for one in situation.interview.slots if one.starts > situation.now]
        ends.extend(Ending(result="slot", slot=one) for one in sorted(ahead, key=lambda one: one.starts))
        ends.append(Ending(result="other_time"))
    return (*ends, *(Ending(result=one) for one in ("accepted", "proposed", "regret", "voicemail", "no_answer")))


def agreed(slot: Slot) -> Reading:
    """The time of a slot, as an outcome has it."""
    return Reading(starts=slot.starts, ends=slot.ends, zone="")


def after_call(
    situation: Situation, interview: Interview, outcome: Outcome, now: dt.datetime, note: str = ""
) -> Interview:
    """The interview as it is now, after a call by the script of `situation`; its written message is ready as the newest.

    `now` is when the call ended; `note` is what the log keeps besides, of a voicemail.
    """
    if outcome.result != "no_answer":
        message = going_out(situation.working, situation.draft, "called")
        interview = _with_answer(handed_over(interview, situation.working, message, "called", now), outcome, note)
    if outcome.adopted and outcome.time is not None:
        interview = moved(interview, outcome.time, now)
    return _with_written(situate(situation.plan, interview, now), situation.working, outcome)


def _with_answer(interview: Interview, outcome: Outcome, note: str) -> Interview:
    """What they said on the telephone belongs to the entry of the call."""
    named = outcome.time.starts if outcome.time is not None else None
    to = named if isinstance(named, dt.datetime) else None
    call = replace(interview.log[-1], answer=_ANSWERS[outcome.result], to=to, note=note)
    return replace(interview, log=(*interview.log[:-1], call))


def _with_written(after: Situation, script: Message, outcome: Outcome) -> Interview:
    kind, interview = _kind_of_written(script.kind, outcome), after.interview
    drafts = [
        one
        for one in all_of_round(interview)
        if one.kind == kind and one.channel != "phone" and one.id not in after.gone_out
    ]
    draft = drafts[-1] if drafts else _fresh(after, script, kind)
    return replace(interview, messages=(*(one for one in interview.messages if one.id != draft.id), draft))


def _kind_of_written(script: Kind, outcome: Outcome) -> Kind:
    """What is put in writing: the new time, or the news again (C6); an answer that leaves it open gets a reply."""
    if outcome.adopted:
        return "confirm"
    open_still = script == "reschedule" and outcome.result in ("proposed", "regret")
    return "reply" if open_still else script


def _fresh(after: Situation, script: Message, kind: Kind) -> Message:
    return replace(
        after.begin(),
        id=new_message_id(after.interview),
        kind=kind,
        channel=written_channel(after.interview),
        language=script.language,
        tone=script.tone,
    )


def written_channel(interview: Interview) -> Channel:
    """The channel of the invitation; where that was the telephone, one for which there is an address."""
    channel = likely_channel(interview)
    if channel != "phone":
        return channel
    return "email" if interview.email else "whatsapp"
