"""Times to propose instead: the program's proposals and one's own, each taken or dropped with Enter."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from undur.errors import UndurError
from undur.plan.message import Slot
from undur.times.reading import read_when
from undur.times.writing import write_clock, write_day
from undur.times.zones import zone_label
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from textual.app import ComposeResult

HOUR = dt.timedelta(hours=1)


class SlotsDialog(Dialog[tuple[Slot, ...]]):
    """Gives the slots that are taken; Escape is done, not dropped."""

    def __init__(self, taken: Sequence[Slot], proposed: Sequence[Slot], zone: str) -> None:
        super().__init__()
        self._zone = zone
        self._slots = {slot.starts: slot for slot in (*proposed, *taken)}
        self._taken = {slot.starts for slot in taken}

    def compose(self) -> ComposeResult:
        """The list above a line for other times."""
        words = self.app.words.screens.editor
        with Vertical(classes="box"):
            yield Static(plain(words.slots_title), classes="title")
            yield OptionList()
            yield TextField(placeholder=words.slots_hint)
            yield Static(plain(words.slots_help, "$muted"), id="echo", markup=False)

    def on_mount(self) -> None:
        """Show what there is to choose from."""
        self._show(0)

    def _show(self, at: int) -> None:
        listing = self.query_one(OptionList)
        listing.set_options([Option(plain(self._line(slot))) for slot in self._ordered()])
        if self._slots:
            listing.highlighted = min(at, len(self._slots) - 1)

    def _ordered(self) -> list[Slot]:
        return [self._slots[starts] for starts in sorted(self._slots)]

    def _line(self, slot: Slot) -> str:
        language = self.app.language
        ends = f"–{write_clock(slot.ends, language)}" if slot.ends else ""
        clock = f"{write_clock(slot.starts, language)}{ends} {zone_label(slot.starts)}"
        return f"{'✓' if slot.starts in self._taken else '○'} {write_day(slot.starts.date(), language)}  {clock}"

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take or drop the slot."""
        starts = self._ordered()[event.option_index].starts
        self._taken ^= {starts}
        self._show(event.option_index)

    async def on_input_submitted(self, event: Input.Submitted) -> None:
        """Add a time of one's own; an empty line is done."""
        if not event.value.strip():
            await self.action_leave()
            return
        echo, words = self.query_one("#echo", Static), self.app.words
        try:
            reading = read_when(event.value, now=self.app.now, zone=self._zone)
        except UndurError as error:
            echo.update(plain(error.sentence(words), "$error"))
            return
        if not isinstance(reading.starts, dt.datetime):
            echo.update(plain(self.says.hour_needed, "$warning"))
            return
        slot = Slot(starts=reading.starts, ends=reading.ends or reading.starts + HOUR)
        self._slots[slot.starts] = slot
        self._taken.add(slot.starts)
        event.input.value = ""
        echo.update(plain(words.screens.editor.slots_help, "$muted"))
        self._show(0)

    async def action_leave(self) -> None:
        """Done: give what is taken."""
        self.dismiss(tuple(slot for slot in self._ordered() if slot.starts in self._taken))
