"""Indonesian: times in the room that a text message has: `Kamis 3/12 pukul 14.00 WITA`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.times.writing import write_clock
from undur.times.zones import zone_label
from undur.words.id.times import TIMES

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts
    from undur.plan.message import Slot


def day_short(day: dt.date) -> str:
    """`Kamis 3/12`."""
    return f"{TIMES.weekdays[day.weekday()]} {day.day}/{day.month}"


def when_short(facts: Facts) -> str:
    """`Kamis 3/12 pukul 14.00 WITA`, on the day itself `hari ini pukul …`."""
    starts = facts.starts
    hour = f" pukul {write_clock(starts, 'id')} {zone_label(starts)}" if isinstance(starts, dt.datetime) else ""
    return f"{'hari ini' if facts.today else day_short(facts.day)}{hour}"


def slots_short(facts: Facts) -> str:
    """The first two times: `Senin 7/12 10.00 atau Selasa 8/12 13.00 WITA`."""
    shown = facts.slots[:2]
    return f"{' atau '.join(map(_slot, shown))} {zone_label(shown[-1].starts)}"


def _slot(one: Slot) -> str:
    return f"{day_short(one.starts.date())} {write_clock(one.starts, 'id')}"
