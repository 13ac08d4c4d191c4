"""What is said below the text: where own words collide with Undur's, and what own sentences still need."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content
from textual.widgets import Static

from undur.message.notes import notes_of
from undur.tui.core import UndurCore
from undur.tui.plain import plain

if TYPE_CHECKING:
    from undur.situation import Situation


class DraftNotes(Static):
    """A line a note; not there at all while there is nothing to say."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__(id="notes", markup=False)

    def show(self, situation: Situation) -> None:
        """Show the notes of the draft that is worked on."""
        notes = notes_of(situation.draft, situation.composed, self.app.words.message)
        self.display = bool(notes)
        self.update(Content("\n").join(plain(f"≠ {note}", "$warning") for note in notes))
