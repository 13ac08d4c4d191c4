"""What stands in the border of the message: above it which message it is, below it how long and what is out of sight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from textual.content import Content

from undur.times.writing import short_moment
from undur.tui.plain import plain, shown
from undur.tui.widgets.columns import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.situation import Situation
    from undur.words import Words

FRAME: Final = 6
"""Cells of the border beside a title, and between the two."""


def title(situation: Situation, words: Words, width: int) -> Content:
    """Kind, channel, company, and of one that has gone out when that was, in a pane of so many cells.

    Where that is too much, first the moment goes, then the channel, then the end of the company's name.
    """
    message, says = situation.working, words.screens.editor
    kind, way = words.message.kinds[message.kind], words.etiquette.channels[message.channel]
    company = shown(situation.interview.company)
    at, room = situation.gone_out.get(message.id), width - FRAME
    if at is None:
        attempts = [[kind, way, company], [kind, company]]
    else:
        when = says.gone_out(short_moment(at.astimezone(situation.now.tzinfo), words.times))
        attempts = [
            [kind, way, company, when],
            [kind, way, company, says.gone_out_shortly],
            [kind, company, says.gone_out_shortly],
        ]
    for pieces in attempts:
        if cell_len(line := BETWEEN.join(pieces)) <= room:
            return plain(line)
    kept = max(room - sum(cell_len(one) + len(BETWEEN) for one in attempts[-1] if one != company), 1)
    name = plain(company).truncate(kept, ellipsis=True)
    return Content(BETWEEN).join([name if one == company else plain(one) for one in attempts[-1]])


def foot(pieces: Iterable[Content], width: int) -> Content:
    """As many of the pieces, the most needed first, as the lower border of a pane of so many cells has room for."""
    line = Content("")
    for piece in filter(None, pieces):
        longer = Content(BETWEEN).join([line, piece]) if line else piece
        if line and longer.cell_length > width - FRAME:
            break
        line = longer
    return line
