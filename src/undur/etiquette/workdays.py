"""Counting in the company's working days (rules F2, F3)."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from undur.etiquette.office import Office

_LONGEST: Final = 60
"""Days to look ahead for an office that opens at all."""


def after_workdays(moment: dt.datetime, office: Office, count: int) -> dt.datetime:
    """The same clock time, `count` working days later, in the office's zone.

    What happens out of office hours happens, for the company, when it next opens. An office that never opens counts
    every day.
    """
    begin = office.next_open(moment) or moment.astimezone(office.zone)
    days = (begin.date() + dt.timedelta(days=number) for number in range(1, _LONGEST))
    open_days = list(islice((day for day in days if office.closed_because(day) is None), count))
    if len(open_days) < count:
        return office.at(begin.date() + dt.timedelta(days=count), begin.time())
    return office.at(open_days[-1], begin.time())
