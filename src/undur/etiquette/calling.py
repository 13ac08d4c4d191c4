"""When a company may be called (rules T5, C3): the one place that knows lunch, Friday prayer and the evening."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.etiquette.office import Office

LUNCH: Final = (dt.time(12), dt.time(13))
FRIDAY_PRAYER: Final = (dt.time(11, 30), dt.time(13))
"""In Indonesia; it takes the place of lunch."""
LAST_CALL: Final = dt.time(19)
"""After office hours a call that can't wait is still decent until 19.00 (C3)."""
_FRIDAY: Final = 4
_AHEAD: Final = 7


def may_call(moment: dt.datetime, office: Office, interview_day: dt.date) -> bool:
    """Whether an aware moment is an hour for calls."""
    return next_call(moment, office, interview_day) == moment


def next_call(moment: dt.datetime, office: Office, interview_day: dt.date) -> dt.datetime | None:
    """The first moment for a call that is not before `moment`, in the office's zone; `None` where 7 days have none.

    Calls are taken on office days, and on the day of the interview whatever day it is.
    """
    local = moment.astimezone(office.zone)
    for number in range(_AHEAD + 1):
        day = local.date() + dt.timedelta(days=number)
        if office.closed_because(day) is not None and day != interview_day:
            continue
        for begins, ends in _windows(day, office):
            if local < ends:
                return max(local, begins)
    return None


def pause_of(day: dt.date, office: Office) -> tuple[dt.datetime, dt.datetime]:
    """From when until when nobody is at the telephone that day: lunch, or in Indonesia on Fridays the prayer."""
    begins, ends = FRIDAY_PRAYER if is_for_prayer(day, office) else LUNCH
    return office.at(day, begins), office.at(day, ends)


def is_for_prayer(day: dt.date, office: Office) -> bool:
    """Whether the pause of that day is the Friday prayer."""
    return day.weekday() == _FRIDAY and office.country == "ID"


def _windows(day: dt.date, office: Office) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    opens, last = office.at(day, office.opens), office.at(day, max(office.closes, LAST_CALL))
    pause_begins, pause_ends = pause_of(day, office)
    for begins, ends in ((opens, min(pause_begins, last)), (max(opens, pause_ends), last)):
        if begins < ends:
            yield begins, ends
