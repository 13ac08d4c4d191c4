"""Elsewhere: the text in the person's own editor, and back."""

from __future__ import annotations

import os

from textual.app import SuspendNotSupported

from undur.exchange.text_editor import Edited, edit_in_editor
from undur.message.letter import read_letter, write_letter
from undur.tui.screens.editing.writing import Writing


class Elsewhere(Writing):
    """What comes back is one change, whatever became of the editor."""

    def action_edit_elsewhere(self) -> None:
        """Give the terminal to the person's editor until it ends, then take what it saved."""
        situation = self.open_draft()
        if situation is None:
            return
        says = self.app.words.screens.writing
        subject, body = self.pane.subject.value, self.pane.text.text
        letter = write_letter(subject, body, situation.working.language)
        try:
            with self.app.lend_terminal():
                edited = edit_in_editor(letter, os.environ)
        except SuspendNotSupported:
            self.app.complain(says.not_suspended)
        except OSError as error:
            self.app.complain(says.not_handed(error.strerror or ""))
        else:
            self._take_back(edited, letter)

    def _take_back(self, edited: Edited, before: str) -> None:
        says = self.app.words.screens.writing
        if not edited.found:
            self.app.complain(says.no_editor(edited.command))
            return
        if edited.text is None:
            self.app.complain(says.text_kept(edited.left, edited.cause))
            return
        if edited.code:
            self.app.complain(says.editor_failed(edited.command, edited.code))
        if edited.text != before:
            self._put(edited.text)

    def _put(self, text: str) -> None:
        """Take the text over; a mail whose line of the subject is gone keeps its subject."""
        letter, subject = read_letter(text), self.pane.subject
        self.app.history.part()
        if subject.value:
            subject.value = letter.subject or subject.value
        self.pane.text.put(letter.body if subject.value else text)
        self.changed()
        self.check_text()
