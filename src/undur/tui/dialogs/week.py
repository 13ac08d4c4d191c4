"""The week view: times to propose instead, picked from a week that shows what they clash with."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, ClassVar, Final

from textual import on
from textual.containers import Vertical
from textual.widgets import Input, Static

from undur.etiquette.busy import busy_times, length_of
from undur.etiquette.slots import propose
from undur.etiquette.week import DAY, DAYS, HALF_HOUR, HOUR, Times, monday_of, week_of
from undur.plan.message import Slot
from undur.resources import stylesheet
from undur.times.spans import shift
from undur.times.writing import short_day
from undur.tui.commands import dialogs, navigation
from undur.tui.commands.command import bindings
from undur.tui.dialogs.dialog import Dialog
from undur.tui.dialogs.week_lines import WeekLines
from undur.tui.dialogs.week_picks import read, written
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.key_line import HintLine, hint
from undur.tui.widgets.time_echo import echo
from undur.tui.widgets.week_grid import HEAD, WeekGrid
from undur.typed_time import typed_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from textual.app import ComposeResult
    from textual.binding import BindingType

    from undur.etiquette.case import Case
    from undur.etiquette.week import Week
    from undur.plan.plan import Plan
    from undur.tui.widgets.key_line import Hint

AROUND: Final = 10
"""Lines above and below the table that want to stay in sight."""


KEYS: Final = (
    dialogs.PickTime,
    dialogs.TakeTimes,
    dialogs.NextWeek,
    dialogs.NextProposal,
    dialogs.TypeTime,
    dialogs.PreviousWeek,
    dialogs.ZoomWeek,
)
"""The most needed first."""


class WeekDialog(Dialog[tuple[Slot, ...]]):
    """Gives the slots that are picked; Escape leaves them as they were."""

    CSS_PATH: ClassVar = [*Dialog.CSS_PATH, stylesheet("week")]
    TOPIC = "week"
    AUTO_FOCUS = "WeekGrid"
    FORM = "week"
    BINDINGS: ClassVar[list[BindingType]] = bindings(KEYS)

    def __init__(self, case: Case, plan: Plan) -> None:
        super().__init__()
        self._case = case
        self._picked = {slot.starts: slot for slot in case.interview.slots}
        self._busy = tuple(busy_times(case, plan))
        self._proposed = propose(case, self._busy)
        self._monday = monday_of(case.now.date())
        self._week: Week | None = None
        self._minutes, self._chosen = HALF_HOUR, False
        """Minutes of a row, and whether the person has chosen them; else they are as the window allows."""

    def compose(self) -> ComposeResult:
        """The week, and below it what is at the cursor, what is picked, and the keys."""
        with Vertical(id="week"):
            yield Static(classes="title", id="title", markup=False)
            yield WeekGrid()
            yield TextField(placeholder=self.app.words.screens.week.typed_hint)
            yield Static(id="cell", markup=False)
            yield Static(id="picks", markup=False)
            yield Static(id="signs", markup=False)
            yield HintLine()

    def on_mount(self) -> None:
        """Begin at what is picked, else at the first time that Undur proposes."""
        self.query_one(TextField).display = False
        first = min((*self._picked, *(slot.starts for slot in self._proposed)), default=self._case.now)
        self.call_after_refresh(self._show, max(first, self._case.now))

    def entries(self) -> dict[str, str]:
        """The line, and what is picked."""
        return {**super().entries(), "picked": written(self._ordered())}

    def put_back(self, left: Mapping[str, str]) -> None:
        """Pick again what was picked."""
        super().put_back(left)
        self._picked = {slot.starts: slot for slot in read(left.get("picked", ""), self._case.office.zone)}

    def on_resize(self) -> None:
        """Half hours where they fit, hours else."""
        self.call_after_refresh(self._show)

    def _show(self, at: dt.datetime | None = None) -> None:
        if not self.ready:
            return
        if at is not None:
            at = at.astimezone(self._case.office.zone)
            self._monday = monday_of(at.date())
        times = Times(busy=self._busy, proposed=self._proposed, picked=tuple(self._picked.values()))
        week = week_of(self._case, times, self._monday, HALF_HOUR)
        if not self._chosen:
            self._minutes = HALF_HOUR if len(week.rows) <= self.size.height - AROUND - HEAD else HOUR
        if self._minutes == HOUR:
            week = week_of(self._case, times, self._monday, HOUR)
        self._week = week
        self.query_one(WeekGrid).show(week, at)
        self._say()

    def _say(self) -> None:
        week = self._week
        if week is None:
            return
        lines = WeekLines(self._case, self.app.now, self.app.words, self.app.words.screens.week)
        first, last = self._monday, self._monday + DAY * (DAYS - 1)
        days = [short_day(day, self.app.words.times) for day in (first, last)]
        title = self.app.words.screens.week.title(self._case.interview.company, *days)
        self.query_one("#title", Static).update(plain(title))
        width = self.query_one("#week").content_size.width
        self.query_one("#cell", Static).update(lines.cell(self.query_one(WeekGrid).cell, width))
        self.query_one("#picks", Static).update(lines.picks(self._ordered(), self._busy))
        self.query_one("#signs", Static).update(lines.signs(week, width, 1 if self.has_class("-low") else 2))
        self.query_one(HintLine).show(self._hints())

    def _hints(self) -> list[Hint]:
        """The keys; that of the rows says what it turns them into."""
        says = self.app.words.screens.week
        rows = says.hours if self._minutes == HALF_HOUR else says.half_hours
        shown = (*KEYS, dialogs.LeaveDialog, navigation.ShowHelp)
        return [hint(one, self.app, rows if one is dialogs.ZoomWeek else "") for one in shown]

    def _ordered(self) -> tuple[Slot, ...]:
        return tuple(self._picked[starts] for starts in sorted(self._picked))

    @on(WeekGrid.Moved)
    def _moved(self) -> None:
        self._say()

    @on(WeekGrid.Picked)
    def _toggle(self) -> None:
        cell = self.query_one(WeekGrid).cell
        if cell is None:
            return
        if cell.picked is not None:
            self._picked.pop(cell.picked.starts, None)
        else:
            self._picked[cell.slot.starts] = cell.slot
        self._show()

    @on(WeekGrid.Left)
    def _leave_week(self, event: WeekGrid.Left) -> None:
        self.action_turn(event.by, edge=True)

    def action_turn(self, by: int, *, edge: bool = False) -> None:
        """Show the week before or after; nothing lies before the present one."""
        monday, grid = self._monday + DAY * (DAYS * by), self.query_one(WeekGrid)
        if monday < monday_of(self._case.now.date()):
            self.app.bell()
            return
        at, office = grid.at, self._case.office
        day = monday if edge and by > 0 else monday + DAY * (DAYS - 1) if edge else monday + DAY * at.weekday()
        self._show(office.at(day, at.time()))

    def action_next_proposal(self) -> None:
        """Go to the next time that Undur proposes; behind the last to the first."""
        moments: Iterable[dt.datetime] = [slot.starts for slot in self._proposed]
        cell = self.query_one(WeekGrid).cell
        later = [one for one in moments if cell is None or one > cell.slot.starts]
        at = min(later or moments, default=None)
        if at is not None and self.query_one(WeekGrid).has_focus:
            self._show(at)

    def action_pick(self) -> None:
        """Pick the slot at the cursor, or drop it."""
        self.query_one(WeekGrid).action_pick()

    def action_zoom(self) -> None:
        """Rows of an hour, or of half an hour."""
        self._minutes, self._chosen = HOUR if self._minutes == HALF_HOUR else HALF_HOUR, True
        self._show()

    def action_type_time(self) -> None:
        """Type a time that no cell has."""
        field = self.query_one(TextField)
        field.display = True
        field.focus()

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        if not event.value.strip():
            self._back_to_week()
            return
        zone = self._case.interview.time_zone
        typed = typed_time(event.value, now=self.app.now, zone=zone, words=self.app.words)
        if (reading := typed.reading) is None or not isinstance(reading.starts, dt.datetime):
            self.query_one("#cell", Static).update(echo(typed))
            return
        slot = Slot(starts=reading.starts, ends=reading.ends or shift(reading.starts, length_of(self._case)))
        self._picked[slot.starts] = slot
        event.input.value = ""
        self._back_to_week()
        self._show(max(slot.starts, self._case.now))

    def _back_to_week(self) -> None:
        self.query_one(TextField).display = False
        self.query_one(WeekGrid).focus()
        self._say()

    def action_take(self) -> None:
        """Done: give what is picked."""
        self.dismiss(self._ordered())

    async def action_leave(self) -> None:
        """From the line back to the week, from there back to where one came from."""
        if self.query_one(TextField).has_focus:
            self._back_to_week()
        else:
            self.dismiss(None)
