"""Named facts, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.cli.cells import cell_width, pad
from undur.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def fact_lines(facts: Mapping[str, str]) -> Iterator[str]:
    """The facts that are known, their names in a column; further lines of a text are indented to their first."""
    width = max(map(cell_width, facts), default=0)
    for name, text in facts.items():
        for number, line in enumerate(text.splitlines()):
            yield f"{pad('' if number else name, width)}  {one_line(line)}".rstrip()
