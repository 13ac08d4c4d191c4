"""Indonesian: naming the interview, its time and the times proposed (rules M2, M3, E7, R7)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

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
    """`pada hari Rabu, 25 November 2026 pukul 10.00 WIB`, on the day itself `hari ini, Rabu, …`; said aloud, it is shorter."""
    if facts.style == "script":
        return _said(facts)
    moment = write_start(facts.starts, "id")
    if facts.today:
        return f"hari ini, {moment}"
    return f"pada {moment}" if facts.brief else f"pada hari {moment}"


def moment(facts: Facts, one: dt.datetime) -> str:
    """`Rabu, 25 November 2026 pukul 10.00 WIB`; said aloud without the year."""
    return f"{_day(facts, one.date())} pukul {write_clock(one, 'id')} {zone_label(one)}"


def slot(one: Slot, facts: Facts) -> str:
    """`Senin, 7 Desember 2026 pukul 10.00–11.00 WITA`, the sender's hour in brackets where it is another (rule R7)."""
    there = f"{_day(facts, one.starts.date())} pukul {_hours(one)}"
    if not facts.abroad(one.starts):
        return there
    here = replace(one, starts=one.starts.astimezone(facts.home), ends=one.ends and one.ends.astimezone(facts.home))
    day = f"{write_day(here.starts.date(), 'id').split(',')[0]} " if here.starts.date() != one.starts.date() else ""
    return f"{there} ({day}{_hours(here)})"


def slots_sentence(facts: Facts) -> str:
    """`Senin, … atau Selasa, …`."""
    return alternatives([slot(one, facts) for one in facts.slots], "atau")


def slots_list(facts: Facts) -> str:
    """One line a slot, each after a hyphen."""
    return "\n".join(f"- {slot(one, facts)}" for one in facts.slots)


def _said(facts: Facts) -> str:
    """`hari ini pukul 10.00 WIB`, `pada hari Rabu, 25 November, pukul 10.00 WIB`: nobody says the year."""
    starts = facts.starts
    hour = f" pukul {write_clock(starts, 'id')} {zone_label(starts)}" if isinstance(starts, dt.datetime) else ""
    if facts.today:
        return f"hari ini{hour}"
    return f"pada hari {_day(facts, facts.day)}{hour}" if hour else f"pada hari {_day(facts, facts.day).rstrip(',')}"


def _day(facts: Facts, day: dt.date) -> str:
    """The day before its hour: `Rabu, 25 November 2026`, aloud `Rabu, 25 November,`."""
    written = write_day(day, "id")
    return f"{written.rsplit(' ', 1)[0]}," if facts.style == "script" else written


def _hours(one: Slot) -> str:
    same_day = one.ends is not None and one.ends.date() == one.starts.date()
    ends = f"–{write_clock(one.ends, 'id')}" if one.ends is not None and same_day else ""
    return f"{write_clock(one.starts, 'id')}{ends} {zone_label(one.starts)}"
