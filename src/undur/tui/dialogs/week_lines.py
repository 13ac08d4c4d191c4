"""What is said below the week: the cell at the cursor, what is picked and what is wrong with it, signs."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec import Struct
from textual.content import Content

from undur.etiquette.busy import end_of, length_of
from undur.etiquette.case import Case
from undur.etiquette.fitting import trouble_of
from undur.etiquette.picks import verdict_of
from undur.times.spans import between, largest_units
from undur.times.writing import short_day, short_moment
from undur.times.zones import zone_label
from undur.tui.plain import plain
from undur.tui.widgets.columns import BETWEEN
from undur.tui.widgets.week_signs import LEGEND, SIGNS
from undur.words import Words
from undur.words.screens.week import WeekWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.busy import Busy
    from undur.etiquette.fitting import Trouble
    from undur.etiquette.week import Cell, Week
    from undur.plan.message import Slot


class WeekLines(Struct, frozen=True):
    """Writes the lines for one case, in one language; `now` is in the person's own zone."""

    case: Case
    now: dt.datetime
    words: Words
    says: WeekWords

    def cell(self, cell: Cell | None, width: int) -> Content:
        """The day and the hours at the cursor, what is to be said of them, and the hour in the person's own zone.

        That hour stands whole, on a line of its own where the first of `width` cells has no room for it.
        """
        if cell is None:
            return Content("")
        slot = cell.picked or cell.slot
        span = plain(self._span(slot), "bold")
        said, here = Content.assemble(span, "  ", self._judged(cell)), plain(self._here(slot), "$muted")
        if not here:
            return said
        beside = said.cell_length + len(BETWEEN) + here.cell_length <= width
        return Content.assemble(said, (BETWEEN, "$muted") if beside else "\n", here)

    def picks(self, slots: Sequence[Slot], busy: Sequence[Busy]) -> Content:
        """What is picked, what is wrong with a pick, and what is to be said of all together."""
        verdict = verdict_of(slots, self.case.office.zone)
        said = plain(self.says.verdicts[verdict], "$warning" if verdict in ("same_day", "many") else "$muted")
        if not slots:
            return said
        shown = ", ".join(self._short(slot) for slot in slots)
        troubles = [(slot, trouble_of(slot, self.case, busy)) for slot in slots]
        wrong = [f"▲ {self._short(slot)}: {self._trouble(one)}" for slot, one in troubles if one is not None]
        lines = [Content.assemble((f"{self.says.picked_title}: ", "$muted"), plain(shown, "bold"))]
        lines.extend(plain(one, "bold $warning") for one in wrong)
        return Content("\n").join([*lines, said] if not wrong else lines)

    def signs(self, week: Week, width: int, most: int) -> Content:
        """The signs that this week has, and what they mean: as many as fit into `most` lines, none without its meaning."""
        there = {cell.kind for day in week.days for cell in day.cells}
        lines = [Content("")]
        for kind in (one for one in LEGEND if one in there):
            sign = Content.assemble((SIGNS[kind].first, SIGNS[kind].style), (f" {self.says.signs[kind]}", "$muted"))
            longer = Content.assemble(lines[-1], "   ", sign) if lines[-1] else sign
            if longer.cell_length <= width:
                lines[-1] = longer
            elif len(lines) < most:
                lines.append(sign)
        return Content("\n").join(lines)

    def _judged(self, cell: Cell) -> Content:
        if cell.trouble is not None:
            return plain(f"▲ {self._trouble(cell.trouble)}", "$warning")
        if cell.kind == "picked":
            return plain(f"✓ {self.says.picked}", "$success")
        return plain(self.says.proposed if cell.kind == "proposed" else self.says.fits, "$success")

    def _trouble(self, trouble: Trouble) -> str:
        return self.says.troubles[trouble.code](trouble.text)

    def _short(self, slot: Slot) -> str:
        return short_moment(slot.starts.astimezone(self.case.office.zone), self.words.times)

    def _span(self, slot: Slot) -> str:
        starts, ends = slot.starts.astimezone(self.case.office.zone), end_of(slot).astimezone(self.case.office.zone)
        clock = self.words.times.clock
        hours = f"{clock(starts.hour, starts.minute)}–{clock(ends.hour, ends.minute)}"
        usual = length_of(self.case) == between(slot.starts, end_of(slot))
        length = "" if usual else f" ({largest_units(between(slot.starts, end_of(slot)), self.words.times)})"
        return f"{short_day(starts.date(), self.words.times)} {hours} {zone_label(starts)}{length}"

    def _here(self, slot: Slot) -> str:
        """The same moment where the person is, if the clock differs there."""
        there, here = slot.starts.astimezone(self.case.office.zone), slot.starts.astimezone(self.now.tzinfo)
        if there.utcoffset() == here.utcoffset():
            return ""
        clock = self.words.times.clock(here.hour, here.minute)
        day = "" if here.date() == there.date() else f"{short_day(here.date(), self.words.times)} "
        return self.says.here(f"{day}{clock} {zone_label(here)}")
