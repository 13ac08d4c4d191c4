"""The smallest stretches that composing can exchange: sentences, lines and clauses, each of one part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from undur.message.check.reading.sentences import folded, sentences_of
from undur.message.composed import SUBJECT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from undur.message.composed import Composed

_LINE: Final = re.compile(r"[^\n]+")
_CLOSING: Final = ')"”'
"""Signs behind a full stop that belong to the sentence before."""


class Unit(NamedTuple):
    """A sentence or a line of a part, without blanks at its ends."""

    part: str
    text: str
    lead: str = ""
    """What stood between it and the unit before, in the text that it comes from."""


def units_before(generated: Mapping[str, str]) -> list[Unit]:
    """The units of an earlier text, by its parts in their order."""
    return [unit for name, text in generated.items() if name != SUBJECT for unit in units_of(name, text)]


def units_now(composed: Composed) -> list[Unit]:
    """The units of a text composed now."""
    return [unit for part in composed.parts for unit in units_of(part.name, part.text, part.lead)]


def units_of(part: str, text: str, lead: str = "") -> list[Unit]:
    """The units of one part; the first has the part's own lead."""
    found: list[Unit] = []
    end = 0
    for start, stop in _spans(text):
        found.append(Unit(part, text[start:stop], text[end:start] if found else lead))
        end = stop
    return found


def joined(units: list[Unit]) -> str:
    """The text of some units of one part."""
    return "".join(unit.lead + unit.text if number else unit.text for number, unit in enumerate(units))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    for line in _LINE.finditer(text):
        spans: list[tuple[int, int]] = []
        for one in sentences_of(folded(line[0])):
            start = one.start
            while spans and start < one.end and line[0][start] in _CLOSING:
                start += 1
                spans[-1] = spans[-1][0], start
            while start < one.end and line[0][start].isspace():
                start += 1
            if start < one.end:
                spans.append((start, one.end))
        yield from ((line.start() + start, line.start() + end) for start, end in spans)
