"""What one does with other versions of the plan file."""

from __future__ import annotations

from undur.tui.commands.command import Command


class OpenBackups(Command):
    """Look at the earlier versions of the file, and restore one."""

    keys = "f6"


class MergeCopies(Command):
    """Merge conflict copies, choose where both sides changed the same, see what needs repair."""

    keys = "f7"
