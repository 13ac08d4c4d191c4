"""A time that a text tells: its words, and what they are read as."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.errors import UndurError
from undur.exchange.incoming.prose.figures import day_first
from undur.exchange.incoming.prose.flat import Flat
from undur.exchange.incoming.prose.letters import Named, zone_behind
from undur.exchange.incoming.understood import Span
from undur.times.placing import labels_of
from undur.times.read import Reading
from undur.times.reading import read_when
from undur.times.refusals import ContradictionError
from undur.times.zones import UnknownZoneError, zone, zone_name

if TYPE_CHECKING:
    from undur.exchange.incoming.prose.phrases import Phrase

_ZONE: Final = re.compile(r"[ /(,]{1,3}(?P<zone>WIB|WITA|WIT)\b", re.IGNORECASE)


class Told(Struct, frozen=True):
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


class Page(Struct, frozen=True):
    """A text, and what its words are read against."""

    flat: Flat
    home: str
    """The zone of a text that names none."""
    now_at: Callable[[int], dt.datetime]
    """When the words at a place of the original were written."""
    month_first: bool
    """Whether `12/03` may put the month first: in an English text."""

    def words(self, phrase: Phrase) -> str:
        """A phrase in one line."""
        return " ".join(self.flat.text[phrase.start : phrase.end].split())


def read_phrases(phrases: tuple[Phrase, ...], page: Page) -> Told:
    """What a day and an hour of a text, in one phrase or in two, are read as."""
    spans = tuple(page.flat.span(one.start, one.end) for one in phrases)
    now = page.now_at(spans[0].start)
    words = " ".join(page.words(one) for one in phrases)
    named = _zone_named(phrases, page.flat.text)
    try:
        _refuse_another_zone(words, phrases, page.flat.text)
        words = " ".join(_day_first(one, page, now) for one in phrases)
        there = page.home
        if named is not None:
            spans = (*spans[:-1], page.flat.span(phrases[-1].start, named.end))
            words, there = _in_named_zone(words, named, now)
        reading = read_when(words, now=now, zone=there)
    except UndurError as error:
        shown = f"{words} {named.letters}" if named is not None and not named.zone else words
        return Told(shown, spans, None, "", error)
    return Told(words, spans, reading, reading.zone or (there if named is not None else ""))


def _day_first(phrase: Phrase, page: Page, now: dt.datetime) -> str:
    words = page.words(phrase)
    return day_first(words, phrase.said, now.date()) if page.month_first else words


def _zone_named(phrases: tuple[Phrase, ...], text: str) -> Named | None:
    """The zone that stands behind the hour, where the grammar of times knows none there."""
    hours = (one for one in phrases if one.tells_hour and not (one.said.zone or one.said.offset))
    return next((named for one in hours if (named := zone_behind(text, one.end)) is not None), None)


def _in_named_zone(words: str, named: Named, now: dt.datetime) -> tuple[str, str]:
    """The words with a zone's letters where they tell summer from winter, and the zone. Raises `UnknownZoneError`."""
    if not named.zone:
        raise UnknownZoneError(named.letters)
    tells_season = named.letters.casefold() in labels_of(zone(named.zone), now.year)
    return (f"{words} {named.letters}" if tells_season else words), named.zone


def _refuse_another_zone(words: str, phrases: tuple[Phrase, ...], text: str) -> None:
    """Raise `ContradictionError` for a second zone of the same figures: `10.00 WITA / 10.00 WIB`."""
    for phrase in phrases:
        told, found = phrase.said.zone, _ZONE.match(text, phrase.end)
        if told is not None and found is not None and zone_name(found["zone"]) != told.name:
            raise ContradictionError(words, found["zone"])
