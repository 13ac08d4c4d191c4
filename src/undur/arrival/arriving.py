"""Taking an invitation in: a new interview, a change of one that is there, or its end.

The same invitation is known by its UID, a text without one by company and time. The screens and the commands do the same here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from undur.arrival.register import Register, moment_of
from undur.events import moved
from undur.plan.changes import add_log
from undur.plan.interview import Interview, Invitation
from undur.plan.message import LogEntry
from undur.times.read import Reading

if TYPE_CHECKING:
    import datetime as dt

    from undur.exchange.incoming.understood import Understood
    from undur.plan.plan import Plan

What: TypeAlias = Literal["new", "updated", "cancelled", "same", "older", "nothing_to_cancel", "open"]


class Arrival(Struct, frozen=True):
    """What became of an invitation, and the interview that it is about; `None` where there is none."""

    what: What
    interview: Interview | None


def arrive(register: Register, understood: Understood, at: dt.datetime, corrected: Interview | None = None) -> Arrival:
    """Take an invitation in at a moment; `corrected` is a new interview as the person put it right."""
    if corrected is not None:
        understood = replace(understood, company=corrected.company, starts=corrected.starts)
    before = register.about(understood)
    fresh = corrected or understood.interview()
    if before is not None and _is_older(before, understood):
        return Arrival("older", before)
    if understood.cancels:
        return _cancelled(register, before, understood, at)
    if fresh is None:
        return Arrival("open", before)
    if before is None:
        return Arrival("new", register.add(fresh))
    after = _updated(before, fresh, at)
    if after == before:
        return Arrival("same", before)
    register.change(before, after)
    return Arrival("updated", after)


def arrive_all(plan: Plan, understood: tuple[Understood, ...], at: dt.datetime) -> tuple[Plan, tuple[Arrival, ...]]:
    """Take several invitations in, one after the other: what the first one adds, the second one may change."""
    register = Register(plan)
    arrivals = tuple(arrive(register, one, at) for one in understood)
    return register.plan, arrivals


def _is_older(before: Interview, understood: Understood) -> bool:
    """Only calendars count their versions; a text is as new as the moment at which it is pasted."""
    fresh, kept = understood.invitation, before.invitation
    return bool(fresh.uid) and kept is not None and fresh.sequence < kept.sequence


def _cancelled(register: Register, before: Interview | None, understood: Understood, at: dt.datetime) -> Arrival:
    if before is None:
        return Arrival("nothing_to_cancel", None)
    if any(one.what == "cancelled" for one in before.log):
        return Arrival("same", before)
    after = add_log(before, LogEntry(at=at, what="cancelled"))
    if after.invitation is not None:
        after = replace(after, invitation=replace(after.invitation, sequence=understood.invitation.sequence))
    register.change(before, after)
    return Arrival("cancelled", after)


def _updated(before: Interview, fresh: Interview, at: dt.datetime) -> Interview:
    """The interview with the invitation's time and place. What the person wrote elsewhere stays; what was open is filled."""
    after = before
    if moment_of(fresh.starts) != moment_of(before.starts):
        after = _moved(before, fresh, at)
    elif fresh.ends is not None:
        after = replace(after, ends=fresh.ends)
    return replace(
        after,
        place=fresh.place or before.place,
        link=fresh.link or before.link,
        role=before.role or fresh.role,
        contact=before.contact or fresh.contact,
        honorific=before.honorific or fresh.honorific,
        email=before.email or fresh.email,
        phone=before.phone or fresh.phone,
        answer_by=fresh.answer_by or before.answer_by,
        channel=before.channel or fresh.channel,
        invitation=_joined(before.invitation, fresh.invitation),
    )


def _moved(before: Interview, fresh: Interview, at: dt.datetime) -> Interview:
    """The interview at its new time; what the person has decided is theirs, unless they had asked for another time."""
    after = moved(before, Reading(fresh.starts, fresh.ends, fresh.time_zone), at)
    after = replace(after, time_zone=fresh.time_zone or before.time_zone)
    if before.decision == "reschedule":
        return after
    return replace(after, decision=before.decision, reason=before.reason, reason_words=before.reason_words)


def _joined(before: Invitation | None, fresh: Invitation | None) -> Invitation | None:
    """What the newer invitation tells, and what only the older one told."""
    if before is None or fresh is None:
        return fresh or before
    return replace(
        fresh,
        unknown=before.unknown,
        uid=fresh.uid or before.uid,
        sequence=fresh.sequence if fresh.uid else before.sequence,
        organizer=fresh.organizer or before.organizer,
        attendee=fresh.attendee or before.attendee,
        message_id=fresh.message_id or before.message_id,
        reschedule_link=fresh.reschedule_link or before.reschedule_link,
        cancel_link=fresh.cancel_link or before.cancel_link,
    )
