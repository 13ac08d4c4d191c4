"""A column of labels beside a column of text that wraps within itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

if TYPE_CHECKING:
    from collections.abc import Iterable

NARROWEST = 16
"""Cells that the column of text has at the least."""


def in_columns(rows: Iterable[tuple[Content, Content]], label_width: int, width: int) -> Content:
    """The rows, each label `label_width` cells wide, at `width` cells in all; a label that is longer pushes its text."""
    room = max(width - label_width, NARROWEST)
    lines: list[Content] = []
    for label, text in rows:
        first, *rest = text.wrap(room) or [Content("")]
        lines.append(Content.assemble(label.pad_right(max(label_width - label.cell_length, 1)), first))
        lines.extend(Content.assemble(" " * label_width, line) for line in rest)
    return Content("\n").join(lines)
