"""What the checker found in the text: a line each, repaired with Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from undur.tui.core import UndurCore
from undur.tui.plain import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.message.check.finding import Finding

SIGNS: Final = {"error": ("✗", "bold $error"), "warning": ("▲", "bold $warning"), "hint": ("·", "$muted")}


class FindingList(OptionList):
    """Says which finding a person wants to see to; it changes no text."""

    app = getters.app(UndurCore)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
    ]

    class Wanted(Message):
        """This finding is to be repaired, or its place to be shown."""

        def __init__(self, finding: Finding) -> None:
            super().__init__()
            self.finding = finding

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()

    def show(self, findings: Sequence[Finding]) -> None:
        """Show these findings, the gravest first; none is said in words too."""
        order = list(SIGNS)
        self._findings = tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))
        words = self.app.words.screens.editor
        self.border_title = plain(words.findings(len(findings)))
        if self._findings:
            self.set_options([Option(self._prompt(finding)) for finding in self._findings])
        else:
            self.set_options([Option(plain(f"✓ {words.no_findings}", "$success"), disabled=True)])

    def _prompt(self, finding: Finding) -> Content:
        words = self.app.words
        sign, style = SIGNS[finding.severity]
        parts: list[Content | tuple[str, str]] = [(f"{sign} ", style), plain(words.findings.sentence(finding))]
        if finding.repair is not None:
            parts.append((f"  [⏎ {words.screens.editor.repair}]", "$accent"))
        return Content.assemble(*parts)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ask for the finding to be seen to."""
        event.stop()
        if event.option_index < len(self._findings):
            self.post_message(self.Wanted(self._findings[event.option_index]))
