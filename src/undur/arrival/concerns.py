"""What there is to say about an invitation before it is taken in: signs of fraud, a clash, another interview there."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.arrival.arriving import Arrival, arrive_all
from undur.arrival.register import Register
from undur.etiquette.busy import USUAL_LENGTH
from undur.etiquette.doubts import doubts_of
from undur.etiquette.status import status_of
from undur.exchange.incoming.understood import Remark
from undur.plan.ids import company_slug
from undur.plan.interview import Interview

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.exchange.incoming.understood import Understood
    from undur.plan.plan import Plan


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
    register = Register(plan)
    return Foreseen(arrivals, tuple((*one.warnings, *concerns(register, one)) for one in understood))


def concerns(register: Register, understood: Understood) -> tuple[Remark, ...]:
    """What the plan and the etiquette have to say about an invitation: signs of fraud (rule D7), a clash."""
    if understood.cancels:
        return ()
    fresh, before = understood.interview(), register.about(understood)
    looked_at = fresh or Interview(
        id="", company="", starts=dt.date.min, role=understood.role, email=understood.email, notes=understood.notes
    )
    doubts = tuple(
        Remark(doubt, understood.email if doubt == "free_mail" else understood.notes) for doubt in doubts_of(looked_at)
    )
    return (
        *doubts,
        *(() if fresh is None else _beside(fresh, (one for one in register.near(fresh) if one is not before))),
    )


def _beside(fresh: Interview, others: Iterable[Interview]) -> tuple[Remark, ...]:
    """What lies at the same time, and what the same company has in the plan already; the first of each that is open."""
    slug, span = company_slug(fresh.company), _span(fresh)
    said: dict[str, Remark] = {}
    for other in others:
        clashes = "clash" not in said and _overlap(span, _span(other))
        if not clashes and ("same_company" in said or company_slug(other.company) != slug):
            continue
        if status_of(other) != "closed":
            code = "clash" if clashes else "same_company"
            said[code] = Remark(code, other.company if clashes else "", at=other.starts)
    return tuple(said.values())


def _overlap(one: tuple[dt.datetime, dt.datetime] | None, other: tuple[dt.datetime, dt.datetime] | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]


def _span(interview: Interview) -> tuple[dt.datetime, dt.datetime] | None:
    """From when to when it takes, in UTC; `None` where the hour is not told yet."""
    starts, ends = interview.starts, interview.ends
    if not isinstance(starts, dt.datetime):
        return None
    begins = starts.astimezone(dt.UTC)
    return begins, ends.astimezone(dt.UTC) if ends is not None else begins + USUAL_LENGTH
