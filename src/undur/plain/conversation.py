"""Asking and answering: every question has a number, `?` explains it, `b` goes back, `q` leaves.

Nothing moves a cursor and nothing is told by colour or by a sign; lines are short, and one line is read for each question.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final, TypeVar

from undur.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from undur.words.plain import PlainWords

T = TypeVar("T")

HELP: Final = "?"
BACK: Final = "b"
LEAVE: Final = "q"
NARROWEST: Final = 20
WIDEST: Final = 72
"""Cells of a line: longer ones are hard to follow, whether seen or heard."""
SIGNS: Final = "▲✗✓×●○·"
"""What the screens put before a sentence, and nobody wants to hear."""


class Back(Exception):  # noqa: N818  nothing is wrong: a person goes back
    """The person wants the question before."""


class Leave(Exception):  # noqa: N818  nothing is wrong: a person leaves
    """The person leaves, or there is nobody left to answer."""


class Unclear(Exception):  # noqa: N818  it is told and asked again
    """Nothing could be made of an answer; says why, in one sentence."""


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
        """Say a paragraph, in short lines; line breaks of the text are kept, a sign before its first word is not."""
        for line in text.lstrip(f"{SIGNS} ").split("\n"):
            wrapped = textwrap.wrap(visible(line), self._width, break_on_hyphens=False)
            for one in wrapped or [""]:
                self._write(one)

    def hand_out(self, text: str) -> None:
        """Give a text to be copied: its lines as they are, however long."""
        for line in text.split("\n"):
            self._write(visible(line))

    def choose(self, question: str, options: Sequence[str], explanation: str, *, unlisted: Sequence[str] = ()) -> int:
        """Ask for one of some options by its number or its words; its place, from 0. Raises `Back`, `Leave`.

        `unlisted`: further options, behind the others, that are not read out and taken by their words alone.
        """
        listed = [f"{number}. {option}" for number, option in enumerate(options, start=1)]
        return self._ask(question, listed, explanation, lambda answer: self._place(answer, options, unlisted))

    def choose_or_none(
        self,
        question: str,
        options: Sequence[str],
        explanation: str,
        *,
        wording: Callable[[str], str] | None = None,
    ) -> int | None:
        """The same, where Enter alone is an answer too: none of them. `wording` says what that means, of a question."""
        listed = [f"{number}. {option}" for number, option in enumerate(options, start=1)]
        return self._ask(
            (wording or self.words.optional)(question),
            listed,
            explanation,
            lambda answer: self._place(answer, options, ()) if answer else None,
        )

    def text(self, question: str, explanation: str) -> str:
        """Ask for words, which may be none. Raises `Back`, `Leave`."""
        return self._ask(question, [], explanation, lambda answer: answer)

    def understood(self, question: str, explanation: str, read: Callable[[str], T]) -> T:
        """Ask for words until `read` can make something of them: it raises `Unclear`. Raises `Back`, `Leave`."""
        return self._ask(question, [], explanation, read)

    def agrees(self, question: str, explanation: str) -> bool:
        """Ask a yes-or-no question. Raises `Back`, `Leave`."""
        return self.choose(question, [self.words.yes, self.words.no], explanation) == 0

    def _place(self, answer: str, options: Sequence[str], unlisted: Sequence[str]) -> int:
        """The place of the option that is meant: by its number, its beginning, or a word that only it has."""
        if not answer:
            raise Unclear(self.words.answer_needed(len(options)))
        if answer.isdecimal() and 1 <= int(answer) <= len(options):
            return int(answer) - 1
        said, every = answer.casefold(), [one.casefold() for one in (*options, *unlisted)]
        for fits in (str.startswith, str.__contains__):
            found = [place for place, one in enumerate(every) if fits(one, said)]
            if len(found) == 1 and not answer.isdecimal():
                return found[0]
        raise Unclear(self.words.not_offered(answer, len(options)))

    def _ask(self, question: str, listed: Sequence[str], explanation: str, read: Callable[[str], T]) -> T:
        """Ask until there is an answer; whatever stands in its way, it stays the same question under the same number."""
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
            if answer == HELP:
                self.say(explanation)
                self.say(self.words.how_to_answer)
                continue
            try:
                return read(answer)
            except Unclear as why:
                self.say(str(why))

    def _answer(self) -> str:
        line = self._read()
        if line is None or line.strip().casefold() == LEAVE:
            raise Leave
        answer = line.strip()
        if answer.casefold() == BACK:
            raise Back
        return answer
