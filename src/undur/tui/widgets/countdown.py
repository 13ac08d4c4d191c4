"""The large countdown by the second: to the 24-hour mark, then to the start, then since the start."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual import getters
from textual.content import Content
from textual.widget import Widget

from undur.times.spans import parts
from undur.times.writing import short_moment
from undur.times.zones import zone_label
from undur.tui.core import UndurCore
from undur.tui.widgets.digits import large

if TYPE_CHECKING:
    import datetime as dt

    from undur.situation import Situation

TONES = {"calm": "$success", "normal": "$accent", "late": "$warning", "critical": "$error", "started": "$error"}
"""A phase's colour; the caption says the same in words."""


class Reading(NamedTuple):
    """What the countdown says."""

    figures: str
    caption: str
    style: str


class Countdown(Widget):
    """Figures of three lines and a caption of one."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self._drawn = ""

    def show(self, situation: Situation | None) -> None:
        """Count for this interview."""
        self._situation = situation
        self.refresh()

    def tick(self) -> None:
        """Draw again where a figure has changed."""
        if self._situation is not None and self.reading(self._situation).figures != self._drawn:
            self.refresh()

    def reading(self, situation: Situation) -> Reading:
        """What is to be said at this moment."""
        case, words, now = situation.times, self.app.words.screens.upcoming, self.app.now
        send_by = f"{short_moment(case.send_by, self.app.words.times)} {zone_label(case.send_by)}"
        if now < case.mark:
            caption = f"{words.before_mark(case.notice_hours)} · {words.send_by(send_by)}"
            if cell_len(caption) > self.size.width:
                caption = words.before_mark(case.notice_hours)
            return Reading(self._figures(case.mark - now), caption, TONES[case.phase])
        if now < case.start:
            return Reading(self._figures(case.start - now), words.mark_passed(case.notice_hours), TONES[case.phase])
        if not case.over:
            return Reading("--:--", words.hour_unknown, TONES["critical"])
        return Reading(self._figures(now - case.start), words.since_start, TONES["started"])

    def render(self) -> Content:
        """Draw the figures and the caption."""
        if self._situation is None:
            return Content("")
        reading = self.reading(self._situation)
        self._drawn = reading.figures
        lines = [Content.styled(line, f"bold {reading.style}") for line in large(reading.figures)]
        return Content("\n").join([*lines, Content.styled(reading.caption, "$muted")])

    def _figures(self, span: dt.timedelta) -> str:
        days, hours, minutes, seconds = parts(span)
        clock = f"{hours:02}:{minutes:02}:{seconds:02}"
        return f"{days} {self.app.words.screens.upcoming.days(days)} {clock}" if days else clock
