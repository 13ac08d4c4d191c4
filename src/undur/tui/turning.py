"""Turning to another of the three screens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.tui.closing import Closing
from undur.tui.screens.base import BaseScreen

if TYPE_CHECKING:
    from textual.widget import AwaitMount


class Turning(Closing):
    """A screen that has been in front comes back at once and in one paint.

    Textual by itself leaves the one before there for a twentieth of a second, in which a new one can be built, and draws
    the other twice.
    """

    def switch_mode(self, mode: str) -> AwaitMount:
        """Go to a screen; nothing is drawn until it shows the state as it is now."""
        stack = self._screen_stacks.get(mode, [])
        screen = stack[-1] if stack else None
        if mode == self.current_mode or not isinstance(screen, BaseScreen) or not screen.ready:
            return super().switch_mode(mode)
        screen.curtain.enter_context(self.batch_update())
        self.turning = True
        try:
            return super().switch_mode(mode)
        finally:
            self.turning = False

    def delay_update(self, delay: float = 0.05) -> None:
        """Draw nothing for so many seconds; between two screens that are there, nothing has to be hidden so long."""
        if not self.turning:
            super().delay_update(delay)
