"""Going about: screens, help, language, leaving."""

from __future__ import annotations

from undur.tui.commands.command import Command


class ShowUpcoming(Command):
    """Go to the list of upcoming interviews."""

    keys = "1,f2"


class ShowChecklist(Command):
    """Go to the etiquette checklist."""

    keys = "2,f3"


class ShowEditor(Command):
    """Go to the message."""

    keys = "3,f4"


class ShowHelp(Command):
    """Show the keys of this place and what it is for."""

    keys = "question_mark,f1"
    footer = True
    kept = True


class OpenPalette(Command):
    """Search for a command by its name."""

    keys = "colon,ctrl+p"
    footer = True
    kept = True


class EditProfile(Command):
    """Say who the plan is for: name, phone, e-mail, zone."""

    keys = "p"


class SwitchLanguage(Command):
    """Speak the other language."""

    keys = "f9"
    footer = True


class SwitchTheme(Command):
    """Change between the dark, the light and the terminal's own colours."""

    keys = "f8"


class SwitchReminders(Command):
    """Let the terminal's title count down, and its bell ring."""


class SuspendUndur(Command):
    """Go to the background until the shell calls back."""

    keys = "ctrl+z"


class LeaveUndur(Command):
    """Save and leave."""

    keys = "ctrl+q"
    anywhere = True


class LeaveQuickly(Command):
    """Save and leave, from outside a text."""

    keys = "q"
    kept = True
