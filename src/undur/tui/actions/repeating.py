"""Doing it again: the last command for another interview, a notice that has gone by, the tour."""

from __future__ import annotations

from typing import Final

from undur.tui.room import Room

MODES: Final = ("upcoming", "upcoming", "checklist", "editor", "editor")
"""The screen on which each stop of the tour is made."""


class RepeatingActions(Room):
    """The commands that do or say something once more."""

    def action_repeat_last(self) -> None:
        """Do for the selected interview what was done last for another."""
        if self.repeatable is None:
            self.tell(self.words.screens.repeating.nothing_to_repeat)
        elif self.chosen_interview() is not None:
            self.repeatable()

    def action_read_notices(self) -> None:
        """Read again what was said in passing."""
        from undur.tui.dialogs.notices import Notices

        if len(self.screen_stack) == 1:
            self.clear_notifications()  # they say the same, and the screen below would go on showing them
            self.push_screen(Notices(list(self.teller.said)))

    def action_show_tour(self) -> None:
        """Begin the tour, or go on to its next stop; behind the last it ends where it began."""
        stop = 0 if self.tour is None else self.tour + 1
        if stop == len(MODES):
            self.action_end_tour()
            return
        self.tour = stop
        self._stop_at(MODES[stop])

    def action_end_tour(self) -> None:
        """Leave the tour."""
        self.tour = None
        self._stop_at(MODES[0])

    def _stop_at(self, mode: str) -> None:
        """Go there, where there is an interview to be shown; else all is told from the list."""
        if self.current_mode != mode and (self.interview is not None or mode == MODES[0]):
            self.switch_mode(mode)
        self.refresh_bindings()
        self.state_changed()
