"""English: naming the interview, its time and the times proposed (rules M2, M3, R7)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.message.phrases.sentences import alternatives
from undur.times.writing import write_clock, write_day
from undur.times.zones import zone_label

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts
    from undur.plan.interview import Start
    from undur.plan.message import Slot

_SAME_YEAR: Final = 180
"""Days within which nobody writes the year."""


def position(facts: Facts) -> str:
    """`the Data Analyst position`; empty where the role is not known."""
    if not facts.role:
        return ""
    role = facts.role if not facts.role.lower().startswith("the ") else facts.role[4:]
    if role.lower().endswith((" position", " role", " job")):
        return f"the {role}"
    return f"the {role} {'role' if facts.tone != 'formal' or facts.style == 'script' else 'position'}"


def at_company(facts: Facts) -> str:
    """`at Northwind Ltd`."""
    return f"at {facts.company}"


def interview(facts: Facts) -> str:
    """`the interview for the Data Analyst position at Northwind Ltd`; after a greeting that names it, without it."""
    named = f" for {position(facts)}" if position(facts) and facts.style == "letter" else ""
    return f"interview{named} {at_company(facts)}"


def day(facts: Facts, one: dt.date) -> str:
    """`Thursday 26 November`, with the year where it could be another."""
    written = write_day(one, "en").replace(",", "", 1)
    return written if abs((one - facts.now.date()).days) > _SAME_YEAR else written.rsplit(" ", 1)[0]


def moment(facts: Facts, one: Start) -> str:
    """`Thursday 26 November at 14:00`; the zone too where the sender's clock differs, and in Indonesia, which has three."""
    if isinstance(one, dt.datetime):
        return f"{day(facts, one.date())} at {clock(facts, one)}"
    return day(facts, one)


def when(facts: Facts) -> str:
    """`on Wednesday 25 November at 10:00`; on the day itself `today (Wednesday 25 November) at 10:00`, aloud without the day."""
    starts = facts.starts
    if not facts.today:
        return f"on {moment(facts, starts)}"
    hour = f" at {clock(facts, starts)}" if isinstance(starts, dt.datetime) else ""
    return f"today{hour}" if facts.style == "script" else f"today ({day(facts, facts.day)}){hour}"


def slot(one: Slot, facts: Facts) -> str:
    """`Monday 7 December, 10:00–11:00`, the sender's hour in brackets where it is another (rule R7)."""
    there = f"{day(facts, one.starts.date())}{_hours(one)}{zone(facts, one.starts)}"
    if not facts.abroad(one.starts):
        return there
    here = replace(one, starts=one.starts.astimezone(facts.home), ends=one.ends and one.ends.astimezone(facts.home))
    other_day = (
        f"{write_day(here.starts.date(), 'en').split(',')[0]} " if here.starts.date() != one.starts.date() else ""
    )
    return f"{there} ({other_day}{_hours(here).lstrip(', at')} {zone_label(here.starts)})"


def slots_sentence(facts: Facts) -> str:
    """`Monday … or Tuesday …`."""
    return alternatives([slot(one, facts) for one in facts.slots], "or")


def slots_list(facts: Facts) -> str:
    """One line a slot, each after a hyphen."""
    return "\n".join(f"- {slot(one, facts)}" for one in facts.slots)


def _hours(one: Slot) -> str:
    same_day = one.ends is not None and one.ends.date() == one.starts.date()
    if one.ends is not None and same_day:
        return f", {write_clock(one.starts, 'en')}–{write_clock(one.ends, 'en')}"
    return f" at {write_clock(one.starts, 'en')}"


def clock(facts: Facts, one: dt.datetime) -> str:
    """`14:00`, with the zone where it needs to be said."""
    return f"{write_clock(one, 'en')}{zone(facts, one)}"


def zone(facts: Facts, one: dt.datetime) -> str:
    """` WIB`, or nothing where reader and sender share the clock."""
    label = zone_label(one)
    return f" {label}" if facts.abroad(one) or label in {"WIB", "WITA", "WIT"} else ""
