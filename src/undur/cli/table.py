"""The list as a table, for a terminal. Rich is imported here and nowhere else in `cli`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.cli.rows import Row
    from undur.lead import Tone

STYLES: Final[dict[Tone, str]] = {
    "over": "bold red",
    "due": "bold yellow",
    "near": "",
    "calm": "green",
    "quiet": "dim",
}

ROOMY: Final = 100
"""Cells."""


def table(rows: Sequence[Row]) -> str:
    """Draw the table for the terminal that standard output is; Rich heeds its width, its colours and `NO_COLOR`.

    A narrow terminal has room for the company, not for the role.
    """
    console = Console(highlight=False, markup=False, emoji=False)
    grid = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(ratio=1, overflow="fold")
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, style="dim")
    for row in rows:
        lead = Text(f"{row.lead.sign} {row.lead.text}", style=STYLES[row.lead.tone])
        name = Text(row.company, style="bold")
        if row.role and console.width >= ROOMY:
            name.append(f" · {row.role}", style="not bold")
        grid.add_row(lead, name, Text(row.when), Text(row.id))
    with console.capture() as capture:
        console.print(grid)
    return capture.get()
