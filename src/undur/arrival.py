"""What an invitation does to the plan: a new interview, a change of one that is there, or its end.

The same invitation is known by its UID, a text without one by company and time. The screens and the commands do the same here.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from undur.etiquette.busy import USUAL_LENGTH
from undur.etiquette.doubts import doubts_of
from undur.etiquette.status import status_of
from undur.events import moved
from undur.exchange.incoming.understood import Remark
from undur.plan.changes import add_interview, add_log, change_interview
from undur.plan.ids import company_slug
from undur.plan.interview import Interview, Invitation
from undur.plan.message import LogEntry
from undur.times.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from undur.exchange.incoming.understood import Understood
    from undur.plan.interview import Start
    from undur.plan.plan import Plan

What: TypeAlias = Literal["new", "updated", "cancelled", "same", "older", "nothing_to_cancel", "open"]
_FARTHEST = 3
"""Days between the dates of two appointments that may overlap, in whatever zones."""


class Arrival(Struct, frozen=True):
    """What became of an invitation, and the interview that it is about; `None` where there is none."""

    what: What
    interview: Interview | None


def known(plan: Plan, understood: Understood) -> Interview | None:
    """The interview of the plan that this invitation is about."""
    uid = understood.invitation.uid
    for one in plan.interviews if uid else ():
        if one.invitation is not None and one.invitation.uid == uid:
            return one
    company, starts = understood.company, understood.starts
    if starts is None or not company:
        return None
    without_uid = (one for one in plan.interviews if not (uid and _uid_of(one)))
    return next((one for one in without_uid if _is_same(one, company, starts)), None)


def arrive(
    plan: Plan, understood: Understood, at: dt.datetime, corrected: Interview | None = None
) -> tuple[Plan, Arrival]:
    """Take an invitation in at a moment; `corrected` is a new interview as the person put it right."""
    if corrected is not None:
        understood = replace(understood, company=corrected.company, starts=corrected.starts)
    before = known(plan, understood)
    fresh = corrected or understood.interview()
    if before is not None and _is_older(before, understood):
        return plan, Arrival("older", before)
    if understood.cancels:
        return _cancelled(plan, before, understood, at)
    if fresh is None:
        return plan, Arrival("open", before)
    if before is None:
        added = add_interview(plan, fresh)
        return added, Arrival("new", added.interviews[-1])
    after = _updated(before, fresh, at)
    if after == before:
        return plan, Arrival("same", before)
    return change_interview(plan, before.id, lambda _: after), Arrival("updated", after)


def arrive_all(plan: Plan, understood: tuple[Understood, ...], at: dt.datetime) -> tuple[Plan, tuple[Arrival, ...]]:
    """Take several invitations in, one after the other: what the first one adds, the second one may change."""
    arrivals: list[Arrival] = []
    for one in understood:
        plan, arrival = arrive(plan, one, at)
        arrivals.append(arrival)
    return plan, tuple(arrivals)


class Foreseen(Struct, frozen=True):
    """What becomes of several invitations once they are taken in, and what there is to say about each."""

    arrivals: tuple[Arrival, ...]
    remarks: tuple[tuple[Remark, ...], ...]

    @property
    def ready(self) -> int:
        """How many need no answer first."""
        return sum(one.what != "open" for one in self.arrivals)


def foresee(plan: Plan, understood: tuple[Understood, ...], at: dt.datetime) -> Foreseen:
    """Look at several invitations before they are taken in."""
    _, arrivals = arrive_all(plan, understood, at)
    return Foreseen(arrivals, tuple((*one.warnings, *concerns(plan, one)) for one in understood))


def concerns(plan: Plan, understood: Understood) -> tuple[Remark, ...]:
    """What the plan and the etiquette have to say about an invitation: signs of fraud (rule D7), a clash."""
    fresh, before = understood.interview(), known(plan, understood)
    if understood.cancels:
        return ()
    looked_at = fresh or Interview(
        id="", company="", starts=dt.date.min, role=understood.role, email=understood.email, notes=understood.notes
    )
    doubts = tuple(
        Remark(doubt, understood.email if doubt == "free_mail" else understood.notes) for doubt in doubts_of(looked_at)
    )
    return (
        *doubts,
        *(() if fresh is None else _beside(fresh, (one for one in _near(plan, fresh) if one is not before))),
    )


class _Places(Struct):
    """Where the interviews of one plan stand, by company and by day; `of` is held, so that its identity stays its own."""

    of: tuple[Interview, ...]
    by_company: dict[str, list[int]]
    by_day: dict[int, list[int]]


_latest: list[_Places] = []
"""Those of the plan that was asked for last: a folder of invitations is looked at with one plan."""


def _places(interviews: tuple[Interview, ...]) -> _Places:
    if not _latest or _latest[0].of is not interviews:
        found = _Places(interviews, {}, {})
        for place, one in enumerate(interviews):
            found.by_company.setdefault(company_slug(one.company), []).append(place)
            found.by_day.setdefault(one.starts.toordinal(), []).append(place)
        _latest[:] = [found]
    return _latest[0]


def _near(plan: Plan, fresh: Interview) -> Iterator[Interview]:
    """The interviews of the same company, and those whose days are near enough to overlap, in the order of the plan."""
    places, day = _places(plan.interviews), fresh.starts.toordinal()
    near = set(places.by_company.get(company_slug(fresh.company), ()))
    near.update(place for one in range(day - _FARTHEST, day + _FARTHEST + 1) for place in places.by_day.get(one, ()))
    yield from (plan.interviews[place] for place in sorted(near))


def _beside(fresh: Interview, others: Iterable[Interview]) -> tuple[Remark, ...]:
    """What lies at the same time, and what the same company has in the plan already; the first of each that is open."""
    slug = company_slug(fresh.company)
    said: dict[str, Remark] = {}
    for other in others:
        clashes = "clash" not in said and _overlap(fresh, other)
        if not clashes and ("same_company" in said or company_slug(other.company) != slug):
            continue
        if status_of(other) != "closed":
            code = "clash" if clashes else "same_company"
            said[code] = Remark(code, other.company if clashes else "", at=other.starts)
    return tuple(said.values())


def _overlap(one: Interview, other: Interview) -> bool:
    if not isinstance(one.starts, dt.datetime) or not isinstance(other.starts, dt.datetime):
        return False
    if abs(one.starts.toordinal() - other.starts.toordinal()) > _FARTHEST:
        return False
    (begins, ends), (other_begins, other_ends) = _span(one.starts, one.ends), _span(other.starts, other.ends)
    return begins < other_ends and other_begins < ends


def _span(starts: dt.datetime, ends: dt.datetime | None) -> tuple[dt.datetime, dt.datetime]:
    begins = starts.astimezone(dt.UTC)
    return begins, ends.astimezone(dt.UTC) if ends is not None else begins + USUAL_LENGTH


def _uid_of(interview: Interview) -> str:
    return interview.invitation.uid if interview.invitation is not None else ""


def _is_same(one: Interview, company: str, starts: Start) -> bool:
    if abs(one.starts.toordinal() - starts.toordinal()) > _FARTHEST:
        return False
    return company_slug(one.company) == company_slug(company) and _moment(one.starts) == _moment(starts)


def _moment(starts: Start) -> dt.date:
    return starts.astimezone(dt.UTC) if isinstance(starts, dt.datetime) else starts


def _is_older(before: Interview, understood: Understood) -> bool:
    return before.invitation is not None and understood.invitation.sequence < before.invitation.sequence


def _cancelled(plan: Plan, before: Interview | None, understood: Understood, at: dt.datetime) -> tuple[Plan, Arrival]:
    if before is None:
        return plan, Arrival("nothing_to_cancel", None)
    if any(one.what == "cancelled" for one in before.log):
        return plan, Arrival("same", before)
    after = add_log(before, LogEntry(at=at, what="cancelled"))
    if after.invitation is not None:
        after = replace(after, invitation=replace(after.invitation, sequence=understood.invitation.sequence))
    return change_interview(plan, before.id, lambda _: after), Arrival("cancelled", after)


def _updated(before: Interview, fresh: Interview, at: dt.datetime) -> Interview:
    """The interview with the invitation's time and place. What the person wrote elsewhere stays; what was open is filled."""
    after = before
    if _moment(fresh.starts) != _moment(before.starts):
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
        organizer=fresh.organizer or before.organizer,
        attendee=fresh.attendee or before.attendee,
        message_id=fresh.message_id or before.message_id,
        reschedule_link=fresh.reschedule_link or before.reschedule_link,
        cancel_link=fresh.cancel_link or before.cancel_link,
    )
