"""The line of time: now, send-by, the mark and the interview, each where it stands."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from rich.cells import cell_len
from textual.content import Content

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.words.screens.upcoming import UpcomingWords

NOW: Final = "●"
INTERVIEW: Final = "◆"
NARROWEST: Final = 20
"""Cells of width below which there is no room for a line of time."""
FARTHEST: Final = 6
"""Cells that a label may stand away from its point."""


class Point(Struct, frozen=True):
    """A moment on the line."""

    at: dt.datetime
    sign: str
    label: str


def place(points: list[Point], width: int) -> list[int]:
    """The column of each point, in proportion to time, from 0 to `width - 1`; never two in one column."""
    first, last = points[0].at.timestamp(), points[-1].at.timestamp()
    span = max(last - first, 1.0)
    columns: list[int] = []
    for number, point in enumerate(points):
        column = round((point.at.timestamp() - first) / span * (width - 1))
        earliest = columns[-1] + 1 if columns else 0
        columns.append(min(max(column, earliest), width - len(points) + number))
    return columns


def labels(points: list[Point], columns: list[int], width: int) -> str:
    """The labels under their points, each as near as it can be; one that has no room is left out.

    The interview and now are placed before the others, and none ever stands on the wrong side of another.
    """
    placed: dict[int, tuple[int, int]] = {}
    last_of_all = len(points) - 1
    for at in sorted(range(len(points)), key=lambda at: (at != last_of_all, points[at].sign not in (NOW, INTERVIEW))):
        size = cell_len(points[at].label)
        ideal = columns[at] - size // 2
        first = max((end for other, (_, end) in placed.items() if other < at), default=-1) + 1
        last = min((start for other, (start, _) in placed.items() if other > at), default=width + 1) - 1 - size
        if first <= last:
            start = min(max(ideal, first), last)
            if abs(start - ideal) <= FARTHEST or points[at].sign in (NOW, INTERVIEW):
                placed[at] = (start, start + size)
    line = ""
    for at, (start, _) in sorted(placed.items()):
        line += " " * (start - cell_len(line)) + points[at].label
    return line


def points_of(case: Case, now: dt.datetime, words: UpcomingWords) -> list[Point]:
    """The moments of an interview in order of time."""
    points = [
        Point(now, NOW, words.now),
        Point(case.send_by, "┿", words.send),
        Point(case.mark, "╋", words.mark),
        Point(case.start, INTERVIEW, words.interview),
    ]
    if case.send_by == case.mark:
        del points[1]
    return sorted(points, key=lambda point: point.at.timestamp())


def time_line(case: Case, now: dt.datetime, words: UpcomingWords, width: int) -> list[Content]:
    """Two lines: the points on a rule, what has passed of it thin, and their names."""
    if width < NARROWEST:
        return [Content(""), Content("")]
    points = points_of(case, now, words)
    columns = place(points, width)
    pieces: list[tuple[str, str]] = []
    at, passed = 0, True
    for point, column in zip(points, columns, strict=True):
        pieces.append(_rule(column - at, passed=passed))
        passed = passed and point.sign != NOW
        pieces.append((point.sign, "bold $accent" if point.sign == NOW else "bold"))
        at = column + 1
    pieces.append(_rule(width - at, passed=passed))
    return [Content.assemble(*pieces), Content.styled(labels(points, columns, width), "$muted")]


def _rule(length: int, *, passed: bool) -> tuple[str, str]:
    return ("─" * length, "$faint") if passed else ("━" * length, "$muted")
