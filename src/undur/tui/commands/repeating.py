"""What was before, once more: a command for another interview, notices that have gone by, the tour, other versions of the file."""

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


class OpenBackups(Command):
    """Look at the earlier versions of the file, and restore one."""

    keys = "f6"


class MergeCopies(Command):
    """Merge conflict copies, choose where both sides changed the same, see what needs repair."""

    keys = "f7"
