"""The line below the text: what was found at the cursor and what to do about it, or which part this is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import getters
from textual.content import Content
from textual.widgets import Static

from undur.tui.commands import drafting
from undur.tui.core import UndurCore
from undur.tui.keys import bound_key
from undur.tui.plain import plain
from undur.tui.widgets.button_text import button_text
from undur.tui.widgets.finding_list import SIGNS
from undur.words.message import part_name

if TYPE_CHECKING:
    from undur.message.check.finding import Finding
    from undur.message.merge import Stretch
    from undur.tui.commands.command import Command


class PlaceNote(Static):
    """Says one thing at a time, each with its keys."""

    app = getters.app(UndurCore)

    def __init__(self) -> None:
        super().__init__(id="place", markup=False)
        self._said = Content("")

    def _say(self, line: Content) -> None:
        """Say this; at each key it is mostly the same, and a new layout is wanted only for another number of lines."""
        before, self._said = self._said, line
        if line.is_same(before):
            return
        width = self.content_size.width
        self.update(line, layout=not width or len(before.wrap(width)) != len(line.wrap(width)))

    def show_finding(self, finding: Finding, *, why: bool) -> None:
        """Explain a finding, and on demand the rule behind it."""
        words = self.app.words
        sign, style = SIGNS[finding.severity]
        says = words.screens.writing
        line = Content.assemble((f"{sign} ", style), plain(words.findings.sentence(finding)))
        if finding.repair is not None:
            line = Content.assemble(line, "  ", self._button(drafting.RepairHere, says.repair))
        line = Content.assemble(line, "  ", self._button(drafting.ShowWhy, says.why))
        if why:
            reason = f"{words.findings.whys[finding.fault]} ({says.rule(finding.rule)})"
            line = Content("\n").join([line, plain(f"  {reason}", "$muted")])
        self._say(line)

    def show_part(self, stretch: Stretch | None) -> None:
        """Name the part at the cursor."""
        says = self.app.words.screens.writing
        if stretch is None:
            self._say(Content(""))
            return
        name = part_name(self.app.words.message, stretch.part) if stretch.part else says.added
        changed = f" · {says.changed}" if stretch.own and stretch.part else ""
        self._say(
            Content.assemble(
                plain(f"{name}{changed}", "$muted"), "  ", self._button(drafting.ChooseParts, says.leave_out)
            )
        )

    def show_way_back(self, length: str) -> None:
        """Say how one gets out of the view of the text alone, and how long the text is."""
        key = bound_key(drafting.LeaveText, self.app.plan.keys, self.app.words.screens.frame)
        self._say(plain(f"{self.app.words.screens.writing.alone(key)} · {length}", "$muted"))

    def _button(self, command: type[Command], label: str) -> Content:
        return button_text(
            bound_key(command, self.app.plan.keys, self.app.words.screens.frame), label, command.action()
        )
