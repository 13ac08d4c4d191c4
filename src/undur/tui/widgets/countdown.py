"""The large countdown by the second: to the 24-hour mark, then to the start, then since the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec import Struct
from textual.content import Content

from undur.etiquette.deadline import closed_before_mark
from undur.times.spans import between, parts
from undur.times.writing import moment_there
from undur.tui.widgets.columns import fitting

if TYPE_CHECKING:
    import datetime as dt

    from undur.etiquette.case import Case
    from undur.words import Words

TONES: Final = {
    "calm": "$success",
    "normal": "$accent",
    "late": "$warning",
    "critical": "$error",
    "started": "$error",
}
"""A phase's colour; the caption says the same in words."""
_GLYPHS: Final[dict[str, tuple[str, str, str]]] = {
    "0": ("┏━┓", "┃ ┃", "┗━┛"),
    "1": (" ╻ ", " ┃ ", " ╹ "),
    "2": ("╺━┓", "┏━┛", "┗━╸"),
    "3": ("╺━┓", " ━┫", "╺━┛"),
    "4": ("╻ ╻", "┗━┫", "  ╹"),
    "5": ("┏━╸", "┗━┓", "╺━┛"),
    "6": ("┏━╸", "┣━┓", "┗━┛"),
    "7": ("╺━┓", "  ┃", "  ╹"),
    "8": ("┏━┓", "┣━┫", "┗━┛"),
    "9": ("┏━┓", "┗━┫", "╺━┛"),
    ":": (" ", ":", " "),
    "-": ("   ", "╺━╸", "   "),
}
"""Large figures, of lines that every terminal font has."""
TOLD: Final = frozenset({"sent", "answered", "closed"})
"""Statuses in which the company knows: the mark presses nobody any more."""
GAP: Final = "   "
"""Between the figures and what stands beside them."""
HEIGHT: Final = 3
"""Lines of the figures."""
NARROWEST: Final = 16
"""Cells that are needed beside the figures."""


class Reading(Struct, frozen=True):
    """What the countdown says."""

    figures: str
    captions: tuple[str, ...]
    """To what it counts; then what goes with that."""
    style: str


def reading(case: Case, now: dt.datetime, words: Words) -> Reading:
    """What is to be said at an aware moment."""
    say = words.screens.upcoming
    if case.status in TOLD and now < case.start:
        return Reading(_figures(between(now, case.start), words), (say.to_interview,), "$muted")
    if now < case.mark:
        send_by = say.send_by(moment_there(case.send_by, words.times))
        early = closed_before_mark(case)
        why = (words.etiquette.note(early),) if early is not None else ()
        captions = (say.before_mark(case.notice_hours), send_by, *why)
        return Reading(_figures(between(now, case.mark), words), captions, TONES[case.phase])
    if now < case.start:
        captions = (say.to_interview, say.mark_passed(case.notice_hours))
        return Reading(_figures(between(now, case.start), words), captions, TONES[case.phase])
    if not case.over:
        return Reading("--:--", (say.hour_unknown,), TONES["critical"])
    return Reading(_figures(between(case.start, now), words), (say.since_start,), TONES["started"])


def countdown(case: Case, now: dt.datetime, words: Words, width: int) -> list[Content]:
    """The figures, three lines high, and beside them what they count; where there is no room, below them."""
    said = reading(case, now, words)
    figures = [Content.styled(line, f"bold {said.style}") for line in large(said.figures)]
    captions = _beside(said.captions, width - max(line.cell_length for line in figures) - len(GAP))
    if not captions:
        return [*figures, caption(said, width)]
    return [Content.assemble(line, GAP, text) for line, text in zip(figures, captions, strict=True)]


def caption(said: Reading, width: int) -> Content:
    """What is counted, on one line: as much of it as fits."""
    return Content.styled(fitting(said.captions, width), "$muted")


def _beside(captions: tuple[str, ...], room: int) -> list[Content]:
    """Three lines beside the figures, the last captions left out where all would be more; none where one has no room."""
    for said in (captions, captions[:2], captions[:1]):
        lines = [line for text in said for line in Content.styled(text, "$muted").wrap(max(room, 1))]
        if room >= NARROWEST and len(lines) <= HEIGHT:
            return [*[Content("")] * (HEIGHT - len(lines)), *lines] if len(lines) < HEIGHT else lines
    return []


def _figures(span: dt.timedelta, words: Words) -> str:
    days, hours, minutes, seconds = parts(span)
    clock = f"{hours:02}:{minutes:02}:{seconds:02}"
    return f"{days} {words.screens.upcoming.days(days)} {clock}" if days else clock


def large(text: str) -> tuple[str, str, str]:
    """Three lines that draw the text. Figures, `:` and `-` are large; anything else stands small on the base line."""
    rows = ["", "", ""]
    for character in text:
        glyph = _GLYPHS.get(character) or (" ", " ", character)
        for number, piece in enumerate(glyph):
            rows[number] += piece
    return rows[0], rows[1], rows[2]
