"""What was typed before the text was there that it is meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.tui.room import Room

if TYPE_CHECKING:
    from textual import events


class TypedAhead(Room):
    """A key waits in the queue of what had the focus when it came: of a fast search that is still the list."""

    def on_key(self, event: events.Key) -> None:
        """Give the text that has the focus by now what nobody else took; a text keeps what is its own, so none comes twice."""
        text = self.focused
        if text is not None and event.is_printable and text.check_consume_key(event.key, event.character):
            event.stop()
            event.prevent_default()
            text.post_message(event.copy())
