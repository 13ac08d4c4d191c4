"""What a company was told before, in other interviews and in earlier rounds of this one, so that one stays consistent."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias
from weakref import ref

from msgspec import Struct

from undur.etiquette.status import CLOSING, reschedule_count
from undur.plan.ids import company_slug

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.plan.interview import Interview
    from undur.plan.message import LogEntry
    from undur.plan.plan import Plan

End: TypeAlias = Literal["cancel", "reschedule", "attended", "called_off", "coming", "open"]
"""`called_off`: by the company. `coming`: it lies ahead, or nobody noted how it went. `open`: nothing is decided."""


class Said(Struct, frozen=True, kw_only=True):
    """One thing that a company knows of the person."""

    what: End
    at: dt.datetime
    """When they were told; where they weren't, when that interview was to be."""
    interview: str
    """The id of the interview that it was about."""
    role: str
    reason: str = ""
    """A code of `REASONS`; empty where none was given."""
    words: str = ""
    """The person's own words for the reason."""
    moved: int = 0
    """How often that interview was moved over all."""
    own: bool = False
    """Whether it was about this very interview."""
    this_round: bool = False
    """Whether it is about the appointment as it stands now."""

    @property
    def is_of_now(self) -> bool:
        """Whether it is about the very change that is being decided or written."""
        return self.own and self.this_round


def said_before(plan: Plan, interview: Interview) -> tuple[Said, ...]:
    """What the company of an interview of this plan was told before, or the agency that invited, newest first."""
    by_name = _by_name(plan)
    places = sorted({place for name in _names(interview) for place in by_name.get(name, ())})
    others = (plan.interviews[place] for place in places if plan.interviews[place].id != interview.id)
    found = [*(said for one in others for said in _of(one)), *_told(interview, own=True)]
    return tuple(sorted(found, key=lambda said: said.at.astimezone(dt.UTC), reverse=True))


_latest: Final[list[tuple[ref[Plan], dict[str, list[int]]]]] = []
"""The names of the plan that was asked for last: undo keeps many plans alive, and each would keep its own."""


def _by_name(plan: Plan) -> dict[str, list[int]]:
    """Name → the places of its interviews. Gone through once, not for every interview that is looked at."""
    if not _latest or _latest[0][0]() is not plan:
        _latest[:] = [(ref(plan), _sorted_by_name(plan))]
    return _latest[0][1]


def _sorted_by_name(plan: Plan) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place, one in enumerate(plan.interviews):
        for name in _names(one):
            places.setdefault(name, []).append(place)
    return places


def _names(interview: Interview) -> set[str]:
    """Whose memory it is: the company's, and the agency's."""
    return {company_slug(name) for name in (interview.company, interview.via_agency) if name.strip()}


def _of(other: Interview) -> Iterator[Said]:
    """What another interview left behind: what they were told, and how it stands where that says more."""
    told = list(_told(other, own=False))
    yield from told
    ended = any(one.what in CLOSING for one in other.log)
    unsaid = other.decision in ("cancel", "reschedule") and not ended
    if not unsaid and not (told and told[-1].this_round):
        yield Said(
            what=_stand(other), at=_start(other), interview=other.id, role=other.role, moved=reschedule_count(other)
        )


def _start(other: Interview) -> dt.datetime:
    """When it was to be; noon where the hour was not told."""
    if isinstance(other.starts, dt.datetime):
        return other.starts
    return dt.datetime.combine(other.starts, dt.time(12), dt.UTC)


def _stand(other: Interview) -> End:
    ends = [one.what for one in other.log if one.what in CLOSING]
    if "cancelled" in ends:
        return "called_off"
    if "attended" in ends:
        return "attended"
    return "coming" if other.decision == "attend" else "open"


def _told(interview: Interview, *, own: bool) -> Iterator[Said]:
    """The changes that the log says they were told of, oldest first; the same again in one round counts once.

    A move keeps the reason that was given for it, where nothing else in its round did.
    """
    entries = sorted(interview.log, key=lambda entry: entry.at.astimezone(dt.UTC))
    begins = max((place for place, one in enumerate(entries) if one.what == "rescheduled"), default=-1)
    last: Said | None = None
    for place, entry in enumerate(entries):
        move = entry.what == "rescheduled"
        if (move and (last is not None or not entry.reason)) or not (move or _tells(entry)):
            last = None if move else last
            continue
        said = _said(interview, entry, own=own, this_round=place > begins)
        if last is None or (last.what, last.reason, last.words) != (said.what, said.reason, said.words):
            yield said
        last = None if move else said


def _tells(entry: LogEntry) -> bool:
    return entry.what in ("sent", "called") and entry.kind in (None, "cancel", "reschedule")


def _said(interview: Interview, entry: LogEntry, *, own: bool, this_round: bool) -> Said:
    """Entries of older files keep no reason: for the round that stands it is the interview's own."""
    reason, words = entry.reason, entry.reason_words
    if this_round and not (reason or words):
        reason, words = interview.reason, interview.reason_words
    moving = entry.what == "rescheduled" or entry.kind == "reschedule"
    return Said(
        what="reschedule" if moving or (entry.kind is None and interview.decision == "reschedule") else "cancel",
        at=entry.at,
        interview=interview.id,
        role=interview.role,
        reason=reason,
        words=words,
        moved=reschedule_count(interview),
        own=own,
        this_round=this_round,
    )
