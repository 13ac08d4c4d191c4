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


class UndoTyping(Command):
    """Take back what was last done to this message, from inside its text."""

    keys = "ctrl+z,super+z"
    of_screen = True


class RedoTyping(Command):
    """Do again what was taken back in this message, from inside its text."""

    keys = "ctrl+y,super+y"
    of_screen = True


class NextFinding(Command):
    """Go to the next place in the text where something was found."""

    keys = "ctrl+n"
    of_screen = True
    footer = True


class RepairHere(Command):
    """Repair what was found at the cursor."""

    keys = "ctrl+t"
    of_screen = True


class ShowWhy(Command):
    """Show why the rule is one, or be quiet about it again."""

    keys = "ctrl+l"
    of_screen = True


class ChooseParts(Command):
    """Choose which parts are in the message."""

    keys = "minus"
    of_screen = True


class EditElsewhere(Command):
    """Edit the text in the editor of one's own (EDITOR)."""

    keys = "v,ctrl+g"
    of_screen = True
    footer = True


class WriteAlone(Command):
    """Show the text alone, or all that belongs to it again."""

    keys = "z,f12"
    of_screen = True
    footer = True
