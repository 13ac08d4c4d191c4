"""A day and an hour as a person types them: what they are read as, said back in full, or what is wrong with them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from undur.errors import UndurError
from undur.times.reading import read_when
from undur.times.writing import write_start

if TYPE_CHECKING:
    from undur.times.read import Reading
    from undur.words import Words


class TypedTime(NamedTuple):
    """What was read, `None` where nothing can be done with it, and the sentence about it, empty where nothing was typed."""

    reading: Reading | None
    sentence: str
    wrong: bool = False
    """Whether it can't be read; the sentence says why. Without that and a reading something is still missing."""


def typed_time(text: str, *, now: dt.datetime, zone: str, words: Words, hour: bool = True) -> TypedTime:
    """Read a time in an IANA zone, at a moment; `hour`: whether the day alone is not enough."""
    if not text.strip():
        return TypedTime(None, "")
    try:
        reading = read_when(text, now=now, zone=zone)
    except UndurError as error:
        return TypedTime(None, error.sentence(words), wrong=True)
    if hour and not isinstance(reading.starts, dt.datetime):
        return TypedTime(None, words.screens.dialogs.hour_needed)
    return TypedTime(reading, write_start(reading.starts, words.language))
