"""Findings: checked as one types, explained at the cursor, repaired on a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from textual import on, work
from textual.widgets import TextArea

from undur.message.check import Proof
from undur.message.check.mending import Trials
from undur.message.choices import choices_of
from undur.stepwise import at_once
from undur.tui.between_keys import CALM, between_keys, calm
from undur.tui.screens.editing.writing import Writing
from undur.tui.widgets.finding_list import FindingList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.message.check import Checked
    from undur.message.check.finding import Finding
    from undur.situation import Situation
    from undur.stepwise import Stepwise

Checkable: TypeAlias = "tuple[tuple[str, str], str, str]"
"""Which message it is (the ids of the interview and of the message), its subject and its body."""
Step: TypeAlias = "tuple[Stepwise[Checked], float]"
"""A part of the check, and for how many seconds before it no key may have been pressed."""


TRY_AFTER: Final = 0.3
"""Seconds without a key until the repairs are tried again that held in the texts before."""


class Findings(Writing):
    """What was found stands in the list, in the text, and at the cursor below it: the same in three places."""

    def __init__(self) -> None:
        super().__init__()
        self._trials = Trials()
        self._trials_of = ("", "")
        """The interview and the message whose repairs were tried."""
        self._sure = True
        """Whether all repairs that are offered were tried in this very text."""

    def check_text(self) -> None:
        """Check the text as it stands, between the keys: none waits for it."""
        situation = self.app.situation
        if situation is not None:
            self._check(situation, at_once_read=False)

    def check_shown(self, situation: Situation) -> None:
        """Check a text that is shown anew, so that no other text's findings stand beside it.

        The very first of a program's life takes a tenth of a second, for which nobody waits.
        """
        self._check(situation, at_once_read=self._trials_of[0] != "")

    def _check(self, situation: Situation, *, at_once_read: bool) -> None:
        """Say what is wrong, then which new repairs hold, and after a pause which of those known by now still do."""
        of = self._checkable()
        message, subject, body = of
        if self._trials_of != message:
            self._trials, self._trials_of = Trials(), message
        proof = Proof(subject, body, situation.times, self.app.plan, choices_of(situation.working), self._trials)
        reading = proof.reading()
        if at_once_read:
            self.show_checked(at_once(reading))
        steps = [] if at_once_read else [(reading, CALM)]
        steps += [(proof.trying(again=False), CALM), (proof.trying(again=True), TRY_AFTER)]
        self._sure = False
        self._show_steps(steps, of)

    @work(group="check", exclusive=True)
    async def _show_steps(self, steps: Sequence[Step], of: Checkable) -> None:
        await calm(self._last_key)
        if not self.ready or of != self._checkable():
            return
        self.pane.tell_parts()
        for step, pause in steps:
            checked = await between_keys(step, self._last_key, pause)
            if not self.ready or of != self._checkable():
                return
            self._sure = pause == TRY_AFTER
            self.show_checked(checked)

    def _last_key(self) -> float:
        return self.app.last_key

    def _checkable(self) -> Checkable:
        return self.pane.shown, self.pane.subject.value, self.pane.text.text

    def show_checked(self, checked: Checked) -> None:
        """Show what was found in the text as it stands."""
        self.query_one(FindingList).show(checked.findings, checked.understood)
        marked = self.pane.text.marked
        self.pane.text.mark(checked.findings)
        if marked != self.pane.text.marked:  # there is a next finding to go to, or none any more
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
        situation = self.open_draft() if finding.repair is not None else None
        if finding.repair is None or situation is None:
            return
        if not self._sure and finding not in situation.checked.findings:
            self.app.tell(self.app.words.screens.writing.no_finding_here)
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
