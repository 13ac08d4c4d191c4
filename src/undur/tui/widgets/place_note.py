"""The line below the text: what was found at the cursor and what to do about it, or which part this is."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual import getters
from textual.content import Content
from textual.widgets import Static

from undur.tui.commands import drafting
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.tui.plain import plain
from undur.tui.widgets.button_text import button_text
from undur.tui.widgets.columns import NARROWEST, in_columns, with_tails
from undur.tui.widgets.finding_list import SIGN_WIDTH, SIGNS
from undur.words.message import part_name

if TYPE_CHECKING:
    from undur.message.check.finding import Finding
    from undur.message.merge import Stretch
    from undur.tui.commands.command import Command


class Note(NamedTuple):
    """What is said: a sign before it, the words, the keys behind them, and what else is said below."""

    text: Content = Content("")
    sign: Content = Content("")
    keys: tuple[Content, ...] = ()
    below: Content | None = None


class PlaceNote(Static):
    """Says one thing at a time, each with its keys."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__(id="place", markup=False)
        self._note, self._drawn = Note(), Content("")

    def _say(self, note: Note) -> None:
        """Say this; at each key it is mostly the same, and a new layout is wanted only for another number of lines."""
        self._note, before = note, self._drawn
        width = self.content_size.width
        self._drawn = self._lines(width or 80)
        if not self._drawn.is_same(before):
            self.update(self._drawn, layout=not width or len(before.wrap(width)) != len(self._drawn.wrap(width)))

    def on_resize(self) -> None:
        """Wrap anew."""
        self._say(self._note)

    def _lines(self, width: int) -> Content:
        column = SIGN_WIDTH if self._note.sign else 0
        lines = with_tails(self._note.text, self._note.keys, max(width - column, NARROWEST))
        lines.extend([self._note.below] if self._note.below is not None else [])
        return in_columns([(self._note.sign, Content("\n").join(lines))], column, width)

    def show_finding(self, finding: Finding, *, why: bool) -> None:
        """Explain a finding, and on demand the rule behind it."""
        words = self.app.words
        says = words.screens.writing
        repair = (self._button(drafting.RepairHere, says.repair),) if finding.repair is not None else ()
        reason = f"{words.findings.whys[finding.fault]} ({says.rule(finding.rule)})"
        self._say(
            Note(
                plain(words.findings.sentence(finding)),
                Content.styled(*SIGNS[finding.severity]),
                (*repair, self._button(drafting.ShowWhy, says.why)),
                plain(reason, "$muted") if why else None,
            )
        )

    def show_part(self, stretch: Stretch | None) -> None:
        """Name the part at the cursor."""
        says = self.app.words.screens.writing
        if stretch is None:
            self._say(Note())
            return
        name = part_name(self.app.words.message, stretch.part) if stretch.part else says.added
        changed = f" · {says.changed}" if stretch.own and stretch.part else ""
        leave_out = self._button(drafting.ChooseParts, says.leave_out)
        self._say(Note(plain(f"{name}{changed}", "$muted"), keys=(leave_out,)))

    def show_way_back(self, length: str) -> None:
        """Say how one gets out of the view of the text alone, and how long the text is."""
        key = bound_key(drafting.LeaveText, self.app.plan.keys, self.app.words.screens.frame)
        self._say(Note(plain(f"{self.app.words.screens.writing.alone(key)} · {length}", "$muted")))

    def _button(self, command: type[Command], label: str) -> Content:
        return button_text(
            bound_key(command, self.app.plan.keys, self.app.words.screens.frame), label, command.action()
        )
