"""A column of labels beside a column of text that wraps within itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterable

NARROWEST = 16
"""Cells that the column of text has at the least."""
BETWEEN = " · "
"""Between pieces on one line."""
TAIL_GAP = "  "
"""Before what belongs to a sentence, such as its key."""


def in_columns(rows: Iterable[tuple[Content, Content]], label_width: int, width: int) -> Content:
    """The rows, each label `label_width` cells wide, at `width` cells in all; a label that is longer pushes its text."""
    return Content("\n").join(lines_in_columns(rows, label_width, width))


def lines_in_columns(rows: Iterable[tuple[Content, Content]], label_width: int, width: int) -> list[Content]:
    """The same, a line a line. Of a width too small for the column of text, lines are wider than that."""
    room = max(width - label_width, NARROWEST)
    lines: list[Content] = []
    for label, text in rows:
        first, *rest = wrapped(text, room)
        gap = max(label_width - label.cell_length, 1 if label_width else 0)
        lines.append(Content.assemble(label, " " * gap, first))
        lines.extend(Content.assemble(" " * label_width, line) for line in rest)
    return lines


def wrapped(text: Content, width: int) -> list[Content]:
    """The lines of a text, at least one; what is one line already needs no look at its words."""
    if text.cell_length <= width and "\n" not in text.plain:
        return [text]
    return text.wrap(width) or [Content("")]


def filled(lines: list[Content], count: int) -> list[Content]:
    """The lines, and blank ones below them until they are so many: what follows stands where it always does."""
    return [*lines, *[Content("")] * (count - len(lines))]


def fitting(pieces: Iterable[str], width: int) -> str:
    """The pieces on one line, without those that have no room on it: none is cut, but one that is alone."""
    line = ""
    for piece in filter(None, pieces):
        longer = f"{line}{BETWEEN}{piece}" if line else piece
        line = longer if not line or cell_len(longer) <= width else line
    return line


def flowing(pieces: Iterable[str], width: int) -> str:
    """The pieces on as many lines as they need; a line ends behind a piece and not behind a dot."""
    lines: list[str] = []
    for piece in filter(None, pieces):
        longer = f"{lines[-1]}{BETWEEN}{piece}" if lines else ""
        if longer and cell_len(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(piece)
    return "\n".join(lines)


def with_tails(text: Content, tails: Iterable[Content], width: int) -> list[Content]:
    """The text in lines and the tails behind it, none broken; the first stands behind the last word, wherever that is."""
    lines, words = wrapped(text, width), True
    for tail in tails:
        *before, last = lines
        whole, at = Content.assemble(last, TAIL_GAP, tail), last.plain.rfind(" ") if words else -1
        if whole.cell_length <= width:
            lines = [*before, whole]
        elif at < 0:
            lines = [*lines, tail]
        else:
            lines = [*before, last[:at], Content.assemble(last[at + 1 :], TAIL_GAP, tail)]
        words = False
    return lines


def with_state(text: Content, state: Content, column: int, width: int) -> Content:
    """The text, wrapped, and at the right of its first line a state in a column of so many cells."""
    room = max(width - column - len(TAIL_GAP), NARROWEST)
    first, *rest = wrapped(text, room)
    return Content("\n").join([Content.assemble(first.pad_right(room - first.cell_length), TAIL_GAP, state), *rest])
