"""The list of interviews, most urgent first. It formats only the rows that are in sight."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from typing import TYPE_CHECKING, ClassVar

from rich.cells import cell_len
from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.style import Style

from undur.lead import lead_of
from undur.times.writing import column_moment, row_zone
from undur.tui.core import UndurCore
from undur.tui.plain import plain, shown
from undur.tui.widgets.line_pane import LinePane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from textual import events

    from undur.lead import Lead, Tone
    from undur.plan.interview import Interview
    from undur.situation import Situation

LEAD_WIDTH = 22
"""Cells of a row's head: sign and countdown."""
INDENT = 3
"""Cells before a row's second line."""
ONE_LINE = 56
"""Cells of width from which a row fits on one line."""
ZONE_WIDTH = 5
"""Cells of the column of zones, where one of the interviews in sight is in another."""
ZONES = 70
"""Cells of width from which on there is such a column."""
SHORTEST_ROLE = 8
"""Cells below which a role is left out rather than cut."""

STYLES: dict[Tone, str] = {
    "over": "bold $error",
    "due": "bold $warning",
    "near": "$accent",
    "calm": "$success",
    "quiet": "$muted",
}


class InterviewList(LinePane, ScrollView, can_focus=True):
    """One or two lines a row, by the width there is."""

    app = getters.app(UndurCore)
    COMPONENT_CLASSES: ClassVar[set[str]] = {"interview-list--selected"}
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", show=False),
        Binding("down,j", "move(1)", show=False),
        Binding("home", "move(-1000000)", show=False),
        Binding("end", "move(1000000)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
    ]

    def __init__(self, selected: Callable[[], None]) -> None:
        """`selected` shows the interview that is the app's selected one now: at once, so that it is one paint."""
        super().__init__()
        self._selected = selected
        self._rows: list[Situation] = []
        self._abroad: list[int] = []
        """The rows whose clock is another than the person's."""
        self._zoned = False
        """Whether one of those is in sight."""
        self._heads: dict[int, Lead] = {}
        """Row → its head as it was drawn last."""
        self.index = 0
        self._clicked: int | None = None
        """The row that was clicked last."""
        self.formatted = 0
        """Rows formatted so far: the measure by which a test knows that only visible rows are."""

    @property
    def lines(self) -> int:
        """Lines of a row."""
        return 1 if self.content_size.width >= ONE_LINE else 2

    def show(self, rows: list[Situation], selected_id: str) -> None:
        """Show these interviews; the selected one stays selected, wherever it is now."""
        self._rows, self._heads = rows, {}
        moments = {
            starts.utcoffset(): starts
            for row in rows
            if isinstance(starts := row.interview.starts, dt.datetime)  # one of each offset tells enough
        }
        abroad = {offset for offset, starts in moments.items() if row_zone(starts, self.app.now)}
        self._abroad = [at for at, row in enumerate(rows) if abroad and _offset(row.interview) in abroad]
        ids = [row.interview.id for row in rows]
        self.index = ids.index(selected_id) if selected_id in ids else min(self.index, max(len(rows) - 1, 0))
        self._measure()
        self.refresh()

    def tick(self) -> None:
        """Draw again the heads of those visible rows whose countdown has changed."""
        now, words = self.app.now, self.app.words
        first = self.scroll_offset.y // self.lines
        for index, row in enumerate(self._rows[first : first + self.content_size.height], first):
            if index in self._heads and lead_of(row.times, now, words) != self._heads[index]:
                self.refresh(Region(0, index * self.lines - self.scroll_offset.y, LEAD_WIDTH, 1))

    def on_resize(self) -> None:
        """Rows have one line or two by the new width."""
        self._measure()

    def _measure(self) -> None:
        self.extend_to(Size(self.content_size.width, len(self._rows) * self.lines))
        self._reveal()
        self._zoned = self._sees_abroad()

    def _sees_abroad(self) -> bool:
        first = self.scroll_offset.y // self.lines
        following = bisect_left(self._abroad, first)
        last = first + self.content_size.height // self.lines
        return following < len(self._abroad) and self._abroad[following] < last

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Scroll; where the first or the last zone comes or goes, its column does too."""
        super().watch_scroll_y(old_value, new_value)
        if self._abroad and self._zoned != (zoned := self._sees_abroad()):
            self._zoned = zoned
            self.refresh()

    def _reveal(self) -> None:
        top, height = self.index * self.lines, self.content_size.height
        if height and not self.scroll_offset.y <= top <= self.scroll_offset.y + height - self.lines:
            target = top if top < self.scroll_offset.y else top - height + self.lines
            self.scroll_to(y=target, animate=False)

    def action_move(self, by: int) -> None:
        """Select another row."""
        if not self._rows:
            return
        index = min(max(self.index + by, 0), len(self._rows) - 1)
        if index != self.index:
            before, self.index = self.index, index
            self.app.selected_id = self._rows[index].interview.id  # before the next key asks for it
            self._reveal()
            self.refresh_rows(one * self.lines + part for one in (before, index) for part in range(self.lines))
            self._selected()

    def select_next(self, wanted: Callable[[Situation], bool]) -> bool:
        """Select the next row, behind the selected one and around, that is wanted; whether there is one."""
        after = [*range(self.index + 1, len(self._rows)), *range(self.index + 1)]
        found = next((index for index in after if index < len(self._rows) and wanted(self._rows[index])), None)
        if found is not None:
            self.action_move(found - self.index)
        return found is not None

    def action_page(self, by: int) -> None:
        """Select a row a page away."""
        self.action_move(by * max(self.content_size.height // self.lines, 1))

    def on_click(self, event: events.Click) -> None:
        """Select the row that was clicked; a second click opens it."""
        index = (event.y - self.gutter.top + self.scroll_offset.y) // self.lines
        if 0 <= index < len(self._rows):
            again, self._clicked = index == self._clicked == self.index, index
            self.action_move(index - self.index)
            if again:
                self.run_worker(self.screen.run_action("screen.open_checklist"))

    def lines_in_sight(self, rows: Iterable[int]) -> Iterator[tuple[Content, Style]]:
        """The lines of the interviews in sight; of no other is anything formatted."""
        lines, width = self.lines, self.content_size.width
        now, words, style = self.app.now, self.app.words, self.visual_style
        for row in rows:
            index, part = divmod(row, lines)
            if index >= len(self._rows):
                yield Content(""), style
                continue
            self.formatted += 1
            if part == 0:
                head = self._heads[index] = lead_of(self._rows[index].times, now, words)
                line = self._first_line(self._rows[index], head, now, width)
            else:
                line = self._second_line(self._rows[index].interview, now, width)
            yield line, self._chosen_style if index == self.index else style

    @property
    def _chosen_style(self) -> Style:
        """The style of the selected row; in the terminal's own colours reversed, which Textual's own look-up leaves out."""
        style = self.get_visual_style("interview-list--selected")
        return style + Style(reverse=True) if self.app.current_theme.ansi else style

    def _second_line(self, interview: Interview, now: dt.datetime, width: int) -> Content:
        when, abroad = column_moment(interview.starts, self.app.words.times), row_zone(interview.starts, now)
        below = " · ".join(filter(None, (f"{when} {abroad}".rstrip(), shown(interview.role))))
        return self._columns(Content(" " * INDENT), Content.styled(below, "$muted"), "", width)

    def _first_line(self, row: Situation, head: Lead, now: dt.datetime, width: int) -> Content:
        interview = row.interview
        if self.lines == 2:
            return self._columns(self._head(head, row), plain(interview.company, "bold"), "", width)
        when, abroad = column_moment(interview.starts, self.app.words.times), row_zone(interview.starts, now)
        column = ZONE_WIDTH if self._zoned and width >= ZONES else 0
        moment = f"{when} {abroad.ljust(column)}" if column or abroad else when
        room = width - LEAD_WIDTH - cell_len(moment) - 2
        return self._columns(self._head(head, row), _name(interview, room), moment, width)

    def _head(self, head: Lead, row: Situation) -> Content:
        cursor = "›" if row is self._rows[self.index] else " "
        text = f"{cursor}{head.sign} {head.text}"
        return Content.styled(text + " " * (LEAD_WIDTH - cell_len(text)), STYLES[head.tone])

    def _columns(self, head: Content, name: Content, when: str, width: int) -> Content:
        room = max(width - head.cell_length - cell_len(when) - 2, 1)
        name = name.truncate(room, ellipsis=True, pad=True)
        return Content.assemble(head, name, " ", (when, "$muted"), " ")


def _offset(interview: Interview) -> dt.timedelta | None:
    """How far the clock of a start whose hour is known is ahead."""
    return interview.starts.utcoffset() if isinstance(interview.starts, dt.datetime) else None


def _name(interview: Interview, room: int) -> Content:
    """The company, and the role where there is room for more than its beginning."""
    name = plain(interview.company, "bold")
    role = shown(interview.role)
    left = room - name.cell_length - 3
    if not role or left < min(SHORTEST_ROLE, cell_len(role)):
        return name
    return Content.assemble(name, (f" · {role}", "$muted"))
