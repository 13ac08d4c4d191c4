"""The interviews of a plan as an invitation looks for them. Thousands of invitations are taken in without going through all of them each time."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.plan.changes import to_be_added
from undur.plan.ids import company_slug, ids_taken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.exchange.incoming.understood import Understood
    from undur.plan.interview import Interview, Start
    from undur.plan.plan import Plan

_FARTHEST: Final = 3
"""Days between the nearest dates of two appointments that may overlap, in whatever zones."""
_LONGEST: Final = 31
"""Days that an appointment is looked for under; of a longer one the first."""


class Register:
    """The interviews by UID, by company and by day; what is added or changed is found at once, and is in `plan`.

    An interview that has changed is still found by what it was, so whoever asks looks at what is found.
    """

    def __init__(self, plan: Plan) -> None:
        self._before = plan
        self._changed = False
        self._interviews = list(plan.interviews)
        self._ids = ids_taken(plan)
        self._by_uid: dict[str, set[int]] = {}
        self._by_company: dict[str, set[int]] = {}
        self._by_day: dict[int, set[int]] = {}
        for place, one in enumerate(plan.interviews):
            self._enter(one, place)

    @property
    def plan(self) -> Plan:
        """The plan with all that was added and changed; the very one that was given where nothing was."""
        return replace(self._before, interviews=tuple(self._interviews)) if self._changed else self._before

    def add(self, interview: Interview) -> Interview:
        """Add an interview; as it is kept, with its id."""
        kept = to_be_added(interview, self._ids)
        self._ids.add(kept.id)
        self._interviews.append(kept)
        self._enter(kept, len(self._interviews) - 1)
        self._changed = True
        return kept

    def change(self, before: Interview, after: Interview) -> None:
        """Put an interview in the place of one that was found here."""
        theirs = self._by_company[company_slug(before.company)]
        place = next(place for place in theirs if self._interviews[place] is before)
        self._interviews[place] = after
        self._enter(after, place)
        self._changed = True

    def about(self, understood: Understood) -> Interview | None:
        """The interview that an invitation is about: the one of its UID, else the one of its company at its time."""
        uid = understood.invitation.uid
        by_uid = next((one for one in self._at(self._by_uid.get(uid, set())) if uid and uid_of(one) == uid), None)
        company, starts = understood.company, understood.starts
        if by_uid is not None or starts is None or not company:
            return by_uid
        theirs = self._at(self._by_company.get(company_slug(company), set()))
        at_that_time = (one for one in theirs if moment_of(one.starts) == moment_of(starts))
        return next((one for one in at_that_time if not (uid and uid_of(one))), None)

    def near(self, fresh: Interview) -> Iterator[Interview]:
        """The interviews of the same company, and those whose days are near enough to overlap, in the order of the plan."""
        own = _days(fresh)
        days = (self._by_day.get(one, set()) for one in range(own.start - _FARTHEST, own.stop + _FARTHEST))
        return self._at(self._by_company.get(company_slug(fresh.company), set()).union(*days))

    def _at(self, places: set[int]) -> Iterator[Interview]:
        return (self._interviews[place] for place in sorted(places))

    def _enter(self, one: Interview, place: int) -> None:
        self._by_uid.setdefault(uid_of(one), set()).add(place)
        self._by_company.setdefault(company_slug(one.company), set()).add(place)
        for day in _days(one):
            self._by_day.setdefault(day, set()).add(place)


def _days(interview: Interview) -> range:
    """The ordinals of the days that it takes."""
    first = interview.starts.toordinal()
    last = interview.ends.toordinal() if interview.ends is not None else first
    return range(first, min(max(last, first), first + _LONGEST - 1) + 1)


def uid_of(interview: Interview) -> str:
    """The UID of its invitation, `""` where it has none."""
    return interview.invitation.uid if interview.invitation is not None else ""


def moment_of(starts: Start) -> dt.date:
    """What makes two starts the same: the moment, or the day where the hour is not told yet."""
    return starts.astimezone(dt.UTC) if isinstance(starts, dt.datetime) else starts
