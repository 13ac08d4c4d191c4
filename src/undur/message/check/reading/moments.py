"""The moments that a time in a text may mean."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from undur.etiquette.office import Office
    from undur.message.check.reading.times import Time


def moments_of(time: Time, office: Office) -> tuple[dt.datetime, ...]:
    """The aware moments it may mean, in the zone it names, else the office's; none without a date and an hour."""
    if time.hour is None or time.day.day is None:
        return ()
    offset = time.hour.offset
    zone = office.zone if offset is None else dt.timezone(dt.timedelta(hours=offset))
    day = time.day.day
    return tuple(
        dt.datetime.combine(day, dt.time(one // 60, one % 60), tzinfo=zone) for one in sorted(time.hour.minutes)
    )
