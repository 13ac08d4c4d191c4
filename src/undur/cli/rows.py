"""Interviews as rows: in columns for a pipe, as a table on a terminal, as one line for a status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from undur.lead import Lead, lead_of
from undur.times.writing import row_moment
from undur.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.situation import Situation
    from undur.words import Words


class Row(Struct, frozen=True, kw_only=True):
    """What a row shows of an interview; every text is one line that no terminal obeys."""

    lead: Lead
    id: str
    company: str
    role: str
    when: str


def row_of(situation: Situation, words: Words) -> Row:
    """The row of an interview."""
    case = situation.times
    return Row(
        lead=lead_of(case, case.now, words),
        id=one_line(case.interview.id),
        company=one_line(case.interview.company),
        role=one_line(case.interview.role),
        when=row_moment(case.interview.starts, case.now, words.times),
    )


def columns(rows: Sequence[Row]) -> list[str]:
    """One line for each row, its id first, in columns: for `cut`, `grep` and the eye. `rows` is not empty."""
    from undur.cli.cells import cell_width, pad

    cells = [
        (row.id, f"{row.lead.sign} {row.lead.text}", row.when, " · ".join(filter(None, (row.company, row.role))))
        for row in rows
    ]
    widths = [max(map(cell_width, column)) for column in zip(*cells, strict=True)]
    return ["  ".join(map(pad, line, widths)).rstrip() for line in cells]


def bar_line(situation: Situation, words: Words) -> str:
    """One line for a status bar: how long there is, which company, what to do."""
    row = row_of(situation, words)
    sentence = words.etiquette.next_step(situation.next_step)
    return " · ".join((f"{row.lead.sign} {row.lead.text}", row.company, one_line(sentence)))
