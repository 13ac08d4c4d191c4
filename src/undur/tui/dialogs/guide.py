"""The guided decision: a few questions, then what is best, why, and what follows. It advises and never forbids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from undur.etiquette.decision import CHOICES, Answers, QuestionId, Recommendation, next_question, recommend
from undur.etiquette.doubts import doubts_of
from undur.tui.dialogs.decided import Decided
from undur.tui.dialogs.earlier import Earlier
from undur.tui.dialogs.list_dialog import ListDialog
from undur.tui.plain import plain
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.marked_list import MarkedList

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from undur.plan.codes import Decision
    from undur.situation import Situation


class Guide(ListDialog[Decided]):
    """Asks one thing at a time; the last list is the recommendation and what else makes sense. Escape goes back by one."""

    TOPIC = "guide"

    def __init__(self, situation: Situation) -> None:
        super().__init__()
        self._situation = situation
        self._case = situation.times
        self._answers = Answers()
        self._before: list[tuple[Answers, int]] = []
        """What was answered before each question, and the row that was chosen then."""
        self._question: QuestionId | None = None
        self._codes: tuple[str, ...] = ()

    def compose(self) -> ComposeResult:
        """The question, the answers, and what speaks for them."""
        with Vertical(classes="box"):
            yield Static(classes="title", id="question", markup=False)
            yield MarkedList()
            yield Static(id="help", markup=False)
            yield Earlier(self._situation)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Ask the first question."""
        self._go_on()

    def _go_on(self) -> None:
        self._question = next_question(self._case, self._answers)
        if self._question is None:
            self._show_recommendation(recommend(self._case, self._answers))
        else:
            self._ask(self._question)

    def _ask(self, question: QuestionId) -> None:
        words = self.app.words.etiquette
        labels = words.reasons if question == "reason" else getattr(words.deciding, question)
        doubts = ", ".join(words.deciding.doubts[doubt] for doubt in doubts_of(self._case.interview))
        self._show(words.deciding.questions[question], CHOICES[question], [labels[code] for code in CHOICES[question]])
        self._help(doubts if question == "genuine" else "")

    def _show_recommendation(self, advised: Recommendation) -> None:
        words = self.app.words.etiquette
        codes = (advised.decision, *advised.instead)
        labels = [words.decisions[code].label for code in codes]
        self._show(self.says.recommended(labels[0]), codes, labels)
        deciding = words.deciding
        said = [deciding.because[advised.because], deciding.consequences[advised.consequence]]
        clash = self._situation.clash(advised.decision, self._answers.reason, self._own_words())
        self._help(" ".join(said), *([] if clash is None else [f"▲ {words.note(clash)}."]))

    def _show(self, title: str, codes: tuple[str, ...], labels: list[str]) -> None:
        self._codes = codes
        self.query_one("#question", Static).update(plain(title))
        self.listing.set_options([Option(plain(label)) for label in labels])
        self.listing.highlighted = 0

    def _help(self, *paragraphs: str) -> None:
        told = self.query_one("#help", Static)
        told.display = any(paragraphs)
        told.update(Content("\n").join(plain(one) for one in paragraphs))
        self.call_after_refresh(self.make_room)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the answer and go on; the answer to the recommendation is the decision."""
        code = self._codes[event.option_index]
        if self._question is None:
            decision: Decision = code  # type: ignore[assignment]  # the codes of a recommendation are decisions
            self.dismiss(Decided(decision, self._answers.reason, self._own_words()))
            return
        self._before.append((self._answers, event.option_index))
        self._answers = _answered(self._answers, self._question, code)
        self._go_on()

    async def action_leave(self) -> None:
        """Back to the question before, and from the first one out."""
        if not self._before:
            self.dismiss(None)
            return
        self._answers, row = self._before.pop()
        self._go_on()
        self.listing.highlighted = row

    def _own_words(self) -> str:
        interview = self._case.interview
        return interview.reason_words if interview.reason == self._answers.reason else ""


def _answered(answers: Answers, question: QuestionId, code: str) -> Answers:
    yes_or_no = question in {"genuine", "signed"}
    return replace(answers, **{question: code == "yes" if yes_or_no else code})
