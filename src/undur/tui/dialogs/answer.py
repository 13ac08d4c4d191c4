"""Their answer, and the time that they name, if they name one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, NamedTuple

from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from undur.errors import UndurError
from undur.times.reading import Reading, read_when
from undur.times.writing import write_start
from undur.tui.dialogs.dialog import Dialog
from undur.tui.plain import plain
from undur.tui.widgets.fields import TextField

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from undur.plan.codes import Answer
    from undur.plan.interview import Interview

ANSWERS: Final[tuple[Answer, ...]] = ("accepted", "proposed", "regret", "question")


class Answered(NamedTuple):
    """What they answered, and the time that they named, if they did."""

    answer: Answer
    time: Reading | None = None
    accepted: bool = False
    """Whether the person comes at that time."""


class AnswerDialog(Dialog[Answered]):
    """A list of four; for a new time a line to type it into, which may stay empty."""

    def __init__(self, interview: Interview) -> None:
        super().__init__()
        self._company, self._zone = interview.company, interview.time_zone
        self._cancelled = interview.decision == "cancel"
        self._proposed: Reading | None = None

    def compose(self) -> ComposeResult:
        """The question and the four answers."""
        with Vertical(classes="box"):
            yield Static(plain(self.says.answer_question(self._company)), classes="title")
            yield OptionList(*(Option(plain(self.says.answers[one])) for one in ANSWERS))
            yield TextField(placeholder=self.says.new_time_hint)
            yield Static(id="echo", markup=False)

    def on_mount(self) -> None:
        """Ask for the time only when they named one."""
        self.query_one(TextField).display = False

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the answer, or ask which time they mean."""
        if self._proposed is not None:
            self.dismiss(Answered("proposed", self._proposed, accepted=event.option_index == 0))
            return
        answer = ANSWERS[event.option_index]
        if answer != "proposed":
            self.dismiss(Answered(answer))
            return
        field = self.query_one(TextField)
        field.display = True
        field.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Echo the time in full."""
        self._read(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the time, or none."""
        if not event.value.strip():
            self.dismiss(Answered("proposed"))
        elif (reading := self._read(event.value)) is not None:
            self._ask_whether(reading)

    def _ask_whether(self, proposed: Reading) -> None:
        """A time that they name is theirs until it is accepted."""
        self._proposed = proposed
        self.query_one(TextField).display = False
        listing = self.query_one(OptionList)
        listing.set_options([Option(plain(self.says.accept_time)), Option(plain(self.says.only_note))])
        listing.highlighted = 1 if self._cancelled else 0
        listing.focus()

    def _read(self, text: str) -> Reading | None:
        echo = self.query_one("#echo", Static)
        if not text.strip():
            echo.update("")
            return None
        try:
            reading = read_when(text, now=self.app.now, zone=self._zone)
        except UndurError as error:
            echo.update(plain(error.sentence(self.app.words), "$error"))
            return None
        if not isinstance(reading.starts, dt.datetime):
            echo.update(plain(self.says.hour_needed, "$warning"))
            return None
        echo.update(plain(f"= {write_start(reading.starts, self.app.language)}", "$success"))
        return reading
