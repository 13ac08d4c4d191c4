"""`undur log ID answered --text FILE`: what the company answered, read from its own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.cli.text_input import STANDARD_INPUT
from undur.errors import UndurError
from undur.events import answered
from undur.exchange.incoming.answers import read_answer
from undur.exchange.incoming.understood import Reader
from undur.times.writing import write_start
from undur.visible import one_line

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.exchange.incoming.answers import UnderstoodAnswer
    from undur.plan.interview import Interview
    from undur.situation import Situation
    from undur.words import Words

_LONGEST_NOTE = 160
"""Characters of their words that are kept."""


class UnclearAnswerError(UndurError):
    """A text that does not tell for sure what was answered."""

    def __init__(self, understood: UnderstoodAnswer) -> None:
        super().__init__(understood.text)
        self.understood = understood

    def sentence(self, words: Words) -> str:
        """Say what is open and how to note the answer anyhow."""
        questions = " ".join(words.exchange.remark(one, words) for one in self.understood.questions)
        return f"{questions} {words.exchange.answering.unclear}".strip()


def answered_by_text(situation: Situation, invocation: Invocation) -> Interview:
    """The interview with the answer that a file or standard input holds.

    `--accept` adopts the time that is named in it. Raises `UnclearAnswerError`, `RefusedInvitationError`.
    """
    asked, words, interview = invocation.asked, invocation.words, situation.times.interview
    understood = read_answer(_content(asked.text), interview, Reader(me=invocation.plan.me, now=invocation.now))
    answer = understood.answer
    if answer is None or understood.questions:
        raise UnclearAnswerError(understood)
    told = words.exchange.answering.understood(words.screens.dialogs.answers[answer], understood.words)
    invocation.out.line(one_line(told))
    time = understood.time
    if time is not None:
        when = write_start(time.starts, words.language)
        hint = "" if asked.accept else f" {words.exchange.answering.accept_hint}"
        invocation.out.line(f"  = {when}.{hint}")
    note = asked.note or one_line(understood.words)[:_LONGEST_NOTE]
    return answered(situation.interview, answer, invocation.now, time, accepted=asked.accept, note=note)


def _content(name: str) -> bytes:
    import sys
    from pathlib import Path

    from undur.exchange.incoming.files import content_of
    from undur.exchange.incoming.reading import LARGEST

    if name != STANDARD_INPUT:
        return content_of(Path(name).expanduser())
    return sys.stdin.buffer.read(LARGEST + 1) if sys.stdin is not None else b""
