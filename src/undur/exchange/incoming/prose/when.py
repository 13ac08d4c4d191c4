"""When the interview is, as a running text tells it; two times, no time or a contradiction become a question."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct

from undur.errors import UndurError
from undur.exchange.incoming.prose.letters import zone_behind
from undur.exchange.incoming.prose.phrases import Phrase, phrases_in
from undur.exchange.incoming.prose.roles_of_times import role_of
from undur.exchange.incoming.understood import Remark, Span
from undur.plan.interview import Start
from undur.times.placing import labels_of
from undur.times.reading import Reading, read_when
from undur.times.zones import UnknownZoneError, zone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.exchange.incoming.prose.flat import Flat


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


class _Told(Struct, frozen=True):
    """A time that the text gives as the interview's: its words, and what they are read as."""

    words: str
    spans: tuple[Span, ...]
    reading: Reading | None
    zone: str
    refusal: UndurError | None = None

    @property
    def moment(self) -> object:
        """What makes two of them the same time."""
        if self.reading is None:
            return self.words
        starts = self.reading.starts
        return starts.astimezone(dt.UTC) if isinstance(starts, dt.datetime) else starts


def find_when(flat: Flat, *, now: dt.datetime, home: str) -> When:
    """The interview's time. `now`: when the text was written; `home`: the zone of a text that names none."""
    phrases = phrases_in(flat.text)
    roles = [role_of(one, flat.text) for one in phrases]
    written = _written(phrases, roles, flat, now, home)
    ours = [one for one, role in zip(phrases, roles, strict=True) if role == "interview"]
    told = _told(ours, flat, written, home)
    if not told:
        return When(questions=(Remark("no_time"),))
    if len(told) > 1:
        return _several(told)
    return _one(told[0], ours, home, now)


def _written(phrases: list[Phrase], roles: Sequence[str], flat: Flat, now: dt.datetime, home: str) -> dt.datetime:
    """When the text was written, where a line of a chat or a header tells; a letter from the future is not believed."""
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


def _told(ours: list[Phrase], flat: Flat, now: dt.datetime, home: str) -> list[_Told]:
    """The different times that are told as the interview's; days and hours that stand apart are put together."""
    whole = [one for one in ours if one.tells_day and one.tells_hour]
    days = _without_echoes([one for one in ours if one.tells_day and not one.tells_hour], flat, now, home)
    if whole:
        hours = [one for one in ours if not one.tells_day and one.is_marked]
        told = [_read((one,), flat, now, home) for one in whole]
        if not any(one.said.date for one in whole):
            told += _other_days(told, [one for one in days if one.said.date], flat, now, home)
        return _different(told, hours, flat)
    hours = [one for one in ours if not one.tells_day]
    hours = [one for one in hours if one.is_marked] or hours
    if not days:
        return _different([_read((one,), flat, now, home) for one in hours], [], flat)
    if not hours:
        return _different([_read((one,), flat, now, home) for one in days], [], flat)
    return _different([_read((day, hour), flat, now, home) for day in days for hour in hours], [], flat)


def _without_echoes(days: list[Phrase], flat: Flat, now: dt.datetime, home: str) -> list[Phrase]:
    """The days without weekdays that only repeat which weekday a date is; one that contradicts it stays."""
    readings = [_read((one,), flat, now, home).reading for one in days if one.said.date]
    weekdays = {one.starts.weekday() for one in readings if one is not None}
    return [one for one in days if one.said.date or one.said.weekday is None or one.said.weekday.number not in weekdays]


def _other_days(told: list[_Told], dates: list[Phrase], flat: Flat, now: dt.datetime, home: str) -> list[_Told]:
    """Dates that stand apart from `Rabu jam 10` and are another day than that."""
    known = {
        one.reading.starts.date() if isinstance(one.reading.starts, dt.datetime) else one.reading.starts
        for one in told
        if one.reading is not None
    }
    apart = [_read((one,), flat, now, home) for one in dates]
    return [one for one in apart if one.reading is None or one.reading.starts not in known]


def _different(told: list[_Told], apart: list[Phrase], flat: Flat) -> list[_Told]:
    """Each time once; an hour that stands apart and is another one counts too."""
    once: dict[object, _Told] = {}
    for one in told:
        once.setdefault(one.moment, one)
    found = list(once.values())
    known = {one.reading.starts.time() for one in found if one.reading and isinstance(one.reading.starts, dt.datetime)}
    for hour in apart:
        clock = hour.said.starts
        if clock is None or clock.bare or not clock.on_dial or clock.hour > 23 or clock.minute > 59:
            continue
        if not known & {dt.time((clock.hour + shift) % 24, clock.minute) for shift in (0, 12)}:
            span = flat.span(hour.start, hour.end)
            found.append(_Told(flat.text[hour.start : hour.end], (span,), None, ""))
    return found


def _read(phrases: tuple[Phrase, ...], flat: Flat, now: dt.datetime, home: str) -> _Told:
    words = " ".join(" ".join(flat.text[one.start : one.end].split()) for one in phrases)
    spans = tuple(flat.span(one.start, one.end) for one in phrases)
    there = home
    for one in phrases:
        named = zone_behind(flat.text, one.end) if one.tells_hour and not (one.said.zone or one.said.offset) else None
        if named is None:
            continue
        spans = (*spans[:-1], flat.span(one.start, named.end))
        if not named.zone:
            return _Told(f"{words} {named.letters}", spans, None, "", UnknownZoneError(named.letters))
        there = named.zone
        if named.letters.casefold() in labels_of(zone(there), now.year):
            words = f"{words} {named.letters}"
    try:
        reading = read_when(words, now=now, zone=there)
    except UndurError as error:
        return _Told(words, spans, None, "", error)
    return _Told(words, spans, reading, reading.zone or (there if there != home else ""))


def _several(told: list[_Told]) -> When:
    words = [one.words for one in told[:4]]
    return When(
        told=told[0].words,
        spans=tuple(span for one in told[:4] for span in one.spans),
        questions=(Remark("several_times", " | ".join(words)),),
    )


def _one(told: _Told, ours: list[Phrase], home: str, now: dt.datetime) -> When:
    if told.reading is None:
        return When(told=told.words, spans=told.spans, questions=(Remark("time", told.words, told.refusal),))
    reading, has_offset = told.reading, any(one.said.offset for one in ours)
    warnings: list[Remark] = []
    questions: list[Remark] = []
    if not isinstance(reading.starts, dt.datetime):
        questions.append(Remark("no_hour"))
    elif not told.zone and not has_offset:
        warnings.append(Remark("zone_assumed", home))
    if isinstance(reading.starts, dt.datetime) and reading.starts.astimezone(dt.UTC) < now.astimezone(dt.UTC):
        warnings.append(Remark("past"))
    return When(
        starts=reading.starts,
        ends=reading.ends,
        zone=told.zone or (home if isinstance(reading.starts, dt.datetime) else ""),
        told=told.words,
        spans=told.spans,
        zone_spans=told.spans[-1:] if told.zone else (),
        warnings=tuple(warnings),
        questions=tuple(questions),
    )
