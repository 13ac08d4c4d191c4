"""Their answer, pasted or chosen, and the time that they name, if they name one."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, NamedTuple

from textual import work
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from undur.errors import UndurError
from undur.plan.codes import ANSWERS
from undur.times.writing import write_start
from undur.tui.dialogs.list_dialog import ListDialog
from undur.tui.plain import plain, shown
from undur.tui.widgets.dialog_keys import DialogKeys
from undur.tui.widgets.fields import TextField
from undur.tui.widgets.marked_list import MarkedList
from undur.tui.widgets.time_echo import echo
from undur.typed_time import typed_time
from undur.visible import cut

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from textual import events
    from textual.app import ComposeResult

    from undur.exchange.incoming.answers import UnderstoodAnswer
    from undur.plan.codes import Answer
    from undur.plan.interview import Interview
    from undur.times.read import Reading

_LONGEST_WORDS: Final = 160
"""Characters of their words that are shown and kept."""


class Answered(NamedTuple):
    """What they answered, and the time that they named, if they did."""

    answer: Answer
    time: Reading | None = None
    accepted: bool = False
    """Whether the person comes at that time."""
    words: str = ""
    """Of theirs, as they were pasted."""


class AnswerDialog(ListDialog[Answered]):
    """A list of four; what is pasted is read, shown with its words, and Enter adopts it.

    For a new time there is a line to type it into, which may stay empty. `text` is an answer pasted elsewhere.
    Escape goes back to the list of four, and from there out.
    """

    TOPIC = "answer"
    FORM = "answer"

    def __init__(self, interview: Interview, text: str = "") -> None:
        super().__init__()
        self._interview, self._text = interview, text
        self._words = ""
        self._choices: dict[str, Answered | None] = {}
        """What is offered at the moment, by the id of its row; no row of an earlier offer is among them."""
        self._offers = 0
        self._further = False
        """Whether something stands here that Escape leads back from."""

    def compose(self) -> ComposeResult:
        """The question, what was understood, and the answers."""
        says = self.app.words.exchange.answering
        with Vertical(classes="box"):
            yield Static(plain(self.says.answer_question(self._interview.company)), classes="title")
            yield Static(plain(says.hint, "$muted"), id="understood", markup=False)
            yield MarkedList()
            yield TextField(placeholder=self.says.new_time_hint)
            yield Static(id="echo", markup=False)
            yield DialogKeys()

    def on_mount(self) -> None:
        """Offer the four answers; ask for the time only when they named one."""
        self._begin()
        if self._text:
            self._understand(self._text)

    def entries(self) -> dict[str, str]:
        """The time, and what was pasted."""
        return {**super().entries(), "pasted": self._text}

    def at_first(self) -> dict[str, str]:
        """Nothing: what was pasted elsewhere would be missed too."""
        return dict.fromkeys(self.entries(), "")

    def put_back(self, left: Mapping[str, str]) -> None:
        """Read again what was pasted; a time that was being typed was the answer to what is read there."""
        super().put_back(left)
        if pasted := left.get("pasted"):
            self._understand(pasted)

    def on_paste(self, event: events.Paste) -> None:
        """Read what is pasted."""
        event.stop()
        if event.text.strip():
            self._understand(event.text)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the answer, or ask which time they mean."""
        row = event.option_id
        if row is None or row not in self._choices:  # chosen before the pasted text was read
            return
        chosen = self._choices[row]
        if chosen is not None:
            self.dismiss(chosen)
            return
        field = self.query_one(TextField)
        field.display = True
        field.focus()
        self._say_back("")

    def _begin(self, row: int = 0) -> None:
        """Offer the four answers."""
        self.query_one(TextField).display = False
        self._say_back("")
        self._offer(self._four())
        self._further = False
        self.listing.highlighted = row

    def on_input_changed(self, event: Input.Changed) -> None:
        """Echo the time in full."""
        self._say_back(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the time, or none."""
        if not event.value.strip():
            self.dismiss(Answered("proposed", words=self._words))
        elif (reading := self._say_back(event.value)) is not None:
            self._ask_whether(reading)

    def _understand(self, text: str) -> None:
        """Read a text; until it is read nothing can be chosen, for what stood here before is no answer to it."""
        self._text = text
        self._choices = {}
        self.listing.disabled = True
        self.query_one("#understood", Static).update(plain(self.app.words.exchange.importing.reading, "$muted"))
        self._take_apart(text)

    @work(exclusive=True)
    async def _take_apart(self, text: str) -> None:
        from undur.exchange.incoming.answers import read_answer
        from undur.exchange.incoming.understood import Reader

        reader = Reader(me=self.app.plan.me, now=self.app.now)
        content = text.encode("utf-8", "replace")
        try:
            understood = await asyncio.to_thread(read_answer, content, self._interview, reader)
        except UndurError as error:
            self.query_one("#understood", Static).update(plain(error.sentence(self.app.words), "$error"))
            self._begin()
            return
        self._show(understood)

    def _show(self, understood: UnderstoodAnswer) -> None:
        """Say what they answered, with their words; the first choice adopts it."""
        words, answer = self.app.words, understood.answer
        self._words = cut(shown(understood.words), _LONGEST_WORDS)
        lines = [plain(words.exchange.remark(one, words), "bold $warning") for one in understood.questions]
        if answer is not None:
            sentence = words.exchange.answering.understood(self.says.answers[answer], self._words)
            lines.insert(0, plain(sentence, "$success"))
        self.query_one("#understood", Static).update(Content("\n").join(lines))
        time = understood.time
        if answer is None or understood.questions:
            self._begin(ANSWERS.index(answer) if answer is not None else 0)
        elif time is None:
            first = (words.exchange.answering.adopt(self.says.answers[answer]), Answered(answer, words=self._words))
            self._offer([first, *(one for one in self._four() if one[0] != self.says.answers[answer])])
        elif answer == "accepted":
            self._offer_time(time, words.exchange.answering.move(write_start(time.starts, words.language)), "accepted")
        else:
            self._ask_whether(time)

    def _four(self) -> list[tuple[str, Answered | None]]:
        """The answers that there are; for another time, the line to type it into."""
        return [(self.says.answers[one], None if one == "proposed" else Answered(one)) for one in ANSWERS]

    def _offer(self, choices: Sequence[tuple[str, Answered | None]]) -> None:
        self._offers += 1
        rows = [(f"{self._offers}-{number}", label, chosen) for number, (label, chosen) in enumerate(choices)]
        self._choices = {row: chosen for row, _, chosen in rows}
        self.listing.set_options([Option(plain(label), id=row) for row, label, _ in rows])
        self.listing.disabled = False
        self.listing.highlighted = 0
        self.listing.focus()
        self._further = True

    def _ask_whether(self, proposed: Reading) -> None:
        """A time that they name is theirs until it is accepted."""
        self.query_one(TextField).display = False
        when = write_start(proposed.starts, self.app.language)
        self.query_one("#understood", Static).update(plain(f"= {when}", "$success"))
        self._say_back("")
        self._offer_time(proposed, self.says.accept_time, "proposed")
        self.listing.highlighted = 1 if self._interview.decision == "cancel" else 0

    def _offer_time(self, time: Reading, label: str, answer: Answer) -> None:
        come = Answered(answer, time, accepted=True, words=self._words)
        self._offer([(label, come), (self.says.only_note, Answered(answer, time, words=self._words))])

    def _say_back(self, text: str) -> Reading | None:
        """Read the time that is typed, and say it back below its line."""
        typed = typed_time(text, now=self.app.now, zone=self._interview.time_zone, words=self.app.words)
        said = self.query_one("#echo", Static)
        said.display = self.query_one(TextField).display
        said.update(echo(typed))
        return typed.reading

    async def action_leave(self) -> None:
        """Back to the four answers, and from there out."""
        if not self._further and not self.query_one(TextField).has_focus:
            self.dismiss(None)
            return
        self._words = self._text = ""
        self.query_one("#understood", Static).update(plain(self.app.words.exchange.answering.hint, "$muted"))
        self._begin(ANSWERS.index("proposed"))
