"""Indonesian: naming the interview, its time and the times proposed (rules M2, M3, E7, R7)."""

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
    """`posisi Analis Keuangan`; empty where the role is not known."""
    if not facts.role:
        return ""
    return facts.role if facts.role.lower().startswith("posisi ") else f"posisi {facts.role}"


def interview(facts: Facts) -> str:
    """`wawancara posisi Analis Keuangan di PT Bahari Karya`; after a greeting that names the role, without it."""
    named = f" {position(facts)}" if position(facts) and facts.style == "letter" else ""
    return f"wawancara{named} di {facts.company}"


def when(facts: Facts) -> str:
    """`pada hari Rabu, 25 November 2026 pukul 10.00 WIB`, on the day itself `hari ini, Rabu, …`."""
    moment = write_start(facts.starts, "id")
    if facts.today:
        return f"hari ini, {moment}"
    return f"pada {moment}" if facts.brief else f"pada hari {moment}"


def slot(one: Slot) -> str:
    """`Senin, 7 Desember 2026 pukul 10.00–11.00 WITA`, in the slot's own zone."""
    ends = f"–{write_clock(one.ends, 'id')}" if _same_day(one) and one.ends else ""
    return f"{write_day(one.starts.date(), 'id')} pukul {write_clock(one.starts, 'id')}{ends} {zone_label(one.starts)}"


def slots_sentence(facts: Facts) -> str:
    """`Senin, … atau Selasa, …`."""
    return alternatives([slot(one) for one in facts.slots], "atau")


def slots_list(facts: Facts) -> str:
    """One line a slot, each after a hyphen."""
    return "\n".join(f"- {slot(one)}" for one in facts.slots)


def _same_day(one: Slot) -> bool:
    return isinstance(one.ends, dt.datetime) and one.ends.date() == one.starts.date()
