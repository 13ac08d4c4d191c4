"""The times proposed instead: usable, and not the last word (rules R3, R4)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.busy import length_of
from undur.etiquette.case import case_of
from undur.message.check.finding import Repair
from undur.message.check.inserting import before_closing
from undur.message.check.offered import offered
from undur.message.check.reading.moments import moments_of
from undur.message.check.reading.times import is_day
from undur.message.check.shown import asking, flexible, maybe_flexible
from undur.times.spans import shift
from undur.times.writing import write_moment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter
    from undur.message.check.reading.times import Time
    from undur.plan.interview import Interview
_FAR: Final = dt.timedelta(days=14)
"""Behind the interview's day: nobody keeps a position open for longer (R3 says seven to ten days)."""


def bad_slots(letter: Letter) -> Iterator[Finding]:
    """Each time proposed lies ahead, in office hours of an open day, and clear of the other interviews (R3)."""
    if letter.choices.kind != "reschedule":
        return
    for time in offered(letter):
        if time.day.contradictory or letter.from_record(time.start, time.end):
            continue
        past = _past(letter, time)
        if past or _far(letter, time) or _closed(letter, time) or _taken(letter, time):
            shown = letter.body[time.start : time.end]
            place = (time.start, time.end)
            yield letter.finding("bad_slot", place, _another(letter, time), shown, "error" if past else None)


def not_flexible(letter: Letter) -> Iterator[Finding]:
    """Their timetable wins (R4); a hint where something is said that may mean it."""
    if letter.choices.kind != "reschedule" or flexible(letter) is not None or asking(letter) is None:
        return
    text = letter.record.flexibility
    repair = before_closing(letter.fold, letter.body, text) if text else None
    yield letter.finding("not_flexible", repair=repair, severity="hint" if maybe_flexible(letter) else None)


def _past(letter: Letter, time: Time) -> bool:
    moments = moments_of(time, letter.case.office)
    if moments:
        return all(moment <= letter.case.now for moment in moments)
    return time.day.day is not None and time.day.day < letter.case.now.date()


def _far(letter: Letter, time: Time) -> bool:
    day = time.day.day
    return day is not None and day - max(letter.case.interview.day, letter.case.now.date()) > _FAR


def _closed(letter: Letter, time: Time) -> bool:
    """Whether nobody is at work then, as far as the text tells when."""
    office, day = letter.case.office, time.day
    if day.day is None:
        return day.weekday is not None and day.weekday not in office.days
    moments = moments_of(time, office)
    if moments:
        return not any(office.is_open(moment) for moment in moments)
    return office.closed_because(day.day) is not None


def _taken(letter: Letter, time: Time) -> bool:
    """Whether every moment that may be meant lies in another interview of the plan."""
    office = letter.case.office
    moments = [moment for moment in moments_of(time, office) if office.is_open(moment)]
    busy = list(_busy(letter, {moment.date() for moment in moments})) if moments else []
    return bool(moments) and all(any(start <= one < end for start, end in busy) for one in moments)


def _busy(letter: Letter, days: set[dt.date]) -> Iterator[tuple[dt.datetime, dt.datetime]]:
    """The other interviews that may touch these days; a zone shifts a day by one at most."""
    near = {day + dt.timedelta(days=shifted) for day in days for shifted in (-1, 0, 1)}
    for other in letter.plan.interviews:
        if other.day in near and other.id != letter.case.interview.id and _kept(other):
            one = case_of(letter.plan, other, letter.case.now)
            if one.status != "closed":
                yield one.start, shift(one.start, length_of(one))


def _kept(other: Interview) -> bool:
    return other.hour_known and other.decision != "cancel" and other.archived is None


def _another(letter: Letter, time: Time) -> Repair | None:
    """A time of the record that the text does not name yet."""
    for slot in letter.case.interview.slots:
        starts = slot.starts.astimezone(letter.case.office.zone)
        if starts > letter.case.now and letter.case.office.is_open(starts) and not _named(letter.times, starts):
            return Repair(time.start, time.end, write_moment(starts, letter.choices.language))
    return None


def _named(times: Sequence[Time], starts: dt.datetime) -> bool:
    return any(is_day(time, starts) for time in times)
