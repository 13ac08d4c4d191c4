"""What one does with a message."""

from __future__ import annotations

from undur.tui.commands.command import Command


class CopyMessage(Command):
    """Copy the message to the clipboard."""

    keys = "f5"
    footer = True


class CopyQuickly(Command):
    """Copy the message, from outside the text."""

    keys = "c"


class CopySubject(Command):
    """Copy the subject of a mail."""

    keys = "b"


class HandOver(Command):
    """Hand the message over: mail program, WhatsApp, phone, file."""

    keys = "h"
    footer = True


class MarkSent(Command):
    """Say that the message was sent, or the call made."""

    keys = "s"
    footer = True


class EditText(Command):
    """Go into the text."""

    keys = "i,enter"
    of_screen = True
    footer = True


class LeaveText(Command):
    """Leave the text; or go back to the list."""

    keys = "escape"
    footer = True
    of_screen = True


class OpenChoices(Command):
    """Go to the choices: kind, channel, language, tone, reason."""

    keys = "o"
    of_screen = True
    footer = True


class OpenFindings(Command):
    """Go to what the checker found."""

    keys = "f"
    of_screen = True
    footer = True


class ResetText(Command):
    """Go back to the generated text."""

    keys = "g"
    of_screen = True


class AnotherWording(Command):
    """Offer another wording."""

    keys = "n"
    of_screen = True


class KeepSentence(Command):
    """Keep the sentence at the cursor as one's own, for the messages to come."""

    keys = "y"
    of_screen = True


class TakeComposed(Command):
    """Take the composed sentence where one's own words stand in its place."""

    keys = "t"
    of_screen = True


class NewMessage(Command):
    """Begin another message for this interview."""

    keys = "m"
    of_screen = True
