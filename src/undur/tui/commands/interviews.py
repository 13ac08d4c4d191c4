"""What one does with interviews."""

from __future__ import annotations

from undur.tui.commands.command import Command


class AddInterview(Command):
    """Add an interview."""

    keys = "a"
    footer = True


class ImportInterviews(Command):
    """Take in an invitation: pasted, or from a file."""

    keys = "i"
    footer = True


class EditInterview(Command):
    """Edit the selected interview."""

    keys = "e"
    footer = True


class Decide(Command):
    """Decide: attend, cancel, reschedule or verify."""

    keys = "d"
    footer = True


class ChooseSlots(Command):
    """Look at the week, and pick times to propose instead."""

    keys = "W"


class CallCompany(Command):
    """Call the company, with the script step by step."""

    keys = "C"


class OpenChecklist(Command):
    """Go through the steps for the selected interview."""

    keys = "enter"
    of_screen = True
    footer = True


class ArchiveInterview(Command):
    """Put the selected interview into the archive, or take it out again."""

    keys = "x"


class DeleteInterview(Command):
    """Delete the selected interview."""

    keys = "delete"


class FilterInterviews(Command):
    """Show only interviews that match what is typed."""

    keys = "slash"
    of_screen = True
    footer = True


class EndSearch(Command):
    """Show all interviews again."""

    keys = "escape"
    of_screen = True
    footer = True


class NextDue(Command):
    """Go to the next interview in which something is to be done."""

    keys = "n"
    of_screen = True


class ChangeView(Command):
    """Change between upcoming, waiting for an answer, to follow up and done."""

    keys = "v"
    of_screen = True
    footer = True


class Undo(Command):
    """Take back the last change."""

    keys = "u"
    footer = True


class Redo(Command):
    """Do again what was taken back."""

    keys = "ctrl+r"


class LogAnswer(Command):
    """Say what the company answered."""

    keys = "w"


class LookAround(Command):
    """Add sample interviews to look around with."""

    keys = "l"
