"""`undur list`: upcoming interviews, most urgent first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.situation import by_urgency, situate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.situation import Situation


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("--all", action="store_true", help="all")
    parser.add_argument("--json", action="store_true", help="json")


def run(invocation: Invocation) -> int:
    """Print the list; an empty one is fine."""
    chosen = _chosen(invocation)
    if invocation.asked.json:
        from undur.cli.shapes import row_shape

        invocation.out.json([row_shape(one) for one in chosen])
    elif chosen:
        _print(invocation, chosen)
    elif invocation.out.is_terminal:
        invocation.out.line(invocation.words.cli.nothing_upcoming)
    return 0


def _chosen(invocation: Invocation) -> list[Situation]:
    """The open interviews, by urgency; with `--all` the closed ones too, and the archived ones at the end."""
    upcoming = by_urgency(invocation.plan, invocation.now)
    if not invocation.asked.all:
        return [one for one in upcoming if one.times.status != "closed"]
    archived = [one for one in invocation.plan.interviews if one.archived is not None]
    return upcoming + [situate(invocation.plan, one, invocation.now) for one in archived]


def _print(invocation: Invocation, chosen: Sequence[Situation]) -> None:
    from undur.cli.rows import columns, row_of

    rows = [row_of(one, invocation.words) for one in chosen]
    if invocation.out.is_terminal:
        from undur.cli.table import table

        invocation.out.raw(table(rows))
        return
    for line in columns(rows):
        invocation.out.line(line)
