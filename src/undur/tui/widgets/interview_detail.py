"""The selected interview: who it is with, the large countdown, the line of time, the next step, the facts."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from textual import getters
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView

from undur.tui.core import UndurCore
from undur.tui.plain import plain, shown
from undur.tui.widgets.columns import filled, fitting
from undur.tui.widgets.countdown import TOLD, TONES, caption, countdown, reading
from undur.tui.widgets.facts import Facts
from undur.tui.widgets.line_pane import LinePane
from undur.tui.widgets.next_step import do_next_step, next_step_lines
from undur.tui.widgets.steps_left import steps_left
from undur.tui.widgets.timeline import time_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from textual import events
    from textual.selection import Selection
    from textual.strip import Strip
    from textual.style import Style

    from undur.situation import Situation


ROOMY: Final = 24
"""Lines from which on a pane beside the list is high enough to keep everything where it is from interview to interview."""
STEP_LINES: Final = 2
"""Lines of the next step in a roomy pane."""


class InterviewDetail(LinePane, ScrollView, can_focus=False):
    """The pane beside (or below) the list. It draws its own lines, so that another interview costs no new layout."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__()
        self._situation: Situation | None = None
        self._lines: list[Content] = []
        self._width = 0
        """Cells of width for which the lines were made."""
        self._countdown = range(0)
        """The lines of the countdown."""
        self._next_step = range(0)

    def show(self, situation: Situation | None) -> None:
        """Show this interview, or nothing."""
        self._situation = situation
        before = self._lines
        self._make_lines(self.scrollable_content_region.width)
        self.entitle(plain(situation.interview.company) if situation else None)
        self._measure()
        if self.styles.is_auto_height and len(self._lines) != len(before):
            self.refresh(layout=True)
        else:
            self._redraw(before)

    def _redraw(self, before: list[Content]) -> None:
        """Draw those lines that are not as they were."""
        rows = enumerate(zip_longest(before, self._lines))
        self.refresh_rows(row for row, (old, new) in rows if old is None or new is None or not old.is_same(new))

    def tick(self) -> None:
        """Count on: draw again those cells of the countdown that have changed."""
        if self._situation is None or not self._countdown:
            return
        fresh = self._counted(self._situation)
        for row, line in zip(self._countdown, fresh, strict=True):
            before, self._lines[row] = self._lines[row].plain, line
            changed = [at for at, pair in enumerate(zip(before, line.plain, strict=False)) if pair[0] != pair[1]]
            if len(before) != len(line.plain):
                self.refresh(Region(0, row - self.scroll_offset.y, self._width, 1))
            elif changed:
                first, last = changed[0], changed[-1]
                self.refresh(Region(first, row - self.scroll_offset.y, last - first + 1, 1))

    def _counted(self, situation: Situation) -> list[Content]:
        """The lines of the countdown as they are now."""
        if len(self._countdown) > 1:
            return countdown(situation.times, self.app.now, self.app.words, self._width)
        said = reading(situation.times, self.app.now, self.app.words)
        return [Content.styled(said.figures, f"bold {said.style}")]

    def on_resize(self) -> None:
        """Lines wrap by the new width, and there are as many as the new height has room for."""
        before = self._lines
        self._make_lines(self.scrollable_content_region.width)
        self._redraw(before)
        self._measure()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002  Textual's signature
        """Lines at this width, for a pane that is as high as what it shows."""
        self._make_lines(width)
        return len(self._lines)

    def _measure(self) -> None:
        """A pane that is higher than its lines stays as it is, so that no other interview asks for a new layout."""
        self.extend_to(Size(self._width, max(len(self._lines), self.scrollable_content_region.height)))

    def _make_lines(self, width: int) -> None:
        self._lines, self._width = [], width
        self._countdown = self._next_step = range(0)
        if self._situation is not None and width > 0:
            tiny = self.screen.has_class("-tiny")
            parts = self._few(self._situation, width) if tiny else self._parts(self._situation, width)
            for lines in parts:
                self._lines.extend(lines)

    def _few(self, situation: Situation, width: int) -> Iterator[list[Content]]:
        """What a window has room for that is smaller than a screen is made for: how long there is, and what to do."""
        said = reading(situation.times, self.app.now, self.app.words)
        self._countdown = range(1)
        yield [Content.styled(said.figures, f"bold {said.style}")]
        yield [caption(said, width)]
        yield self._step(situation, width)

    def _parts(self, situation: Situation, width: int) -> Iterator[list[Content]]:
        """From what matters most to what is good to know; in a narrow window without room between."""
        case, now, words = situation.times, self.app.now, self.app.words
        narrow, height = self.screen.has_class("-narrow"), self.scrollable_content_region.height
        roomy = not narrow and height >= ROOMY
        room = [] if narrow else [Content("")]
        yield [self._subtitle(situation, width), *room]
        large = countdown(case, now, words, width)
        self._countdown = range(len(self._lines), len(self._lines) + len(large))
        yield large + room
        yield time_line(case, now, words.screens.upcoming, width) + room
        step = self._step(situation, width)
        yield filled(step, STEP_LINES) if roomy else step
        facts, left = Facts(words), height - len(self._lines)
        if narrow and self.screen.has_class("-low"):
            yield facts.few(situation, width)[: max(left, 0)]
        else:
            yield [Content(""), *facts.drawn(situation, width)]
        if not narrow:
            yield steps_left(situation, words, width, height - len(self._lines))

    def _step(self, situation: Situation, width: int) -> list[Content]:
        lines = next_step_lines(situation, self.app.words, width)
        self._next_step = range(len(self._lines), len(self._lines) + len(lines))
        return lines

    def _subtitle(self, situation: Situation, width: int) -> Content:
        """The phase, or that they know; then as much of whom and what it is about as there is room for."""
        case, words = situation.times, self.app.words
        interview, told = case.interview, case.status in TOLD
        head = words.etiquette.statuses[case.status] if told else words.etiquette.phases[case.phase]
        channel = words.etiquette.channels[interview.channel] if interview.channel else ""
        rest = (shown(interview.role), shown(interview.addressee), channel)
        line = Content.styled(fitting((head, *rest), width), "$muted")
        return line.stylize("bold $foreground" if told else f"bold {TONES[case.phase]}", 0, len(head))

    def render_lines(self, crop: Region) -> list[Strip]:
        """Draw the pane, its lines wrapped by the width that it has now."""
        width = self.scrollable_content_region.width
        if width != self._width:
            self._make_lines(width)
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """Draw a line that knows its place in the text, for a selection with the mouse."""
        return super().render_line(y).apply_offsets(0, y + self.scroll_offset.y)

    def lines_in_sight(self, rows: Iterable[int]) -> Iterator[tuple[Content, Style]]:
        """These lines, what is selected of them marked."""
        style, selection = self.visual_style, self.text_selection
        for row in rows:
            line = self._lines[row] if row < len(self._lines) else Content("")
            if selection is not None and (span := selection.get_span(row)) is not None:
                start, end = span
                line = line.stylize(self.screen.get_visual_style("screen--selection"), start, None if end < 0 else end)
            yield line, style

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text, for the clipboard."""
        return selection.extract("\n".join(line.plain for line in self._lines)), "\n"

    def on_click(self, event: events.Click) -> None:
        """Do the next step, where that was clicked."""
        at = event.get_content_offset(self)
        if at is not None and self._situation is not None and at.y + self.scroll_offset.y in self._next_step:
            event.stop()
            do_next_step(self, self._situation)
