"""The week as a table: a column a day, a row an hour or half an hour. It draws line by line and decides nothing."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Final

from rich.cells import cell_len
from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from undur.times.zones import zone_label
from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.widgets.week_signs import QUIET, SIGNS

if TYPE_CHECKING:
    from textual import events

    from undur.etiquette.week import Cell, Day, Week

HEAD: Final = 2
"""Lines above the rows: the days, and why a day is closed."""
CLOCK: Final = 6
"""Cells of the left margin: the clock of the company."""
OWN_CLOCK: Final = 9
"""Cells of the right margin, where the person's own clock differs: ` 23.00+1`."""
TELLING: Final = 6
"""Cells of a cell from which on the beginning of a name tells enough."""
ROOMY: Final = 7
"""Cells of a column below which days on which the office never opens are left out."""


class WeekGrid(Widget, can_focus=True):
    """Moves a cursor over what lies ahead; says when it is to leave the week, and what is to be picked."""

    app = getters.app(UndurCore)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", show=False),
        Binding("down,j", "move(1)", show=False),
        Binding("left,h", "travel(-1)", show=False),
        Binding("right,l", "travel(1)", show=False),
        Binding("home", "move(-1000)", show=False),
        Binding("end", "move(1000)", show=False),
    ]

    class Moved(Message):
        """The cursor is elsewhere."""

    class Left(Message):
        """The cursor is to go to the week before (-1) or after (1)."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Picked(Message):
        """The cell at the cursor is to be picked, or dropped."""

    def __init__(self) -> None:
        super().__init__()
        self._week: Week | None = None
        self._date, self._time = dt.date.min, dt.time.min
        self._top = 0
        self.days: list[Day] = []
        """The days that are shown."""

    def show(self, week: Week, at: dt.datetime | None = None) -> None:
        """Show a week; the cursor goes to a moment in the company's zone, or stays where it can."""
        self._week = week
        if at is not None:
            self._date, self._time = at.date(), at.time()
        self._choose_days()
        self._settle(1)
        self.refresh()

    def _choose_days(self) -> None:
        """Show all days, or in a narrow window those that matter."""
        days = list(self._week.days) if self._week else []
        needed = [day for day in days if not day.idle]
        self.days = needed if needed and self._width(len(days)) < ROOMY else days

    @property
    def cell(self) -> Cell | None:
        """The cell at the cursor; `None` where no hour of the week lies ahead."""
        day = next((one for one in self.days if one.date == self._date), None)
        found = day.cells[self._row] if day is not None and day.cells else None
        return found if found is not None and found.reachable else None

    @property
    def at(self) -> dt.datetime:
        """The day and the clock at the cursor, in the company's zone, naive."""
        return dt.datetime.combine(self._date, self._time)

    @property
    def _row(self) -> int:
        rows = self._week.rows if self._week else ()
        return max((number for number, row in enumerate(rows) if row <= self._time), default=0)

    def _width(self, days: int) -> int:
        margins = CLOCK + (OWN_CLOCK if self._two_zones else 0)
        return (self.size.width - margins) // max(days, 1)

    @property
    def _two_zones(self) -> bool:
        at = self._moment(0)
        return at is not None and at.utcoffset() != at.astimezone(self.app.now.tzinfo).utcoffset()

    def _moment(self, row: int) -> dt.datetime | None:
        """The moment of a row on the day of the cursor."""
        days = self._week.days if self._week else ()
        day = next((one for one in days if one.date == self._date), days[0] if days else None)
        if day is None or not day.cells:
            return None
        starts = day.cells[row].slot.starts
        time = self._week.rows[row] if self._week else starts.time()
        return starts.replace(hour=time.hour, minute=time.minute)

    def _settle(self, towards: int) -> None:
        """Put the cursor on an hour that lies ahead: on its day if there is one, else on the next that has one."""
        days = self.days
        dates = [day.date for day in days]
        at = dates.index(self._date) if self._date in dates else (0 if towards > 0 else len(days) - 1)
        order = [*range(at, len(days)), *range(at - 1, -1, -1)] if towards > 0 else [*range(at, -1, -1)]
        for index in order:
            rows = [number for number, cell in enumerate(days[index].cells) if cell.reachable]
            if rows:
                self._date = days[index].date
                nearest = min(rows, key=lambda number: abs(number - self._row))
                if nearest != self._row and self._week:
                    self._time = self._week.rows[nearest]
                return

    def action_move(self, by: int) -> None:
        """Go up or down the day, among the hours that lie ahead."""
        day = next((one for one in self.days if one.date == self._date), None)
        rows = [number for number, cell in enumerate(day.cells) if cell.reachable] if day else []
        if rows and self._week:
            row = min(max(self._row + by, rows[0]), rows[-1])
            self._go(self._date, self._week.rows[row])

    def action_travel(self, by: int) -> None:
        """Go to the next day; behind the last one, to the next week."""
        open_days = [day.date for day in self.days if any(cell.reachable for cell in day.cells)]
        beyond = [one for one in open_days if (one > self._date if by > 0 else one < self._date)]
        if beyond:
            self._go(min(beyond) if by > 0 else max(beyond), self._time)
        else:
            self.post_message(self.Left(by))

    def _go(self, date: dt.date, time: dt.time) -> None:
        before, top, left = self._date, self._top, self._row
        self._date, self._time = date, time
        self._settle(1)
        self._scroll()
        if (self._date, self._top) == (before, top):
            lines = {left, self._row}
            self.refresh(*(Region(0, HEAD + row - top, self.size.width, 1) for row in lines))
        else:
            self.refresh()
        self.post_message(self.Moved())

    def action_pick(self) -> None:
        """Pick the slot at the cursor, or drop it."""
        if self.cell is not None:
            self.post_message(self.Picked())

    def on_resize(self) -> None:
        """Where days are left out now, the cursor may be on one of them."""
        self._choose_days()
        self._settle(1)

    def on_click(self, event: events.Click) -> None:
        """Go to the cell that was clicked and pick it."""
        days, row = self.days, event.y - HEAD + self._top
        index = (event.x - CLOCK) // max(self._width(len(days)), 1)
        inside = event.x >= CLOCK and event.y >= HEAD and 0 <= index < len(days)
        if self._week and inside and row < len(self._week.rows) and days[index].cells[row].reachable:
            self._go(days[index].date, self._week.rows[row])
            self.action_pick()

    def on_mouse_scroll_down(self) -> None:
        """Go down."""
        self.action_move(1)

    def on_mouse_scroll_up(self) -> None:
        """Go up."""
        self.action_move(-1)

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        width, style = self.size.width, self.visual_style
        content = self._head(y) if y < HEAD else self._line(y - HEAD)
        return Strip(content.render_segments(style), content.cell_length).adjust_cell_length(width, style.rich_style)

    def _head(self, y: int) -> Content:
        """The names of the days, or why they are closed."""
        days, words = self.days, self.app.words.times
        width, at = self._width(len(days)), self._moment(0)
        left = zone_label(at) if at is not None and y == 0 else ""
        parts: list[Content | tuple[str, str]] = [(left.ljust(CLOCK), "$muted")]
        for day in days:
            chosen = day.date == self._date
            if y == 0:
                name = _day_name(words.weekdays_short[day.date.weekday()], day.date.day, width - 1)
                style = "bold $accent" if chosen else "bold" if day.closure is None else "$muted"
            else:
                name = day.closure.name if day.closure is not None else ""
                style = "$warning"
            parts.extend([_fitted(plain(name, style), max(width - 1, 1)), (" ", "")])
        if y == 0 and self._two_zones and at is not None:
            parts.append((zone_label(at.astimezone(self.app.now.tzinfo)).rjust(OWN_CLOCK - 3), "$muted"))
        return Content.assemble(*parts)

    def _line(self, line: int) -> Content:
        self._scroll()
        row, days = line + self._top, self.days
        if self._week is None or row >= len(self._week.rows):
            return Content("")
        rows = self._week.rows
        clock = self.app.words.times.clock(rows[row].hour, rows[row].minute)
        at_cursor = row == self._row
        parts: list[Content | tuple[str, str]] = [(clock.ljust(CLOCK), "bold $accent" if at_cursor else "$muted")]
        for day in days:
            chosen = at_cursor and day.date == self._date and day.cells[row].reachable and self.has_focus
            parts.append(self._cell(day.cells[row], self._width(len(days)), chosen=chosen))
        parts.append((self._own_clock(row), "bold $accent" if at_cursor else "$muted"))
        return Content.assemble(*parts)

    def _scroll(self) -> None:
        """Keep the row of the cursor in sight."""
        room, rows = max(self.size.height - HEAD, 1), len(self._week.rows) if self._week else 0
        self._top = min(max(self._top, self._row - room + 1), self._row, max(rows - room, 0))

    def _own_clock(self, row: int) -> str:
        """The clock where the person is, with how many days it is off."""
        at = self._moment(row)
        if at is None or not self._two_zones:
            return ""
        own = at.astimezone(self.app.now.tzinfo)
        off = (own.date() - at.date()).days
        return f" {self._clock_of(own)}{f'{off:+}' if off else ''}"

    def _cell(self, cell: Cell, width: int, *, chosen: bool) -> Content:
        sign = SIGNS[cell.kind]
        text = self._text(cell) or (self._clock_of(cell.slot.starts) if chosen else "")
        mark = sign.first if cell.first else sign.further
        style = f"{'bold' if sign.style in QUIET else sign.style} reverse" if chosen else sign.style
        body = _fitted(plain(_marked(mark, text, max(width - 1, 1)), style), max(width - 1, 1), style)
        return Content.assemble(body, " ")

    def _text(self, cell: Cell) -> str:
        if not cell.first:
            return ""
        if cell.kind == "proposed":
            return self._clock_of(cell.slot.starts)
        if cell.picked is not None:
            return self._clock_of(cell.picked.starts.astimezone(cell.slot.starts.tzinfo))
        return cell.text

    def _clock_of(self, moment: dt.datetime) -> str:
        return self.app.words.times.clock(moment.hour, moment.minute)


def _day_name(weekday: str, day: int, width: int) -> str:
    """`Sen 30`, `S 30` or `30`, as there is room."""
    names = (f"{weekday} {day}", f"{weekday[0]} {day} ")
    return next((name for name in names if cell_len(name) <= width), str(day))


def _marked(mark: str, text: str, width: int) -> str:
    """`○ 14.00`, `○14.00` or `○`, as there is room; of a name as much as there is room for, if that is enough to tell."""
    beside = next((one for one in (f"{mark} {text}", f"{mark}{text}") if text and cell_len(one) <= width), "")
    if beside or width < TELLING or text[:1].isdigit():
        return beside or mark
    return f"{mark} {text}" if width >= ROOMY + 2 else f"{mark}{text}"


def _fitted(content: Content, width: int, style: str = "") -> Content:
    """The content in exactly so many cells."""
    if content.cell_length > width:
        content = content.truncate(width, ellipsis=cell_len(content.plain) > width > 1)
    gap = width - content.cell_length
    return Content.assemble(content, (" " * gap, style)) if gap > 0 else content
