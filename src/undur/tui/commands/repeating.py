"""Doing it again: a command for another interview, a notice that has gone by, the tour."""

from __future__ import annotations

from undur.tui.commands.command import Command


class RepeatLast(Command):
    """Do for the selected interview what was done last."""

    keys = "full_stop"


class ReadNotices(Command):
    """Read again what was said in passing."""

    keys = "r"


class ShowTour(Command):
    """Go around in five steps; on the tour, go on."""

    keys = "T"


class EndTour(Command):
    """Leave the tour."""

    keys = "escape"
    anywhere = True
