"""The terminal's title and its bell, for those who want them: they tell of a mark while the window is out of sight."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace
from rich.cells import cell_len, set_cell_size

from undur.lead import lead_of
from undur.situation import most_urgent
from undur.tui.outside import Outside
from undur.visible import one_line

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path
    from typing import TextIO

    from undur.clock import Clock
    from undur.plan.codes import Language
    from undur.plan.plan import Plan
    from undur.situation import Situation
    from undur.store import Opened

KEEP_TITLE: Final = "\x1b[22;2t"
GIVE_TITLE_BACK: Final = "\x1b]2;\x1b\\\x1b[23;2t"
"""Empty for a terminal that keeps no titles, then the one that was kept."""
LONGEST: Final = 60
"""Cells of a title."""


class Reminding(Outside):
    """Counts down in the title and rings, if `[look]` says so."""

    def __init__(self, opened: Opened, *, path: Path, clock: Clock, language: Language | None = None) -> None:
        super().__init__(opened, path=path, clock=clock, language=language)
        self._title = ""
        """What the terminal's title says now; empty where it is the terminal's own."""
        self._looked: tuple[Plan, dt.datetime] | None = None
        self._first: Situation | None = None
        self._rung: dt.datetime | None = None

    def on_mount(self) -> None:
        """Hand the title back while another program has the terminal."""
        self.app_suspend_signal.subscribe(self, lambda _: self.give_title_back(), immediate=True)

    def remind(self) -> None:
        """Look at the time; once a second is enough."""
        look, now = self.plan.look, self.now
        if look.title:
            self._put_title(title_of(self._most_urgent(now), now, self))
        else:
            self.give_title_back()
        since, minute = self._rung, now.replace(second=0, microsecond=0)
        if since is None or minute > since:
            self._rung = minute
            if since is not None and look.bell:
                self._ring(since, minute)

    def give_title_back(self, terminal: TextIO | None = None) -> None:
        """Let the terminal have the title that it had; after the app has ended, by way of `terminal`."""
        if not self._title:
            return
        self._title = ""
        if terminal is None:
            self.to_terminal(GIVE_TITLE_BACK)
        elif terminal.isatty():
            with suppress(OSError):  # the window is gone
                terminal.write(GIVE_TITLE_BACK)
                terminal.flush()

    def to_terminal(self, sequence: str) -> None:
        """Send the terminal something that is not drawn."""
        if self._driver is not None and not self.is_headless:
            self._driver.write(sequence)

    def _put_title(self, title: str) -> None:
        if title == self._title:
            return
        kept = "" if self._title else KEEP_TITLE
        self._title = title
        self.to_terminal(f"{kept}\x1b]2;{title}\x1b\\")

    def _most_urgent(self, now: dt.datetime) -> Situation | None:
        """It is looked for again when the plan has changed, and each minute."""
        seen = (self.plan, now.replace(second=0, microsecond=0))
        if self._looked is None or self._looked[0] is not seen[0] or self._looked[1] != seen[1]:
            self._looked = seen
            self._first = most_urgent(self.plan, now)
        return self._first

    def _ring(self, since: dt.datetime, now: dt.datetime) -> None:
        from undur.etiquette.alarms import ringing

        due = ringing(self.plan, since, now)
        for interview, alarm in due:
            self.tell(f"{self.words.etiquette.alarms[alarm.code]}: {interview.company}")
        if due:
            self.bell()

    def action_switch_reminders(self) -> None:
        """Title, then title and bell, then neither."""
        look = self.plan.look
        title, bell = (not look.title, False) if look.title == look.bell else (True, True)
        self.have_all()
        if not self.opened.read_only:
            self.plan = replace(self.plan, look=replace(look, title=title, bell=bell))
            self.saver.request(self.plan)
        frame = self.words.screens.frame
        self.tell(frame.reminders_both if bell else frame.reminders_title if title else frame.reminders_none)
        self.remind()


def title_of(situation: Situation | None, now: dt.datetime, app: Reminding) -> str:
    """How long there is for the most urgent interview, in one line that no terminal obeys, at most `LONGEST` cells."""
    if situation is None:
        return "Undur"
    lead = lead_of(situation.times, now, app.words)
    text = one_line(f"{lead.sign} {lead.text} · {situation.interview.company}")
    return text if cell_len(text) <= LONGEST else set_cell_size(text, LONGEST - 1).rstrip() + "…"
