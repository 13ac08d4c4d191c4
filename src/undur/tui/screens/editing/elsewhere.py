"""Elsewhere: the text in the person's own editor, and back."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from textual.app import SuspendNotSupported

from undur.exchange.text_editor import Edited, edit_in_editor, saved_by_editor
from undur.message.letter import read_letter, write_letter
from undur.tui.screens.editing.writing import Writing


class Elsewhere(Writing):
    """What comes back is one change, whatever became of the editor, and after a kill at the next start."""

    FORM = "elsewhere"

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
                edited = edit_in_editor(letter, os.environ, partial(self._hold, situation.working.id, letter))
        except SuspendNotSupported:
            self.app.complain(says.not_suspended)
        except OSError as error:
            self.app.complain(says.not_handed(error.strerror or ""))
        else:
            self._take_back(edited, letter)
        finally:
            self.app.forms.end()

    def _hold(self, message_id: str, letter: str, path: Path) -> None:
        """Let the next start find the file, should the program be killed before the editor ends."""
        self.app.forms.hold(self.FORM, {"message": message_id, "before": letter, "path": str(path)})
        self.app.rescue()

    def show(self) -> None:
        """Show the message; once it is there, take what a killed session had in an editor."""
        super().show()
        if self.app.forms.awaits(self.FORM, self.app.selected_id):
            self.call_after_refresh(self._take_what_was_left)

    def _take_what_was_left(self) -> None:
        left = self.app.forms.awaits(self.FORM, self.app.selected_id)
        if not left or not self.ready:
            return
        self.app.forms.is_back(self.FORM)
        situation = self.open_draft()
        if situation is None or situation.working.id != left.get("message"):
            self.app.complain(self.app.words.screens.writing.left_beside(left["path"]))
            return
        before = left.get("before", "")
        saved = saved_by_editor(Path(left["path"]), before)
        if saved is None:
            self.app.complain(self.app.words.screens.writing.left_beside(left["path"]))
        elif saved != before:
            self._put(saved)
            self.app.tell(self.app.words.screens.writing.back_from_editor)

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
        if edited.left:
            self.app.complain(says.left_beside(edited.left))
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
