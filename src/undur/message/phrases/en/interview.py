"""English: naming the interview, its time and the times proposed (rules M2, M3, R7)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.message.phrases.sentences import alternatives
from undur.times.writing import write_clock, write_day, write_start
from undur.times.zones import zone_label

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts
    from undur.plan.message import Slot


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


def when(facts: Facts) -> str:
    """`on Wednesday, 25 November 2026 at 10:00 GMT`; on the day itself `today, Wednesday, …,`."""
    moment = write_start(facts.starts, "en")
    return f"today, {moment}" if facts.today else f"on {moment}"


def slot(one: Slot) -> str:
    """`Monday, 7 December 2026, 10:00–11:00 GMT`, in the slot's own zone."""
    same_day = isinstance(one.ends, dt.datetime) and one.ends.date() == one.starts.date()
    hours = f", {write_clock(one.starts, 'en')}–{write_clock(one.ends, 'en')}" if one.ends and same_day else ""
    at = hours or f" at {write_clock(one.starts, 'en')}"
    return f"{write_day(one.starts.date(), 'en')}{at} {zone_label(one.starts)}"


def slots_sentence(facts: Facts) -> str:
    """`Monday, … or Tuesday, …`."""
    return alternatives([slot(one) for one in facts.slots], "or")


def slots_list(facts: Facts) -> str:
    """One line a slot, each after a hyphen."""
    return "\n".join(f"- {slot(one)}" for one in facts.slots)
