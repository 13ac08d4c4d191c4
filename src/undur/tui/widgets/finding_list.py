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
    from undur.message.check.understood import Understood

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

    def show(self, findings: Sequence[Finding], understood: Sequence[Understood] = ()) -> None:
        """Show these findings, the gravest first, and quietly what was understood; none is said in words too."""
        order = list(SIGNS)
        self._findings = tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))
        words = self.app.words.screens.editor
        self.border_title = plain(words.findings(len(findings)))
        options = [Option(self._prompt(finding)) for finding in self._findings]
        if not options:
            options = [Option(plain(f"✓ {words.no_findings}", "$success"), disabled=True)]
        if seen := self.app.words.findings.seen(understood):
            options.append(Option(plain(seen, "$muted"), disabled=True))
        at = self.highlighted
        self.set_options(options)
        if self.has_focus and self._findings:
            self.highlighted = min(at or 0, len(self._findings) - 1)
        self._explain()

    def _prompt(self, finding: Finding) -> Content:
        words = self.app.words
        sign, style = SIGNS[finding.severity]
        parts: list[Content | tuple[str, str]] = [(f"{sign} ", style), plain(words.findings.sentence(finding))]
        if finding.repair is not None:
            parts.append((f"  [⏎ {words.screens.editor.repair}]", "$accent"))
        return Content.assemble(*parts)

    def on_option_list_option_highlighted(self) -> None:
        """Say why the rule is one, below the list."""
        self._explain()

    def on_focus(self) -> None:
        """Explain the first finding as soon as somebody looks at the list."""
        if self.highlighted is None and self._findings:
            self.action_first()
        self._explain()

    def on_blur(self) -> None:
        """Be quiet again."""
        self.border_subtitle = ""

    def _explain(self) -> None:
        at = self.highlighted
        known = self.has_focus and at is not None and at < len(self._findings)
        self.border_subtitle = plain(self.app.words.findings.whys[self._findings[at or 0].fault]) if known else ""

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Ask for the finding to be seen to."""
        event.stop()
        if event.option_index < len(self._findings):
            self.post_message(self.Wanted(self._findings[event.option_index]))
