"""Decide: what to do about the interview, and the honest reason for it. It advises and never forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, cast

from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from undur.etiquette.reasons import NO_REASON, OWN_WORDS, REASONS, in_order, rather, words_kept
from undur.tui.dialogs.decided import Decided
from undur.tui.dialogs.earlier import Earlier
from undur.tui.dialogs.list_dialog import ListDialog
from undur.tui.plain import plain, plain_lines
from undur.tui.widgets.choice_help import ChoiceHelp
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.app import ComposeResult
    from textual.content import Content

    from undur.etiquette.reasons import Reason
    from undur.plan.codes import Decision
    from undur.situation import Situation

OFFERED: Final[tuple[Decision, ...]] = ("cancel", "reschedule", "attend", "verify")
"""The decisions as they are listed: what most come for first, so that the highlight begins at the top and suggests nothing."""
GUIDE: Final = "guide"
"""The answer of someone who wants to be led through the questions first."""


class DecideDialog(ListDialog[Decided | Literal["guide"]]):
    """Two lists, one after the other: the decision, then the reason; last, one's own words if one wants them.

    Escape goes back by one of them.
    """

    TOPIC = "decide"
    FORM = "decide"

    def __init__(self, situation: Situation, decision: Decision | None = None) -> None:
        super().__init__()
        self._situation = situation
        self._interview = situation.times.interview
        self._known = self._decision = decision
        self._reasons: list[str] = []

    def compose(self) -> ComposeResult:
        """The question, the list, what the highlighted choice means, and a line for one's own words."""
        with Vertical(classes="box"):
            yield Static(classes="title", id="question", markup=False)
            yield MarkedList()
            yield TextField(self._interview.reason_words, placeholder=self.says.own_words_hint)
            yield ChoiceHelp()
            yield Earlier(self._situation)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Begin with the decision, unless it is made already."""
        if self._decision is None:
            self._ask_decision()
        else:
            self._ask_reason()

    def stage(self) -> dict[str, str]:
        """What the words are the reason for."""
        return {"decision": self._decision or ""}

    def put_back(self, left: Mapping[str, str]) -> None:
        """Ask for the reason, the words in their line."""
        self._decision = next((one for one in OFFERED if one == left.get("decision")), self._decision)
        self._ask_reason()
        self.query_one(OptionList).highlighted = self._reasons.index(OWN_WORDS)
        super().put_back(left)

    def _ask_decision(self) -> None:
        words = self.app.words.etiquette.decisions
        title = self.says.decide_question(self._interview.company)
        current = self._decision or self._interview.decision
        self._decision = None
        self._list(title, [*(plain(words[code].label) for code in OFFERED), plain(self.says.guide, "$accent")])
        self.listing.highlighted = OFFERED.index(current) if current else 0

    def _ask_reason(self) -> None:
        words = self.app.words.etiquette.reasons
        self._reasons = in_order(self._decision or "cancel")
        labels = {OWN_WORDS: self.says.own_words, NO_REASON: self.says.no_reason}
        self._list(self.says.reason_question, [plain(labels.get(code) or words[code]) for code in self._reasons])
        current = self._interview.reason
        known = current in REASONS and rather(REASONS[current], self._decision or "cancel") is None
        self.listing.highlighted = self._reasons.index(current) if known else 0

    def _list(self, title: str, labels: list[Content]) -> None:
        self.query_one("#question", Static).update(plain(title))
        self.query_one(TextField).display = False
        self.meaning.expect(plain_lines(self._meaning(index)) for index in range(len(labels)))
        self.listing.set_options([Option(label) for label in labels])
        self.listing.focus()
        self.call_after_refresh(self.make_room)

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Say what the choice means, and where the reason advises something else, say that."""
        self.meaning.say(plain_lines(self._meaning(event.option_index), "$muted"))

    def _meaning(self, index: int) -> str:
        if self._decision is None:
            asked_for_help = index == len(OFFERED)
            return self.says.guide_help if asked_for_help else self.app.words.etiquette.decisions[OFFERED[index]].why
        reason = REASONS.get(self._reasons[index])
        if reason is None:
            return self.says.no_reason_help
        return "\n".join(filter(None, (self._weight(reason), self._clash(reason.code))))

    def _weight(self, reason: Reason) -> str:
        better = rather(reason, self._decision or "cancel")
        if better is None:
            return self.says.weights[reason.weight]
        return self.says.rather(self.app.words.etiquette.decisions[better].label)

    def _clash(self, code: str) -> str:
        """What the company would stumble over."""
        note = self._situation.clash(self._decision, code, self._interview.reason_words if code == OWN_WORDS else "")
        return "" if note is None else f"▲ {self.app.words.etiquette.note(note)}."

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the choice and go on."""
        if self._decision is None:
            if event.option_index == len(OFFERED):
                self.dismiss(GUIDE)
                return
            self._decision = OFFERED[event.option_index]
            if self._decision in {"attend", "verify"}:
                self.dismiss(Decided(self._decision, "", ""))
            else:
                self._ask_reason()
            return
        code = self._reasons[event.option_index]
        if code == OWN_WORDS:
            self._ask_words()
        else:
            self.dismiss(Decided(self._decision, code, words_kept(self._interview, code)))

    def _ask_words(self) -> None:
        field = self.query_one(TextField)
        field.display = True
        field.focus()
        self.call_after_refresh(self.make_room)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take one's own words."""
        words = event.value.strip()
        decision = cast("Decision", self._decision)
        self.dismiss(Decided(decision, OWN_WORDS if words else NO_REASON, words))

    async def action_leave(self) -> None:
        """Back to the question before, and from the first one out."""
        if self.query_one(TextField).has_focus:
            self._ask_reason()
            self.listing.highlighted = self._reasons.index(OWN_WORDS)
        elif self._decision is not None and self._known is None:
            self._ask_decision()
        else:
            self.dismiss(None)
