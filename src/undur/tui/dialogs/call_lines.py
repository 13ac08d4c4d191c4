"""What the call mode shows: the head with its clocks, the number, a step in large lines, the keys."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len
from textual.content import Content

from undur.etiquette.note import Note
from undur.etiquette.reaching import call_moment
from undur.times.spans import between, parts
from undur.times.writing import moment_there, write_clock
from undur.times.zones import zone_label
from undur.tui.plain import plain, plain_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from undur.etiquette.case import Case
    from undur.message.script import Piece, Script
    from undur.phone_call import Ending
    from undur.words import Words
    from undur.words.screens.call import CallWords

TITLE: Final = 38
"""Cells beside the clocks for whom one calls, before the clocks say less."""
WIDEST: Final = 64
"""Cells of a line that is read aloud: longer ones lose the eye."""


def head(titles: Iterable[str], right: str, width: int) -> Content:
    """Whom one calls, in the first of these words that have room, and the clocks at the right."""
    room = max(width - cell_len(right) - 2, 0)
    *longer, least = (plain(one, "bold $primary") for one in titles)
    title = next((one for one in longer if one.cell_length <= room), least.truncate(room, ellipsis=True))
    gap = max(width - title.cell_length - cell_len(right), 1)
    return Content.assemble(title, " " * gap, plain(right, "bold"))


def clocks(now: dt.datetime, case: Case, started: dt.datetime | None, words: Words, width: int) -> str:
    """How long one has been on the line, and what the clock says at the company; in figures alone where it is narrow."""
    there, says = now.astimezone(case.office.zone), words.screens.call
    figures = f"{write_clock(there, words.language)} {zone_label(there)}"
    clock = says.there(figures)
    if started is None:
        return clock
    long = f"{elapsed(started, now)} {says.on_the_line} · {clock}"
    return long if cell_len(long) + TITLE <= width else f"{elapsed(started, now)} · {figures}"


def elapsed(started: dt.datetime, now: dt.datetime) -> str:
    """`0:42`, `1:02:03`: by the clock on the wall, so that no sleep of the computer is lost; never below zero."""
    _, hours, minutes, seconds = parts(max(between(started, now), dt.timedelta()))
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def dialling(case: Case, words: Words, said: Callable[[str], str]) -> Content:
    """The number, or that it isn't on record; whether it is an hour for calls, and what to have ready.

    `said` puts the keys into a sentence that names commands.
    """
    number, says = case.interview.phone, words.screens.call
    lines = [
        Content.assemble((f"{says.dial}  ", "$muted"), plain(number, "bold $accent"))
        if number
        else plain(said(says.no_number), "bold $warning")
    ]
    lines.extend([Content(""), _hour(case, words, says), Content("")])
    lines.extend(plain(said(f"· {one}"), "$muted") for one in says.ready)
    return Content("\n").join(lines)


def _hour(case: Case, words: Words, says: CallWords) -> Content:
    at = call_moment(case)
    if at is None:
        return plain(f"▲ {words.etiquette.note(Note('no_call_left'))}", "$warning")
    if at == case.now:
        return plain(says.may_call, "$success")
    return plain(f"▲ {says.call_from(moment_there(at, words.times))}", "$warning")


def step(pieces: Sequence[Piece], width: int, height: int) -> Content:
    """A step in large lines: what is said stands out, a direction begins with an arrow; airy where there is room."""
    room = min(width, WIDEST)
    lines: list[Content] = []
    for piece in pieces:
        text = piece.text if piece.spoken else f"▸ {piece.text.strip('()')}"
        lines.extend(plain_lines(text, "bold" if piece.spoken else "$warning").wrap(room))
    airy = 2 * len(lines) - 1 <= height
    return Content("\n\n" if airy else "\n").join(lines)


def progress(script: Script, at: int, says: CallWords) -> Content:
    """How far one is: a dot a step, and the step's number."""
    total = len(script.steps)
    dots = "●" * (at + 1) + "○" * (total - at - 1)
    return Content.assemble((f"{at + 1}/{total}", "bold $accent"), "  ", (dots, "$accent"), "  ", (says.say, "$muted"))


def coming(script: Script, at: int, width: int, says: CallWords) -> Content:
    """The beginning of the step that follows."""
    if at + 1 >= len(script.steps):
        return plain(says.last, "$muted")
    text = " ".join(piece.text for piece in script.steps[at + 1])
    return plain(f"{says.next}: {text}", "$muted").truncate(min(width, WIDEST), ellipsis=True)


def ending(one: Ending, case: Case, words: Words, says: CallWords) -> str:
    """One way in which the call can end."""
    at = one.slot.starts.astimezone(case.office.zone) if one.slot is not None else None
    return says.endings[one.result](moment_there(at, words.times) if at is not None else "")
