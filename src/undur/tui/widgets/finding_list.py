"""What the checker found in the text: a line each, repaired with Enter, and the rule's why with Space.

Where nobody is in it, what was understood of the text takes one line at most: the room is the message's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from textual import getters
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets.option_list import Option

from undur.tui.core import UndurCore
from undur.tui.plain import plain
from undur.tui.widgets.columns import NARROWEST, in_columns, with_tails
from undur.tui.widgets.steady_list import SteadyList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.message.check.finding import Finding
    from undur.message.check.understood import Understood

SIGNS: Final = {"error": ("✗", "bold $error"), "warning": ("▲", "bold $warning"), "hint": ("·", "$muted")}
SIGN_WIDTH: Final = 2
"""Cells of the column of signs."""


class FindingList(SteadyList):
    """Says which finding a person wants to see to; it changes no text."""

    app = getters.app(UndurCore)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("space", "screen.show_why", show=False),
    ]

    class Wanted(Message):
        """This finding is to be repaired, or its place to be shown."""

        def __init__(self, finding: Finding) -> None:
            super().__init__()
            self.finding = finding

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()
        self._understood: tuple[Understood, ...] = ()
        self.why = False
        """Whether the finding at the cursor says why its rule is one."""

    @property
    def finding(self) -> Finding | None:
        """The finding at the list's cursor."""
        at = self.highlighted
        return self._findings[at] if at is not None and at < len(self._findings) else None

    def show(self, findings: Sequence[Finding], understood: Sequence[Understood] = ()) -> None:
        """Show these findings, the gravest first, and quietly what was understood; none is said in words too."""
        order = list(SIGNS)
        self._findings = tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))
        self._understood = tuple(understood)
        self._draw()

    def explain(self, *, why: bool) -> None:
        """Say why the rules are rules, or be quiet about it."""
        self.why = why
        self._draw()

    def _draw(self) -> None:
        words = self.app.words.screens.editor
        self.entitle(plain(words.findings(len(self._findings))))
        options = [Option(self._prompt(finding)) for finding in self._findings]
        options += [Option(line, disabled=True) for line in self._quietly()]
        at = self.highlighted
        self.show_options(options)
        chosen = self.has_focus and bool(self._findings)
        self.highlighted = min(at or 0, len(self._findings) - 1) if chosen else None

    def _quietly(self) -> list[Content]:
        """What asks for nothing: that there is nothing to mend, and what was understood."""
        clear = Content.styled(f"✓ {self.app.words.screens.editor.no_findings}", "$success")
        seen = plain(self.app.words.findings.seen(self._understood), "$muted")
        if self.has_focus or self.screen.has_class("-broad"):
            return [line for line in (Content("") if self._findings else clear, seen) if line]
        if self._findings and (self.screen.has_class("-low") or not seen):
            return []
        line = seen if self._findings else Content.assemble(clear, "  ", seen)
        return [line.truncate(max(self.scrollable_content_region.width, NARROWEST), ellipsis=True)]

    def _prompt(self, finding: Finding) -> Content:
        words = self.app.words
        sign, style = SIGNS[finding.severity]
        width = self.scrollable_content_region.width or SIGN_WIDTH
        repair = [Content.styled(f"[⏎ {words.screens.writing.repair}]", "$accent")] if finding.repair else []
        lines = with_tails(plain(words.findings.sentence(finding)), repair, max(width - SIGN_WIDTH, NARROWEST))
        if self.why:
            reason = f"{words.findings.whys[finding.fault]} ({words.screens.writing.rule(finding.rule)})"
            lines.append(plain(reason, "$muted"))
        return in_columns([(Content.styled(sign, style), Content("\n").join(lines))], SIGN_WIDTH, width)

    def on_resize(self) -> None:
        """Wrap anew."""
        self._draw()

    def on_focus(self) -> None:
        """Begin at the first finding, say how its rule is explained, and all that was understood."""
        self._draw()
        if self.highlighted is None and self._findings:
            self.action_first()
        says = self.app.words.screens
        self.border_subtitle = plain(f"{says.frame.space_key}  {says.writing.why}") if self._findings else ""

    def on_blur(self) -> None:
        """Be quiet again."""
        self.border_subtitle = ""
        self._draw()

    def on_option_list_option_selected(self, event: SteadyList.OptionSelected) -> None:
        """Ask for the finding to be seen to."""
        event.stop()
        if event.option_index < len(self._findings):
            self.post_message(self.Wanted(self._findings[event.option_index]))
