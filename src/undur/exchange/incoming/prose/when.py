"""When the interview is, as a running text tells it; two times, no time or a contradiction become a question."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from undur.errors import UndurError
from undur.exchange.incoming.calendar.zones import zone_of_offset
from undur.exchange.incoming.prose.answer_by import answer_by_of
from undur.exchange.incoming.prose.changed import denied_hours, first_days, without_hour
from undur.exchange.incoming.prose.lasting import length_in
from undur.exchange.incoming.prose.letters import zone_behind
from undur.exchange.incoming.prose.phrases import Phrase, phrases_in
from undur.exchange.incoming.prose.roles_of_times import role_of
from undur.exchange.incoming.prose.times_apart import told_by
from undur.exchange.incoming.prose.told import Page, Told
from undur.exchange.incoming.understood import Remark, Span
from undur.plan.interview import Start
from undur.times.read import Reading
from undur.times.reading import read_when
from undur.times.zones import zone

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from undur.exchange.incoming.prose.flat import Flat

T = TypeVar("T", bound=dt.date)
_ALL_TIMES: Final = re.compile(r"\ball times(?: are| shown)?(?: in)?(?=[ (])", re.IGNORECASE)


class When(Struct, frozen=True, kw_only=True):
    """The interview's time, or what has to be asked about it."""

    starts: Start | None = None
    ends: dt.datetime | None = None
    zone: str = ""
    told: str = ""
    spans: tuple[Span, ...] = ()
    zone_spans: tuple[Span, ...] = ()
    warnings: tuple[Remark, ...] = ()
    questions: tuple[Remark, ...] = ()
    answer_by: dt.datetime | None = None
    """Until when they want an answer."""
    answer_spans: tuple[Span, ...] = ()
    tests: tuple[Span, ...] = ()
    """Where the text speaks of a test at another time: from its time up to the next one."""
    choices: tuple[Reading, ...] = ()
    """Of several times those that were understood, the first named first."""


def find_when(
    flat: Flat,
    *,
    now: dt.datetime,
    home: str,
    now_at: Callable[[int], dt.datetime] | None = None,
    english: bool = False,
) -> When:
    """The interview's time.

    `now`: when the text was written, `now_at`: when its words at a place were; `home`: the zone of a text that names none;
    `english`: whether a date in figures may begin with the month.
    """
    everywhere = _all_times(flat.text)
    told, ours, tests, limit = _times(flat, now=now, home=home, now_at=now_at, english=english)
    if not told:
        when = When(questions=(Remark("no_time"),))
    elif len(told) > 1:
        when = _several(told, length_in(flat.text))
    else:
        when = replace(_one(told[0], ours, home, now, everywhere, length_in(flat.text)), tests=tests)
    return when if limit is None else replace(when, answer_by=limit[0], answer_spans=limit[1])


def times_told(
    flat: Flat, *, now: dt.datetime, home: str, now_at: Callable[[int], dt.datetime], english: bool
) -> list[Told]:
    """Every different time that a text gives as the interview's; the arguments are those of `find_when`."""
    return _times(flat, now=now, home=home, now_at=now_at, english=english)[0]


def _times(
    flat: Flat, *, now: dt.datetime, home: str, now_at: Callable[[int], dt.datetime] | None, english: bool
) -> tuple[list[Told], list[Phrase], tuple[Span, ...], tuple[dt.datetime, tuple[Span, ...]] | None]:
    """The times, the phrases that tell them, where it is about a test, and until when to answer."""
    phrases = phrases_in(flat.text)
    roles = [role_of(one, flat.text) for one in phrases]
    written = _written(phrases, roles, flat, now, home)
    page = Page(
        flat,
        _all_times(flat.text) or home,
        now_at if now_at is not None and written == now else lambda _: written,
        english,
    )
    ours = [one for one, role in zip(phrases, roles, strict=True) if role == "interview"]
    denied = denied_hours(flat.text)
    ours = [without_hour(one, denied, flat.text) for one in ours]
    limits = [one for one, role in zip(phrases, roles, strict=True) if role == "limit"]
    tests = tuple(
        _up_to_next(number, phrases, flat)
        for number, role in enumerate(roles)
        if role == "test" and phrases[number].tells_hour
    )
    return [*told_by(ours, page), *first_days(ours, page)], ours, tests, answer_by_of(limits, page)


def _up_to_next(number: int, phrases: list[Phrase], flat: Flat) -> Span:
    end = phrases[number + 1].start if number + 1 < len(phrases) else len(flat.text)
    return flat.span(phrases[number].start, end)


def _all_times(text: str) -> str:
    """The zone of `all times EST`."""
    found = _ALL_TIMES.search(text)
    named = zone_behind(text, found.end()) if found else None
    return named.zone if named else ""


def _written(phrases: list[Phrase], roles: Sequence[str], flat: Flat, now: dt.datetime, home: str) -> dt.datetime:
    """When the text was written, where a line of a header tells; a letter from the future is not believed."""
    for phrase, role in zip(phrases, roles, strict=True):
        if role == "sent":
            try:
                reading = read_when(flat.text[phrase.start : phrase.end], now=now - dt.timedelta(days=180), zone=home)
            except UndurError:
                continue
            starts = reading.starts
            if not isinstance(starts, dt.datetime):
                starts = dt.datetime.combine(starts, dt.time(), tzinfo=zone(home))
            return starts if starts.astimezone(dt.UTC) <= now.astimezone(dt.UTC) else now
    return now


def _several(told: list[Told], length: dt.timedelta | None) -> When:
    """Ask which it is, in the order in which they were named: a fallback comes behind what it is for."""
    told = sorted(told, key=lambda one: one.spans[0].start)
    words = [one.words for one in told[:4]]
    return When(
        told=told[0].words,
        spans=tuple(span for one in told[:4] for span in one.spans),
        choices=tuple(
            _lasting(replace(one.reading, zone=one.zone), length) for one in told[:4] if one.reading is not None
        ),
        questions=(Remark("several_times", " | ".join(words)),),
    )


def _one(
    told: Told, ours: list[Phrase], home: str, now: dt.datetime, everywhere: str, length: dt.timedelta | None
) -> When:
    if told.reading is None:
        return When(told=told.words, spans=told.spans, questions=(Remark("time", told.words, told.refusal),))
    reading, has_offset = _lasting(told.reading, length), any(one.said.offset for one in ours)
    has_hour = isinstance(reading.starts, dt.datetime)
    warnings: list[Remark] = []
    questions: list[Remark] = []
    there = told.zone or everywhere or (_zone_at(reading.starts, home, ours) if has_hour else "")
    if not has_hour:
        questions.append(Remark("no_hour"))
    if has_hour and not (told.zone or has_offset or everywhere):
        warnings.append(Remark("zone_assumed", home))
    if isinstance(reading.starts, dt.datetime) and reading.starts.astimezone(dt.UTC) < now.astimezone(dt.UTC):
        warnings.append(Remark("past"))
    return When(
        starts=_in_zone(reading.starts, there) if has_offset else reading.starts,
        ends=_in_zone(reading.ends, there) if has_offset and reading.ends else reading.ends,
        zone=there,
        told=told.words,
        spans=told.spans,
        zone_spans=told.spans[-1:] if told.zone else (),
        warnings=tuple(warnings),
        questions=tuple(questions),
    )


def _lasting(reading: Reading, length: dt.timedelta | None) -> Reading:
    """The reading with the end that follows from a length, where no end is told."""
    if length is None or reading.ends is not None or not isinstance(reading.starts, dt.datetime):
        return reading
    return replace(reading, ends=(reading.starts.astimezone(dt.UTC) + length).astimezone(reading.starts.tzinfo))


def _zone_at(starts: Start, home: str, ours: list[Phrase]) -> str:
    """The zone of a time whose mere offset is told: `GMT+8` is WITA for someone at home in Indonesia."""
    offset = next((one.said.offset.east for one in ours if one.said.offset), None)
    if offset is None or not isinstance(starts, dt.datetime):
        return home
    return zone_of_offset(starts.astimezone(dt.timezone(offset)), home) or home


def _in_zone(starts: T, name: str) -> T:
    """A moment as the clocks of a zone show it."""
    return starts.astimezone(dt.UTC).astimezone(zone(name)) if isinstance(starts, dt.datetime) else starts
