"""The one door for changes: each is a function `Plan → Plan`; the one before stays as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.plan.addressing import apart
from undur.plan.ids import ids_taken, new_interview_id
from undur.plan.plan import Deleted

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Container

    from undur.plan.codes import Decision
    from undur.plan.interview import Interview
    from undur.plan.message import LogEntry, Message, Slot
    from undur.plan.plan import Me, Phrase, Plan


def add_interview(plan: Plan, interview: Interview) -> Plan:
    """Add an interview, as `to_be_added` has it."""
    return replace(plan, interviews=(*plan.interviews, to_be_added(interview, ids_taken(plan))))


def to_be_added(interview: Interview, taken: Container[str]) -> Interview:
    """An interview under an id of its own (its `id` is kept where it is set and free), the contact's title apart from the name."""
    honorific, contact = apart(interview.honorific, interview.contact)
    interview_id = interview.id
    if not interview_id or interview_id in taken:
        interview_id = new_interview_id(interview.company, taken)
    return replace(interview, id=interview_id, honorific=honorific, contact=contact)


def change_interview(plan: Plan, interview_id: str, change: Callable[[Interview], Interview]) -> Plan:
    """Put `change(interview)` in the place of one interview; a plan without it stays as it is."""
    return replace(plan, interviews=tuple(change(one) if one.id == interview_id else one for one in plan.interviews))


def carry_over(before: Interview, after: Interview, onto: Interview) -> Interview:
    """Do to `onto` what was done between `before` and `after`; fields that weren't touched stay as they are there."""
    written = {name: getattr(after, name) for name in after.__struct_fields__}
    return replace(onto, **{name: new for name, new in written.items() if new != getattr(before, name)})


def delete_interview(plan: Plan, interview_id: str, at: dt.datetime) -> Plan:
    """Take an interview out and remember its id as used."""
    rest = tuple(one for one in plan.interviews if one.id != interview_id)
    return replace(plan, interviews=rest, deleted=(*plan.deleted, Deleted(id=interview_id, at=at)))


def archive(interview: Interview, at: dt.datetime | None) -> Interview:
    """Put an interview into the archive, or with `None` take it out again."""
    return replace(interview, archived=at)


def add_log(interview: Interview, *entries: LogEntry) -> Interview:
    """Append what happened to the log."""
    return replace(interview, log=(*interview.log, *entries))


def decide(interview: Interview, decision: Decision | None, reason: str = "", words: str = "") -> Interview:
    """Set the decision with its reason code and the person's own words for it."""
    return replace(interview, decision=decision, reason=reason, reason_words=words)


def tick(interview: Interview, step: str, at: dt.datetime | None) -> Interview:
    """Tick a step by hand at a moment, or with `None` take the tick away."""
    steps = {name: when for name, when in interview.steps.items() if name != step}
    if at is not None:
        steps[step] = at
    return replace(interview, steps=steps)


def put_message(interview: Interview, message: Message) -> Interview:
    """Put a message in the place of the one with its id, or append it."""
    if any(one.id == message.id for one in interview.messages):
        messages = tuple(message if one.id == message.id else one for one in interview.messages)
    else:
        messages = (*interview.messages, message)
    return replace(interview, messages=messages)


def put_phrase(plan: Plan, phrase: Phrase) -> Plan:
    """Keep a person's own sentence, in the place of the one for the same part, kind, language, channel and tone."""
    return replace(plan, phrases=(*_others(plan, phrase), phrase))


def drop_phrase(plan: Plan, phrase: Phrase) -> Plan:
    """Forget a person's own sentence."""
    return replace(plan, phrases=_others(plan, phrase))


def put_slots(interview: Interview, slots: tuple[Slot, ...]) -> Interview:
    """Set the times that the person proposes, in order of time, each once."""
    once = {slot.starts: slot for slot in slots}
    return replace(interview, slots=tuple(once[starts] for starts in sorted(once)))


def set_me(plan: Plan, me: Me) -> Plan:
    """Set whose plan this is."""
    return replace(plan, me=me)


def _others(plan: Plan, phrase: Phrase) -> tuple[Phrase, ...]:
    def place(one: Phrase) -> tuple[object, ...]:
        return one.part, one.kind, one.language, one.channel, one.tone

    return tuple(one for one in plan.phrases if place(one) != place(phrase))


def settings_of(plan: Plan) -> Plan:
    """The plan without its interviews: what is left are the settings."""
    return replace(plan, interviews=(), damaged=(), deleted=())
