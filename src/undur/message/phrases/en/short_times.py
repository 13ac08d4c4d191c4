"""English: times in the room that a text message has: `Thu 3 Dec at 14:00 GMT`."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.message.phrases.en.interview import clock, zone
from undur.times.writing import short_day, write_clock
from undur.words.en.times import TIMES

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts
    from undur.plan.message import Slot


def when_short(facts: Facts) -> str:
    """`on Thu 3 Dec at 14:00`, on the day itself `today at …`."""
    starts = facts.starts
    hour = f" at {clock(facts, starts)}" if isinstance(starts, dt.datetime) else ""
    return f"{'today' if facts.today else f'on {short_day(facts.day, TIMES)}'}{hour}"


def slots_short(facts: Facts) -> str:
    """The first two times: `Mon 7 Dec 10:00 or Tue 8 Dec 13:00 GMT`."""
    shown = facts.slots[:2]
    return f"{' or '.join(map(_slot, shown))}{zone(facts, shown[-1].starts)}"


def _slot(one: Slot) -> str:
    return f"{short_day(one.starts.date(), TIMES)} {write_clock(one.starts, 'en')}"
