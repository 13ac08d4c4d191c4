"""The start, the 24-hour mark and the send-by moment (rule T2; design: words we use)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from undur.etiquette.office import office_of
from undur.times.spans import shift

if TYPE_CHECKING:
    from undur.etiquette.office import Office
    from undur.plan.interview import Interview


def start_moment(interview: Interview) -> dt.datetime:
    """When the interview starts, in its own zone; where the hour is not told, when the office opens that day.

    `interview` has its defaults filled in.
    """
    office = office_of(interview)
    if isinstance(interview.starts, dt.datetime):
        return interview.starts.astimezone(office.zone)
    return office.at(interview.starts, office.opens)


def mark_of(start: dt.datetime, notice_hours: int) -> dt.datetime:
    """The last moment at which telling the company is considerate: `notice_hours` absolute hours before (T2)."""
    return shift(start, dt.timedelta(hours=-notice_hours))


def send_by_of(mark: dt.datetime, office: Office) -> dt.datetime:
    """The last moment in office hours that is not after the mark; the mark where the 7 days before have none (T2, C3)."""
    return office.last_open(mark) or mark
