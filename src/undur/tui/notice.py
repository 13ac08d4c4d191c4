"""What is said in passing, and how long it counts as one breath."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from textual.content import Content

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

BREATH: Final = 0.5
"""Seconds in which notices follow each other without taking each other's place."""
NOTICES: Final = 50
"""Notices that can be read again."""
GRAVE: Final = 10
"""Seconds for which stands what went wrong."""
LINES: Final = 2
"""Lines that a notice has at the most."""
EDGE: Final = 4
"""Cells beside its text."""


class Notice(NamedTuple):
    """Something that was said in passing, at a moment in the person's own zone."""

    at: dt.datetime
    sentence: str


def in_sight(sentences: Iterable[str], width: int, again: str) -> str:
    """What is said in one breath, as far as `LINES` lines of `width` cells hold it: the newest, whole if they can be.

    What has no room is told by `again`, the key that shows all of it.
    """
    newest = list(sentences)
    for first in range(len(newest)):
        said = " ".join([*newest[first:], *([again] if first else [])])
        if len(Content(said).wrap(width)) <= LINES:
            return said
    *whole, last = Content(newest[-1]).wrap(width)[:LINES]
    cut = last.truncate(max(width - len(again) - 2, 1)).plain.rstrip(" .")
    return " ".join([*(line.plain.rstrip() for line in whole), f"{cut}… {again}"])
