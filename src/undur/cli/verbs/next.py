"""`undur next`: one line for a status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.situation import most_urgent

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("--width", type=_cells, metavar="CELLS", help="width")
    parser.add_argument("--json", action="store_true", help="json")


def run(invocation: Invocation) -> int:
    """Print the most urgent interview and what to do; nothing, or `null`, where nothing is coming up."""
    situation = most_urgent(invocation.plan, invocation.now)
    if invocation.asked.json:
        from undur.cli.shapes import row_shape

        invocation.out.json(row_shape(situation) if situation else None)
    elif situation is not None:
        from undur.cli.cells import cut
        from undur.cli.rows import bar_line

        line = bar_line(situation, invocation.words)
        width: int | None = invocation.asked.width
        invocation.out.line(line if width is None else cut(line, width))
    return 0


def _cells(text: str) -> int:
    cells = int(text)
    if cells < 1:
        raise ValueError(text)
    return cells
