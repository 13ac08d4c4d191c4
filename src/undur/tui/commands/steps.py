"""What one does with the checklist."""

from __future__ import annotations

from undur.tui.commands.command import Command


class TickStep(Command):
    """Tick the step by hand, or take the tick away."""

    keys = "space"
    of_screen = True
    footer = True


class ActOnStep(Command):
    """Do what the step asks for."""

    keys = "enter"
    of_screen = True
    footer = True
    anywhere = True


class GoBack(Command):
    """Go back to the list."""

    keys = "escape"
    of_screen = True
