"""The sample plan as if it were seen today: each interview moved by whole days, keeping its clock times.

The sample is seen on `SAMPLE_DAY`. An interview moves by as many days as lie between that day and today, so that it is
as near as in the sample; where its new days would fall on a day on which its office is closed, it moves up to six days
less. A shift by whole weeks, on the same weekdays, is the least it comes down to.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct
from msgspec.structs import replace

from undur.errors import UndurError
from undur.paths import FILE_NAME
from undur.plan.codes import LANGUAGES, WEEKDAYS
from undur.plan.defaults import with_defaults
from undur.resources import resource_folder
from undur.store import Problem, open_plan, save
from undur.times.writing import write_day, write_start
from undur.times.zones import zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from undur.plan.interview import Interview
    from undur.plan.plan import Plan
    from undur.words import Words

SAMPLE_DAY: Final = dt.date(2026, 11, 24)
"""The Tuesday on which the sample is seen, in the zone of its owner. Nothing in its log is as late as that day."""


class DemoNotWrittenError(UndurError):
    """There is no room for the copy of the sample."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem.path), problem.cause)
        self.problem = problem

    def sentence(self, words: Words) -> str:
        """Name the file, the cause and what to do."""
        return self.problem.sentence(words)


def demo_copy(folder: Path, now: dt.datetime) -> Path:
    """Write the sample plan, moved so that it surrounds `now`, to a file in a throw-away folder; its path.

    Raises `DemoNotWrittenError`.
    """
    path = folder / FILE_NAME
    outcome = save(open_plan(path).base, shift(sample_plan(), now))
    if isinstance(outcome, Problem):
        raise DemoNotWrittenError(outcome)
    return path


def sample_interviews(now: dt.datetime) -> tuple[Interview, ...]:
    """The interviews of the sample, moved so that they surround `now`."""
    return shift(sample_plan(), now).interviews


def sample_plan() -> Plan:
    """The sample plan as it is kept, on its own days."""
    return open_plan(resource_folder("sample_data") / "plan.toml").plan


def shift(plan: Plan, now: dt.datetime) -> Plan:
    """Move every interview from around `SAMPLE_DAY` to around the day of `now`, which is aware."""
    today = now.astimezone(zone(plan.me.time_zone)).date()
    days = (today - SAMPLE_DAY).days
    return replace(plan, interviews=tuple(_seen_today(one, plan, days) for one in plan.interviews))


def _seen_today(interview: Interview, plan: Plan, days: int) -> Interview:
    days = _fitting(interview, plan, days)
    moved: Interview = _moved(interview, days=days, texts=_texts(interview, days))
    return moved


def _fitting(interview: Interview, plan: Plan, days: int) -> int:
    """The largest number of days, at most six below `days`, that puts the interview on days when its office is open."""
    open_days = with_defaults(interview, plan).office_days or WEEKDAYS
    for fewer in range(7):
        moved = (_day(one) + dt.timedelta(days=days - fewer) for one in _appointments(interview))
        if all(WEEKDAYS[day.weekday()] in open_days for day in moved):
            return days - fewer
    return days


def _appointments(interview: Interview) -> Iterator[dt.datetime | dt.date]:
    """The interview's start, and what either side proposed instead."""
    yield interview.starts
    yield from (slot.starts for slot in interview.slots)
    yield from (entry.to for entry in interview.log if entry.to is not None)


def _texts(interview: Interview, days: int) -> Mapping[str, str]:
    """The appointments as messages write them, in both languages: as they are, and as they become. The longer first."""
    span = dt.timedelta(days=days)
    moments = [(one, language) for one in _appointments(interview) for language in LANGUAGES]
    return {write_start(one, language): write_start(one + span, language) for one, language in moments} | {
        write_day(_day(one), language): write_day(_day(one) + span, language) for one, language in moments
    }


def _day(starts: dt.datetime | dt.date) -> dt.date:
    return starts.date() if isinstance(starts, dt.datetime) else starts


def _moved(value: Any, *, days: int, texts: Mapping[str, str]) -> Any:
    """The same value with every date in it moved: on the clocks of its own zone, so that ten o'clock stays ten."""
    move = partial(_moved, days=days, texts=texts)
    if isinstance(value, dt.date):
        return value + dt.timedelta(days=days)
    if isinstance(value, str):
        return re.sub("|".join(map(re.escape, texts)), lambda found: texts[found[0]], value)
    if isinstance(value, Struct):
        return replace(value, **{name: move(getattr(value, name)) for name in value.__struct_fields__})
    if isinstance(value, tuple):
        return tuple(map(move, value))
    if isinstance(value, dict):
        return {name: move(one) for name, one in value.items()}
    return value
