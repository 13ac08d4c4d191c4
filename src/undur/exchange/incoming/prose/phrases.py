"""The words of a text that tell days and hours: runs of what the grammar of times understands."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.errors import UndurError
from undur.times.grammar import days, hours, zones
from undur.times.grammar.said import Said
from undur.times.grammar.scanning import normal, scan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.times.grammar.patterns import Rule

_RULES: Final[tuple[Rule, ...]] = (zones.ISO, *days.RULES, *hours.RULES, *zones.RULES)
_FARTHEST: Final = 40
"""Characters between two words of one phrase."""
_AT_MOST: Final = 60
"""Phrases of a text that are looked at."""
_NO_DAY: Final = frozenset(
    {
        "ini",
        "min",
        "mar",
        "may",
        "sun",
        "sat",
        "mon",
        "sel",
        "kam",
        "jum",
        "rab",
        "fri",
        "wed",
        "thu",
        "tue",
        "mgg",
        "sab",
        "kms",
        "sbt",
    }
)
"""What may be a day, and alone hardly ever is one."""
_A_WEEK: Final = re.compile(r"(?:\d|se|satu|dua|tiga|per|tiap|setiap|akhir|awal|dalam) ?$", re.IGNORECASE)
_SPOKEN_AT: Final = re.compile(r"(?:at|@)\W*[a-z\d]{1,9}$", re.IGNORECASE)
"""`at two`, `at 5`: of our offices, or o'clock."""


class Phrase(Struct, frozen=True):
    """Some words in a row about one time; `start` and `end` are places of the flat text."""

    start: int
    end: int
    said: Said

    @property
    def tells_day(self) -> bool:
        """Whether it names a day."""
        said = self.said
        return any((said.date, said.ahead, said.weekday, said.next_week, said.later and said.starts))

    @property
    def is_marked(self) -> bool:
        """Whether words beside the hour make it one: `pukul`, `WIB`, `pm`, an end. `3.50` alone may be a grade."""
        said = self.said
        if said.starts is None:
            return False
        beside = (said.zone, said.offset, said.label, said.period, said.starts.period, said.ends, said.open_end)
        return any(beside) or not said.starts.text[:1].isdigit()

    @property
    def tells_hour(self) -> bool:
        """Whether it names an hour."""
        return self.said.starts is not None


def phrases_in(flat: str) -> list[Phrase]:
    """The phrases of a flat text, in their order; what is no time after all is left out."""
    found: list[Phrase] = []
    for one in _runs(flat):
        if _is_time(one, flat):
            found.append(one)
            if len(found) == _AT_MOST:
                break
    return found


def _runs(flat: str) -> Iterator[Phrase]:
    run: Phrase | None = None
    place = 0
    while place < len(flat):
        behind = run is not None and place == run.end
        if not (behind or _begins_word(flat, place)):
            place += 1
            continue
        joined = run if run is not None and _adjoins(flat[run.end : place]) else None
        taken = _take(flat, place, joined)
        if taken is None:
            place += 1
            continue
        if run is not None and taken.start != run.start:
            yield run
        run, place = taken, taken.end
    if run is not None:
        yield run


def _begins_word(flat: str, place: int) -> bool:
    sign, before = flat[place], flat[place - 1 : place]
    if not (sign.isalnum() or sign in "+@") or before.isalnum():
        return False
    inside = flat[place - 2 : place - 1]
    if before and before in ":/" and inside.isalpha():  # `Jam:10.00`, `Kamis/3 Desember`
        return sign.isdigit()
    return not (before and before in ".:/-+@#&=,'" and inside.isalnum())


def _adjoins(gap: str) -> bool:
    """Whether only such words stand between that say nothing beside a time."""
    if not gap:
        return True
    if len(gap) > _FARTHEST or gap.count("\n") > 2 or "." in gap.rstrip() or "\0" in gap:
        return False
    try:
        said = scan(normal(gap), frozenset())
    except UndurError:
        return False
    return said.is_empty and not said.not_understood and said.zone is None


def _take(flat: str, place: int, run: Phrase | None) -> Phrase | None:
    """The run with what begins at `place`, a new run where it can't go on, or nothing."""
    if run is not None and (longer := _apply(flat, place, copy.copy(run.said))) is not None:
        said, end = longer
        return Phrase(run.start, end, said)
    if run is not None and place == run.end and not _begins_word(flat, place):
        return None
    fresh = _apply(flat, place, Said(labels=frozenset()))
    return None if fresh is None else Phrase(place, fresh[1], fresh[0])


def _apply(flat: str, place: int, said: Said) -> tuple[Said, int] | None:
    for shape, take in _RULES:
        match = shape.match(flat, place)
        if match is None or match.group().casefold() == "ini" or "\n" in match.group():
            continue
        attempt = copy.copy(said)
        try:
            end = take(attempt, match)
        except UndurError:
            return None
        if end:
            return attempt, end
    return None


def _is_time(phrase: Phrase, flat: str) -> bool:
    said = phrase.said
    if said.date is not None:
        date = said.date
        whole = (
            date.month is not None or said.weekday is not None or date.text.casefold().startswith(("tanggal", "tgl"))
        )
        months = range(1, 32) if "/" in date.text and date.day <= 12 else range(1, 13)
        return whole and date.day in range(1, 32) and date.month in (None, *months)
    if said.weekday is not None and said.starts is None:
        return _is_weekday(said.weekday.text.casefold(), flat[max(phrase.start - 12, 0) : phrase.start])
    if said.ahead is not None and said.ahead.days < 0:
        return False
    if said.ahead is not None or said.weekday is not None or said.next_week is not None:
        return True
    if said.starts is None:
        return False
    bare = said.starts.bare and said.zone is None and said.period is None and said.ends is None
    return said.later or not (bare and _SPOKEN_AT.fullmatch(said.starts.text.strip()))


def _is_weekday(word: str, before: str) -> bool:
    bare = (
        word.removeprefix("hari ")
        .removesuffix(" depan")
        .removesuffix(" dpn")
        .removesuffix(" ini")
        .removeprefix("next ")
        .strip()
    )
    if bare in _NO_DAY:
        return False
    if bare == "minggu":
        return word.startswith("hari ") and not _A_WEEK.search(before)
    return True
