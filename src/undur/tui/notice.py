"""What is said in passing: kept to be read again, and shown a breath at a time."""

from __future__ import annotations

import datetime as dt
from collections import deque
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from textual.content import Content

from undur.tui.plain import shown
from undur.tui.room import Room

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.widget import Widget

    from undur.tui.core import UndurCore

    Parent = Widget
else:
    Parent = object

BREATH: Final = 0.5
"""Seconds in which notices follow each other without taking each other's place."""
NOTICES: Final = 50
"""Notices that can be read again."""
GRAVE: Final = 10
"""Seconds for which stands what went wrong."""
LINES: Final = 2
"""Lines that a notice has at the most."""
EDGE: Final = 4
"""Cells beside its text."""


class LateNotices(Parent):
    """Of a screen that gets a place for notices with its first one: Textual would make one with the screen."""

    def _extend_compose(self, widgets: list[Widget]) -> None:
        """Put nothing of Textual's own in front of the screen's widgets."""


class NoticesInSight(Room):
    """Shows the notices of the moment on the screen in front."""

    def _refresh_notifications(self) -> None:
        """Let the screen show those that there are; it may have to get a place for them."""
        stack = self._screen_stacks.get(self._current_mode)  # empty once the last screen is gone
        if not stack or not stack[-1].is_running or self._disable_notifications:
            return
        there = bool(self.screen.query("NoticeRack"))
        if there or self._notifications:
            from undur.tui.widgets.notice_rack import NoticeRack

            if not there:
                self.screen.mount(NoticeRack(), before=0)
            self.call_later(self.screen.query_one(NoticeRack).show, self._notifications)


class Notice(Struct, frozen=True):
    """Something that was said in passing, at a moment in the person's own zone."""

    at: dt.datetime
    sentence: str


class Teller:
    """Collects what is said in one breath and shows it as one notice, in the place of the one before it.

    It is shown once everything that was to be said at the same time is there: what Textual's `notify` is given
    arrives later than what clears its notices, so that several in a row would lie on top of each other.
    """

    def __init__(self, app: UndurCore) -> None:
        self._app = app
        self.said: deque[Notice] = deque(maxlen=NOTICES)
        """The newest last."""
        self._breath: list[str] = []
        self._grave = self._due = self._breathing = False
        """Whether something of the breath went wrong, whether it is still to be shown, whether its end is timed."""

    def say(self, sentence: str, *, grave: bool = False) -> None:
        """Say a sentence; it may hold text of people. Twice in a row in one breath is once."""
        if self._breath and self._breath[-1] == sentence:
            return
        self.said.append(Notice(self._app.now, sentence))
        self._breath.append(sentence)
        self._grave |= grave
        if not self._due:
            self._due = True
            self._app.call_later(self._show)

    def _show(self) -> None:
        app, self._due = self._app, False
        if not self._breathing:
            self._breathing = True
            app.set_timer(BREATH, self._end)
        text = in_sight(map(shown, self._breath), app.size.width - EDGE, app.with_keys("[⟨read_notices⟩]"))
        app.clear_notifications()
        grave = self._grave
        app.notify(text, severity="error" if grave else "information", timeout=GRAVE if grave else None, markup=False)

    def _end(self) -> None:
        self._breathing = False
        if not self._due:
            self._breath.clear()
            self._grave = False


def in_sight(sentences: Iterable[str], width: int, again: str) -> str:
    """What is said in one breath, as far as `LINES` lines of `width` cells hold it: the newest, whole if they can be.

    What has no room is told by `again`, the key that shows all of it.
    """
    newest = list(sentences)
    for first in range(len(newest)):
        said = " ".join([*newest[first:], *([again] if first else [])])
        if len(Content(said).wrap(width)) <= LINES:
            return said
    *whole, last = Content(newest[-1]).wrap(width)[:LINES]
    cut = last.truncate(max(width - len(again) - 2, 1)).plain.rstrip(" .")
    return " ".join([*(line.plain.rstrip() for line in whole), f"{cut}… {again}"])
