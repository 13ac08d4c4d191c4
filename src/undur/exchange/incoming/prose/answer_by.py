"""Until when the company wants an answer: `mohon konfirmasi paling lambat besok jam 12 siang`, `reply by Tuesday noon`."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from undur.errors import UndurError
from undur.exchange.incoming.prose.told import read_phrases
from undur.times.reading import read_when

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.exchange.incoming.prose.phrases import Phrase
    from undur.exchange.incoming.prose.told import Page
    from undur.exchange.incoming.understood import Span

_BEFORE: Final = 120
"""Characters before a time that tell that it is a deadline for answering."""
_SENTENCE: Final = re.compile(r"(?<!\bmaks)(?<!\bmax)(?<!\bplg)[.!?](?=\s)|\n", re.IGNORECASE)
_ANSWER: Final = re.compile(
    r"\b(?:(?:di|meng|ter)?konfirmasi\w*|confirm\w*|(?:di|mem)?balas\w*|repl(?:y|ies)|respon\w*|(?:di|men)?jawab\w*|rsvp|"
    r"(?:di|me?ng|meng)?kabar\w*|let (?:us|me) know|get back to|answer|kehadiran|kesediaan)\b",
    re.IGNORECASE,
)
_LIMIT: Final = re.compile(
    r"\b(?:paling (?:lambat|lama|telat)|plg (?:lambat|lama|telat)|selambat\w*|maks(?:imal|imum)?|max|sebelum|sblm|sebelom|sampai|"
    r"batas\w*|tenggat\w*|deadline|no later than|by|before|until)\b|\brsvp\b",
    re.IGNORECASE,
)
_END_OF_DAY: Final = dt.time(17)
"""A deadline that names its day alone ends with the office hours."""


def answer_by_of(limits: Iterable[Phrase], page: Page) -> tuple[dt.datetime, tuple[Span, ...]] | None:
    """The first of the deadlines in a text that is one for answering, aware, and its words."""
    for phrase in limits:
        before = page.flat.text[max(phrase.start - _BEFORE, 0) : phrase.start]
        sentence = _SENTENCE.split(before)[-1]
        if not _ANSWER.search(sentence) or not _LIMIT.search(sentence):
            continue
        told = read_phrases((phrase,), page)
        starts = told.reading.starts if told.reading is not None else _today(phrase, page)
        if starts is not None:
            return _moment(starts, page), told.spans
    return None


def _today(phrase: Phrase, page: Page) -> dt.date | None:
    """An hour without a day is one of the day on which that was written."""
    now = page.now_at(page.flat.span(phrase.start, phrase.end).start)
    try:
        return read_when(f"hari ini {page.words(phrase)}", now=now, zone=page.home).starts
    except UndurError:
        return None


def _moment(starts: dt.date, page: Page) -> dt.datetime:
    if isinstance(starts, dt.datetime):
        return starts
    return read_when(f"{starts:%Y-%m-%d} {_END_OF_DAY:%H:%M}", now=page.now_at(0), zone=page.home).starts  # type: ignore[return-value]  # its hour is told
