r"""Calendar text (RFC 5545), written here: icalendar 7.3 loses the backslash of `\\N` in a text.

Times are written in UTC, which needs no description of a zone.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.exchange.cleaning import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_LINE: Final = 75
"""Bytes of a line, without its end."""
PRODUCER: Final = "-//Undur//Undur//EN"


def calendar(*lines: str) -> str:
    """A whole calendar around these lines."""
    return written(
        ("BEGIN:VCALENDAR", f"PRODID:{PRODUCER}", "VERSION:2.0", "CALSCALE:GREGORIAN", *lines, "END:VCALENDAR")
    )


def written(lines: Iterable[str]) -> str:
    """The lines, long ones folded, each with its CRLF."""
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def text_value(text: str) -> str:
    """A text as the value of a property; control characters are left out."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return clean(text).replace("\n", "\\n")


def parameter(text: str) -> str:
    """A text as the value of a parameter, in quotes; it can hold neither quotes nor line breaks."""
    return '"' + " ".join(clean(text).replace('"', "'").split()) + '"'


def moment(when: dt.datetime) -> str:
    """An aware moment in UTC: `20261125T030000Z`."""
    return f"{when.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"


def timed(name: str, when: dt.datetime | dt.date) -> str:
    """A property that holds a moment, or a day alone."""
    return f"{name}:{moment(when)}" if isinstance(when, dt.datetime) else f"{name};VALUE=DATE:{when:%Y%m%d}"


def _folded(line: str) -> str:
    """The line in pieces of at most 75 bytes, none of which cuts a character."""
    pieces, length = [""], 0
    for char in line:
        size = len(char.encode())
        if length + size > LONGEST_LINE:
            pieces.append(" ")
            length = 1
        pieces[-1] += char
        length += size
    return "\r\n".join(pieces)
