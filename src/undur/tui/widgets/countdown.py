"""The large countdown by the second: to the 24-hour mark, then to the start, then since the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from rich.cells import cell_len
from textual.content import Content

from undur.etiquette.absolute import between
from undur.times.spans import parts
from undur.times.writing import moment_there
from undur.tui.widgets.digits import large

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


TOLD: Final = frozenset({"sent", "answered", "closed"})
"""Statuses in which the company knows: the mark presses nobody any more."""


class Reading(NamedTuple):
    """What the countdown says."""

    figures: str
    caption: str
    style: str


def reading(case: Case, now: dt.datetime, words: Words, width: int) -> Reading:
    """What is to be said at an aware moment, in a caption of at most `width` cells where a shorter one does."""
    say = words.screens.upcoming
    if case.status in TOLD and now < case.start:
        return Reading(_figures(between(now, case.start), words), say.to_interview, "$muted")
    if now < case.mark:
        send_by = say.send_by(moment_there(case.send_by, words.times))
        caption = f"{say.before_mark(case.notice_hours)} · {send_by}"
        if cell_len(caption) > width:
            caption = say.before_mark(case.notice_hours)
        return Reading(_figures(between(now, case.mark), words), caption, TONES[case.phase])
    if now < case.start:
        return Reading(_figures(between(now, case.start), words), say.mark_passed(case.notice_hours), TONES[case.phase])
    if not case.over:
        return Reading("--:--", say.hour_unknown, TONES["critical"])
    return Reading(_figures(between(case.start, now), words), say.since_start, TONES["started"])


def countdown(case: Case, now: dt.datetime, words: Words, width: int) -> list[Content]:
    """Three lines of figures and one of the caption."""
    said = reading(case, now, words, width)
    lines = [Content.styled(line, f"bold {said.style}") for line in large(said.figures)]
    return [*lines, Content.styled(said.caption, "$muted")]


def _figures(span: dt.timedelta, words: Words) -> str:
    days, hours, minutes, seconds = parts(span)
    clock = f"{hours:02}:{minutes:02}:{seconds:02}"
    return f"{days} {words.screens.upcoming.days(days)} {clock}" if days else clock
