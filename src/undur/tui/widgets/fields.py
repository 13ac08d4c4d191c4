"""Fields that people type and paste into: nothing that a terminal could obey gets in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

from undur.exchange.cleaning import clean

if TYPE_CHECKING:
    from textual import events


class TextField(Input):
    """One line; pasted text is cleaned and put on one line instead of being cut at its first."""

    def __init__(self, value: str = "", *, placeholder: str = "", id: str | None = None) -> None:  # noqa: A002  Textual's own name
        super().__init__(value, placeholder=placeholder, id=id, compact=True, select_on_focus=False)
        self.cursor_blink = False  # nothing blinks

    def _on_paste(self, event: events.Paste) -> None:
        event.text = " ".join(clean(event.text).split())
