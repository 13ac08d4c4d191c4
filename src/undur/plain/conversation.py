"""Asking and answering: every question has a number, `?` explains it, `b` goes back, `q` leaves.

Nothing moves a cursor and nothing is told by colour; lines are short, and one line is read for each question.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from undur.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from undur.words.plain import PlainWords

HELP: Final = "?"
BACK: Final = "b"
LEAVE: Final = "q"
NARROWEST: Final = 20
WIDEST: Final = 72
"""Cells of a line: longer ones are hard to follow, whether seen or heard."""


class Back(Exception):  # noqa: N818  nothing is wrong: a person goes back
    """The person wants the question before."""


class Leave(Exception):  # noqa: N818  nothing is wrong: a person leaves
    """The person leaves, or there is nobody left to answer."""


class Conversation:
    """Says lines and asks questions. `read` gives an answer without its line end, `None` where there are no more."""

    def __init__(
        self, read: Callable[[], str | None], write: Callable[[str], None], words: PlainWords, width: int = WIDEST
    ) -> None:
        self._read, self._write, self.words = read, write, words
        self._width = min(max(width, NARROWEST), WIDEST)
        self._number = 0
        self._explained = False

    def say(self, text: str = "") -> None:
        """Say a paragraph, in short lines; line breaks of the text are kept."""
        for line in text.split("\n"):
            wrapped = textwrap.wrap(visible(line), self._width, break_on_hyphens=False)
            for one in wrapped or [""]:
                self._write(one)

    def choose(self, question: str, options: Sequence[str], explanation: str) -> int:
        """Ask for one of some options by its number or the words it begins with; its place, from 0. Raises `Back`, `Leave`."""
        listed = [f"{number}. {option}" for number, option in enumerate(options, start=1)]
        while True:
            answer = self._ask(question, listed, explanation)
            if answer.isdecimal() and 1 <= int(answer) <= len(options):
                return int(answer) - 1
            begun = [at for at, one in enumerate(options) if answer and one.casefold().startswith(answer.casefold())]
            if len(begun) == 1:
                return begun[0]
            self.say(self.words.not_offered(answer, len(options)))
            self._number -= 1  # the same question again

    def text(self, question: str, explanation: str) -> str:
        """Ask for words, which may be none. Raises `Back`, `Leave`."""
        return self._ask(question, [], explanation)

    def agrees(self, question: str, explanation: str) -> bool:
        """Ask a yes-or-no question. Raises `Back`, `Leave`."""
        return self.choose(question, [self.words.yes, self.words.no], explanation) == 0

    def _ask(self, question: str, listed: Sequence[str], explanation: str) -> str:
        self._number += 1
        while True:
            self.say()
            self.say(self.words.question(self._number, question))
            for line in listed:
                self.say(line)
            if not self._explained:
                self.say(self.words.how_to_answer)
                self._explained = True
            answer = self._answer()
            if answer != HELP:
                return answer
            self.say(explanation)
            self.say(self.words.how_to_answer)

    def _answer(self) -> str:
        line = self._read()
        if line is None or line.strip().casefold() == LEAVE:
            raise Leave
        answer = line.strip()
        if answer.casefold() == BACK:
            raise Back
        return answer
