"""How the interview form is read: the interview that it makes, or what is wrong with which field."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, TypeVar, cast

from msgspec import Struct
from msgspec.structs import replace

from undur.errors import UndurError
from undur.exchange.outgoing.contact import CONTACTS, FIELD_OF, obstacle_said, typed_contact
from undur.form.entry import Entry, FieldName, time_in_full, with_texts
from undur.plan.interview import Interview
from undur.times.reading import read_when
from undur.times.zones import zone, zone_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.plan.codes import Channel
    from undur.plan.interview import Start
    from undur.times.read import Reading
    from undur.words import Words

T = TypeVar("T")

END_OF_DAY = "17:00"
"""A deadline for answering that names its day alone ends with the office hours, as in an invitation."""


class Read(Struct):
    """What a form was read as: no interview as long as there is a fault."""

    interview: Interview | None = None
    as_typed: Interview | None = None
    """The interview whatever is wrong with it, where its time can be read."""
    faults: dict[FieldName, str] = {}
    """Field → the sentence about it."""
    echoes: dict[FieldName, str] = {}
    """Field → the time in full, where that says more than what was typed."""
    hints: dict[FieldName, str] = {}
    """Field → what can't be done with the message as long as it stays like that."""


def read_entry(
    entry: Entry, first: Entry, before: Interview | None, *, now: dt.datetime, home: str, words: Words
) -> Read:
    """Read a form: `first` is what it held at the beginning, and what is untouched stays as it is in `before`.

    `home`: the zone of a record that names none.
    """
    read, says = Read(), words.screens.form
    if not entry.company.strip():
        read.faults["company"] = says.company_missing
    named = _told(read, "time_zone", lambda: zone_name(entry.time_zone) if entry.time_zone.strip() else home, words)
    place = named or home
    if not entry.starts.strip():
        read.faults["starts"] = says.starts_missing
    kept = before if before is not None and _same(entry, first, "starts", "time_zone") else None
    made = kept
    if kept is None and entry.starts.strip():
        made = _told(read, "starts", lambda: _timed(entry, place, before, now, home), words)
        if made is not None:
            full = time_in_full(made.starts, made.ends, words.language)
            _echo(read, "starts", says.already_over(full) if is_over(made.starts, now) else full, entry.starts)
    by = before.answer_by if before is not None else None
    if not _same(entry, first, "answer_by") or before is None:
        by = _told(read, "answer_by", lambda: _deadline(entry.answer_by, now, place), words)
        if by is not None:
            _echo(read, "answer_by", time_in_full(by, None, words.language), entry.answer_by)
    for name in CONTACTS:
        if not _same(entry, first, name):
            _told(read, name, partial(typed_contact, name, getattr(entry, name)), words)
    _warn(read, entry, place, words)
    if made is not None:
        read.as_typed = replace(with_texts(made, entry), answer_by=by)
        read.interview = None if read.faults else read.as_typed
    return read


def _told(read: Read, name: FieldName, reading: Callable[[], T], words: Words) -> T | None:
    try:
        return reading()
    except UndurError as error:
        read.faults[name] = error.sentence(words)
        return None


def _echo(read: Read, name: FieldName, said: str, typed: str) -> None:
    if said != typed.strip():
        read.echoes[name] = said


def _warn(read: Read, entry: Entry, place: str, words: Words) -> None:
    """Say where the channel lacks its number or its address."""
    channel = cast("Channel | None", entry.channel or None)
    said = obstacle_said(channel, words, phone=entry.phone, email=entry.email, zone=place)
    if channel is not None and said:
        read.hints[FIELD_OF[channel]] = said


def is_over(starts: Start, now: dt.datetime) -> bool:
    """Whether a time that is meant for an interview has passed: its hour, or its day where the hour is not told."""
    return starts <= now if isinstance(starts, dt.datetime) else starts < now.date()


def _same(entry: Entry, first: Entry, *names: FieldName) -> bool:
    return all(getattr(entry, name) == getattr(first, name) for name in names)


def _timed(entry: Entry, place: str, before: Interview | None, now: dt.datetime, home: str) -> Interview:
    """The interview at the time that was typed.

    A zone named with the time counts more than the one in its own field; `home` need not be kept in the record.
    """
    reading = read_when(entry.starts, now=now, zone=place)
    own = place if entry.time_zone.strip() else ""
    named = reading.zone if reading.zone not in {"", own or home} else own
    starts, ends = reading.starts, reading.ends
    if named and isinstance(starts, dt.datetime):
        starts = starts.astimezone(zone(named))
        ends = ends.astimezone(zone(named)) if ends else None
    record = before or Interview(id="", company=entry.company, starts=starts)
    return replace(record, starts=starts, ends=ends, time_zone=named)


def _deadline(typed: str, now: dt.datetime, place: str) -> dt.datetime | None:
    if not typed.strip():
        return None
    by: Reading = read_when(typed, now=now, zone=place)
    if not isinstance(by.starts, dt.datetime):
        by = read_when(f"{by.starts:%Y-%m-%d} {END_OF_DAY}", now=now, zone=place)
    return by.starts if isinstance(by.starts, dt.datetime) else None
