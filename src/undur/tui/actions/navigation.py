"""Going about: turning to the three screens, help, the palette, language and look, leaving."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import work

from undur.tui.closing import Closing
from undur.tui.keys import in_force
from undur.tui.screens.base import BaseScreen
from undur.tui.themes import next_theme, theme_label

if TYPE_CHECKING:
    from textual.widget import AwaitMount


class Turning(Closing):
    """A screen that has been in front comes back at once and in one paint.

    Textual by itself leaves the one before there for a twentieth of a second, in which a new one can be built, and draws
    the other twice.
    """

    def switch_mode(self, mode: str) -> AwaitMount:
        """Go to a screen, with all of the plan; nothing is drawn until it shows the state as it is now."""
        self.have_all()
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


class NavigationActions(Turning):
    """The commands that lead about."""

    def action_show_upcoming(self) -> None:
        """Go to the list."""
        self.switch_mode("upcoming")

    def action_show_checklist(self) -> None:
        """Go to the steps."""
        self.switch_mode("checklist")

    def action_show_editor(self) -> None:
        """Go to the message."""
        self.switch_mode("editor")

    def action_show_help(self) -> None:
        """Show what this screen or dialog is for, its keys, and what the field in which one is is for."""
        from undur.tui.dialogs.dialog import Dialog
        from undur.tui.dialogs.help import Help

        screen = self.screen
        if isinstance(screen, BaseScreen | Dialog) and not isinstance(screen, Help):
            field = screen.focused.id if screen.focused is not None else None
            self.push_screen(Help(screen.purpose, in_force(screen), field or ""))

    def action_open_palette(self) -> None:
        """Search for a command by its name."""
        from undur.tui.dialogs.help import Help
        from undur.tui.dialogs.palette import Palette

        if not isinstance(self.screen, Help | Palette):
            self.push_screen(Palette())

    def action_switch_language(self) -> None:
        """Speak the other language, at once."""
        self.flush()
        self.set_language("en" if self.language == "id" else "id")
        self.tell(self.words.screens.frame.language_changed)

    def action_switch_theme(self) -> None:
        """Look different: dark, light, the terminal's own colours."""
        self.theme = next_theme(self.theme, self.looks)
        self.keep_theme()
        self.tell(self.words.screens.frame.theme_changed(theme_label(self.theme, self.words)))

    def action_help_quit(self) -> None:
        """Ctrl+C outside of a selection: say how one leaves."""
        self.tell(self.words.screens.frame.how_to_leave)

    def action_suspend_undur(self) -> None:
        """Go to the background; everything is saved before."""
        self.action_suspend_process()

    @work
    async def action_leave_undur(self) -> None:
        """Save and leave. A file that can't be written is told before anything is lost."""
        await self.leave()

    def action_leave_quickly(self) -> None:
        """Save and leave, from outside a text."""
        self.action_leave_undur()
