"""A field of a form that takes several lines."""

from __future__ import annotations

from undur.tui.widgets.message_text import MessageText


class NotesField(MessageText):
    """Enter begins a line in it; Tab leaves it, and so does ↑ from its first line."""

    def __init__(self, text: str, *, id: str) -> None:  # noqa: A002  Textual's own name
        super().__init__(text, id=id)
        self._given, self._shown = text, self.text

    @property
    def entered(self) -> str:
        """The text as it stands; as it was given where nobody has changed it, whatever ends its lines."""
        return self._given if self.text == self._shown else self.text

    def action_cursor_up(self, select: bool = False) -> None:  # noqa: FBT001, FBT002  Textual's own
        """Go up by a line, and from the first one to the field before."""
        if not select and self.navigator.is_first_wrapped_line(self.cursor_location):
            self.screen.focus_previous()
        else:
            super().action_cursor_up(select)
