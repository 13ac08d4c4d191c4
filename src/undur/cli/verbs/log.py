"""`undur log`: what has happened with an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from undur.cli.changing import save_interview, tell
from undur.cli.entries import logged
from undur.errors import UndurError
from undur.plan.codes import CHANNELS, KINDS, Answer, What

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.plan.interview import Interview
    from undur.situation import Situation
    from undur.words import Words


class AnsweredOnlyError(UndurError):
    """`--text` or `--accept` with something else than `answered`."""

    def sentence(self, words: Words) -> str:
        """Say what they belong to."""
        return words.cli.refusals.only_when_answered


class NewTimeError(UndurError):
    """`rescheduled` without the new time, or a new time without it."""

    def __init__(self, *, wanted: bool) -> None:
        super().__init__(wanted)
        self.wanted = wanted

    def sentence(self, words: Words) -> str:
        """Say what belongs together."""
        return words.cli.refusals.needs_new_time if self.wanted else words.cli.refusals.only_when_moved


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("id", metavar="ID", help="interview")
    parser.add_argument("what", metavar="WHAT", choices=get_args(What), help="what")
    parser.add_argument("--note", metavar="TEXT", default="", help="note")
    parser.add_argument("--kind", metavar="KIND", choices=KINDS, help="kind")
    parser.add_argument("--channel", metavar="CHANNEL", choices=CHANNELS, help="channel")
    parser.add_argument("--message", metavar="ID", help="message")
    parser.add_argument("--answer", metavar="ANSWER", choices=get_args(Answer), help="answer")
    parser.add_argument("--to", metavar="WHEN", help="to")
    parser.add_argument("--text", metavar="FILE", help="answer_text")
    parser.add_argument("--accept", action="store_true", help="accept")


def run(invocation: Invocation) -> int:
    """Note it, and say what is to be done next. Raises `NewTimeError`, `UnknownMessageError`, and what `--text` raises."""
    asked, words = invocation.asked, invocation.words
    if (asked.text is not None and asked.what != "answered") or (asked.accept and asked.text is None):
        raise AnsweredOnlyError
    if (asked.what == "rescheduled") != (asked.to is not None):
        raise NewTimeError(wanted=asked.to is None)
    after = save_interview(invocation, _changed(invocation.situation(), invocation))
    happened = words.screens.dialogs.happened[asked.what]
    if asked.to is not None:
        from undur.times.writing import write_start

        happened = f"{happened}: {write_start(after.interview.starts, words.language)}"
    tell(invocation, after, happened)
    return 0


def _changed(situation: Situation, invocation: Invocation) -> Interview:
    asked = invocation.asked
    if asked.text is not None:
        from undur.cli.answers import answered_by_text

        return answered_by_text(situation, invocation)
    if asked.to is None:
        return logged(situation, asked)
    from undur.cli.reading import read_in
    from undur.events import moved

    zone = situation.times.interview.time_zone
    return moved(situation.interview, read_in(asked.to, zone, zone, invocation.now), invocation.now, asked.note)
