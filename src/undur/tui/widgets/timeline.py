"""The line of time: now, send-by, the mark and the interview, each where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.tui.core import UndurCore

if TYPE_CHECKING:
    import datetime as dt

    from undur.situation import Situation

FARTHEST = 12
"""Places that are tried for a label, from the nearest on."""


class Point(NamedTuple):
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

    The last (the interview) and the first that is now are placed before the others.
    """
    line = [" "] * width
    for point, column in sorted(zip(points, columns, strict=True), key=lambda pair: pair[0].sign not in "●◆"):
        size = cell_len(point.label)
        ideal = column - size // 2
        starts = sorted(range(max(width - size, 0) + 1), key=lambda start: abs(start - ideal))
        for start in starts[:FARTHEST]:
            if all(cell == " " for cell in line[max(start - 1, 0) : start + size + 1]):
                line[start : start + size] = point.label
                break
    return "".join(line).rstrip()


class TimeLine(Widget):
    """Two lines: the points on a rule, and their names."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None

    def show(self, situation: Situation | None) -> None:
        """Show this interview's moments."""
        self._situation = situation
        self.refresh()

    def points(self, situation: Situation) -> list[Point]:
        """The moments in order of time."""
        case, words = situation.times, self.app.words.screens.upcoming
        points = [
            Point(self.app.now, "●", words.now),
            Point(case.send_by, "┿", words.send),
            Point(case.mark, "╋", words.mark),
            Point(case.start, "◆", words.interview),
        ]
        if case.send_by == case.mark:
            del points[1]
        return sorted(points, key=lambda point: point.at.timestamp())

    def render(self) -> Content:
        """Draw the line; what has passed is thin."""
        width = self.size.width
        if self._situation is None or width < 20:
            return Content("")
        points = self.points(self._situation)
        columns = place(points, width)
        now = next(column for point, column in zip(points, columns, strict=True) if point.sign == "●")
        signs = dict(zip(columns, points, strict=True))
        pieces: list[tuple[str, str]] = []
        for column in range(width):
            if column in signs:
                sign = signs[column].sign
                pieces.append((sign, "bold $accent" if sign == "●" else "bold"))
            else:
                pieces.append(("─" if column < now else "━", "$faint" if column < now else "$muted"))
        return Content("\n").join([Content.assemble(*pieces), Content.styled(labels(points, columns, width), "$muted")])
