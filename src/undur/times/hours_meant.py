"""The hours that a text means.

Figures with minutes are read as they stand: `02.00` is two at night. A spoken hour (`jam 2`, `at 2`, `setengah tiga`)
without a part of the day is an office hour: 1 to 6 are the afternoon's. In a range, the end tells the half of the day
for both (`2–3 pm`), and a start does for a bare end (`jam 11 - 1`).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.times.refusals import ContradictionError, EndBeforeStartError, ImpossibleHourError

if TYPE_CHECKING:
    from undur.times.grammar.said import Clock, Period, Said


def hours_meant(starts: Clock, said: Said) -> tuple[dt.time, dt.time | None]:
    """Start and end of a day's appointment; no end where none was told, or only `selesai`.

    Raises `ImpossibleHourError`, `ContradictionError` and `EndBeforeStartError`.
    """
    starts = _in_period(starts, said.period)
    if said.ends is None:
        return _time(starts, _alone(starts)), None
    start, end = _both(starts, said.ends)
    begins, finishes = _time(starts, start), _time(said.ends, end)
    if finishes <= begins:
        raise EndBeforeStartError(starts.text, said.ends.text)
    return begins, finishes


def _in_period(clock: Clock, period: Period | None) -> Clock:
    """The hour with the part of the day that was told apart from it, as in `besok sore jam 4`."""
    if period is None:
        return clock
    if clock.period is None:
        return replace(clock, period=period)
    if not set(_dial(clock)) & set(clock.period.hours) & set(period.hours):
        raise ContradictionError(period.text, clock.text)
    return clock


def _both(starts: Clock, ends: Clock) -> tuple[int, int]:
    """Hours of start and end."""
    if starts.period is None and ends.period is not None:
        end = _alone(ends)
        earlier = [hour for hour in _dial(starts) if _minutes(starts, hour) < _minutes(ends, end)]
        return max(earlier, default=_alone(starts)), end
    start = _alone(starts)
    if ends.period is None and (starts.period is not None or ends.bare):
        later = [hour for hour in _dial(ends) if _minutes(ends, hour) > _minutes(starts, start)]
        return start, min(later, default=_alone(ends))
    return start, _alone(ends)


def _alone(clock: Clock) -> int:
    """The hour that a clock means by itself."""
    dial = _dial(clock)
    if clock.period is not None:
        fitting = [hour for hour in dial if hour in clock.period.hours]
        if not fitting:
            raise ImpossibleHourError(clock.text)
        return fitting[0]
    return clock.hour + 12 if clock.bare and 1 <= clock.hour <= 6 else clock.hour


def _dial(clock: Clock) -> tuple[int, ...]:
    """The hours of the day, 0 to 23, at which a dial shows this. Raises `ImpossibleHourError`."""
    if not clock.on_dial or clock.hour > 23 or clock.minute > 59 or clock.second > 59:
        raise ImpossibleHourError(clock.text)
    if 1 <= clock.hour < 12:
        return clock.hour, clock.hour + 12
    return (12, 0) if clock.hour == 12 else (clock.hour,)


def _minutes(clock: Clock, hour: int) -> int:
    """Minutes since midnight; `setengah` goes back from its hour."""
    return hour * 60 + clock.minute


def _time(clock: Clock, hour: int) -> dt.time:
    """The time of day. Raises `ImpossibleHourError` for `setengah` before midnight."""
    hours, minutes = divmod(_minutes(clock, hour), 60)
    if hours < 0:
        raise ImpossibleHourError(clock.text)
    return dt.time(hours, minutes, clock.second)
