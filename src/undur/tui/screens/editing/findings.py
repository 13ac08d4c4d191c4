"""Findings: checked as one types, explained at the cursor, repaired on a key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.widgets import TextArea

from undur.message.check import checking
from undur.message.choices import choices_of
from undur.tui.between_keys import between_keys
from undur.tui.screens.editing.writing import Writing
from undur.tui.widgets.finding_list import FindingList

if TYPE_CHECKING:
    from undur.message.check import Checked
    from undur.message.check.finding import Finding
    from undur.situation import Situation


class Findings(Writing):
    """What was found stands in the list, in the text, and at the cursor below it: the same in three places."""

    def check_text(self) -> None:
        """Check the text as it stands, between the keys: none waits for it."""
        situation = self.app.situation
        if situation is not None:
            self.pane.tell_parts()
            self.run_worker(self._check(situation, self._checkable()), group="check", exclusive=True)

    async def _check(self, situation: Situation, of: tuple[tuple[str, str], str, str]) -> None:
        _, subject, body = of
        choices = choices_of(situation.working)
        work = checking(subject, body, situation.times, self.app.plan, choices)
        checked = await between_keys(work, lambda: self.app.last_key)
        if self.ready and of == self._checkable():
            self.show_checked(checked)

    def _checkable(self) -> tuple[tuple[str, str], str, str]:
        """Which message it is, its subject and its body."""
        return self.pane.shown, self.pane.subject.value, self.pane.text.text

    def show_checked(self, checked: Checked) -> None:
        """Show what was found in the text as it stands."""
        self.query_one(FindingList).show(checked.findings, checked.understood)
        self.pane.text.mark(checked.findings)
        self.refresh_bindings()
        self.tell_place()

    @on(TextArea.SelectionChanged)
    def tell_place(self) -> None:
        """Say what there is at the cursor."""
        pane, finding = self.pane, self.pane.text.finding
        stretch = pane.stretch
        pane.margin.point_at(stretch.part if stretch is not None else None)
        if self.has_class("-alone") and finding is None:
            pane.place.show_way_back(pane.length)
        elif finding is not None:
            pane.place.show_finding(finding, why=self.query_one(FindingList).why)
        else:
            pane.place.show_part(stretch)

    @on(FindingList.Wanted)
    def _see_to(self, event: FindingList.Wanted) -> None:
        if event.finding.repair is not None:
            self.repair(event.finding)
        elif event.finding.start is not None:
            self.set_focus(self.pane.text)
            self.pane.text.go_to(event.finding.start, event.finding.end)

    def repair(self, finding: Finding) -> None:
        """Change the text as the finding's repair says; undo takes it back by itself."""
        if finding.repair is None or self.open_draft() is None:
            return
        self.app.history.part()
        text = self.pane.text
        text.replace(finding.repair.text, text.location(finding.repair.start), text.location(finding.repair.end))
        self.changed()

    def action_repair_here(self) -> None:
        """Repair what was found at the cursor of the text or of the list."""
        listing = self.query_one(FindingList)
        finding = listing.finding if self.focused is listing else self.pane.text.finding
        if finding is None or finding.repair is None:
            self.app.tell(self.app.words.screens.writing.no_finding_here)
        else:
            self.repair(finding)

    def action_next_finding(self) -> None:
        """Go to the next place where something was found."""
        finding = self.pane.text.next_finding()
        if finding is None or finding.start is None:
            self.app.tell(self.app.words.screens.writing.no_finding_in_text)
            return
        self.set_focus(self.pane.text)
        self.pane.text.go_to(finding.start)

    def action_show_why(self) -> None:
        """Say why the rules are rules, or be quiet about it again."""
        listing = self.query_one(FindingList)
        listing.explain(why=not listing.why)
        self.tell_place()
