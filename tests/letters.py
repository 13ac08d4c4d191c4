"""Builds what the tests of the messages look at: a case, the plan it lies in, and what was chosen."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from zoneinfo import ZoneInfo

from undur.etiquette.case import Case, case_of
from undur.message.check import Checked, check
from undur.message.choices import Choices
from undur.message.compose import compose
from undur.message.evidence import OF_THE_WAY
from undur.plan.interview import Interview, Start
from undur.plan.message import Slot
from undur.plan.plan import Me, Phrase, Plan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.message.composed import Composed

WITA: Final = ZoneInfo("Asia/Makassar")
LONDON: Final = ZoneInfo("Europe/London")
HOURS_LEFT: Final = {"calm": 100, "normal": 40, "late": 10, "critical": 2, "started": -2}
"""Phase → hours before the start that lie in it."""


class Desk(NamedTuple):
    """A case to write about, its plan and the choices."""

    case: Case
    plan: Plan
    choices: Choices

    def written(self, phrases: Sequence[Phrase] = ()) -> Composed:
        """What Undur writes."""
        return compose(self.case, self.plan.me, self.choices, phrases)

    def read(self, body: str, subject: str = "") -> Checked:
        """What the checker says of a text."""
        return check(subject, body, self.case, self.plan, self.choices)

    def faults(self, body: str, subject: str = "") -> set[str]:
        """The slugs of errors and warnings, but those that speak of the situation and not of the text."""
        found = self.read(body, subject).findings
        return {one.fault for one in found if one.severity != "hint"} - OF_THE_WAY


def bahari(**fields: Any) -> Interview:
    """An interview in Makassar, Thursday 3 December 2026, 14.00 WITA, to be cancelled or moved in Indonesian."""
    base: dict[str, Any] = {
        "id": "bahari-karya",
        "company": "PT Bahari Karya",
        "role": "Analis Keuangan",
        "contact": "Hendra Wijaya",
        "honorific": "Bapak",
        "channel": "email",
        "language": "id",
        "starts": dt.datetime(2026, 12, 3, 14, tzinfo=WITA),
        "time_zone": "Asia/Makassar",
    }
    return Interview(**(base | fields))


def northwind(**fields: Any) -> Interview:
    """An interview in London, Thursday 26 November 2026, 14:00 GMT, to be cancelled or moved in English."""
    base: dict[str, Any] = {
        "id": "northwind",
        "company": "Northwind Ltd",
        "role": "Data Analyst",
        "contact": "Olivia Clarke",
        "honorific": "Ms",
        "channel": "email",
        "language": "en",
        "starts": dt.datetime(2026, 11, 26, 14, tzinfo=LONDON),
        "time_zone": "Europe/London",
    }
    return Interview(**(base | fields))


def slots_after(starts: Start) -> tuple[Slot, ...]:
    """Two times four and five days later: 10 to 11, and 13 o'clock."""
    assert isinstance(starts, dt.datetime)
    first = (starts + dt.timedelta(days=4)).replace(hour=10)
    second = (starts + dt.timedelta(days=5)).replace(hour=13)
    return (Slot(starts=first, ends=first + dt.timedelta(hours=1)), Slot(starts=second))


def desk(
    interview: Interview,
    kind: str = "cancel",
    channel: str = "",
    hours: float = 100,
    me: Me | None = None,
    others: tuple[str, ...] = (),
    **chosen: Any,
) -> Desk:
    """An interview `hours` before its start (before 14.00 of its day where the hour is not told)."""
    start = interview.starts
    if not isinstance(start, dt.datetime):
        start = dt.datetime(start.year, start.month, start.day, 14, tzinfo=ZoneInfo(interview.time_zone))
    more = tuple(
        Interview(id=f"other-{at}", company=name, starts=dt.date(2026, 12, 9)) for at, name in enumerate(others)
    )
    whose = Me(name="Dewi Lestiani", phone="0812-3456-7890", time_zone=interview.time_zone) if me is None else me
    plan = Plan(me=whose, interviews=(interview, *more))
    now = (start.astimezone(dt.UTC) - dt.timedelta(hours=hours)).astimezone(start.tzinfo)
    language = chosen.pop("language", interview.language or "id")
    choices: Any = {"kind": kind, "channel": channel or interview.channel or "email", "language": language, **chosen}
    return Desk(case_of(plan, interview, now), plan, Choices(**choices))
