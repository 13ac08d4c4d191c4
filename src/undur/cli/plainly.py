"""Opening the plain mode: questions on standard output, answers from standard input, be they terminal or pipe."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from io import TextIOWrapper
from typing import TYPE_CHECKING

from undur.cli.language import language_of
from undur.cli.lookup import find_interview
from undur.cli.mending import make_readable
from undur.errors import UndurError
from undur.exchange.cleaning import clean
from undur.exchange.clipboard import copy
from undur.plain.conversation import WIDEST, Conversation
from undur.plain.desk import Desk, Outside
from undur.plain.walk import walk

if TYPE_CHECKING:
    import datetime as dt

    from undur.cli.invocation import Invocation
    from undur.plan.interview import Interview


def walk_through(invocation: Invocation, interview_id: str | None = None) -> int:
    """Walk through the plan, beginning with one interview where an id is given; the exit code."""
    if not make_readable(invocation):
        return UndurError.exit_code
    begin = find_interview(invocation.plan, interview_id).id if interview_id else ""
    fresh = invocation.asked.demo or invocation.opened.new
    if invocation.asked.language is None and fresh:
        invocation.asked.language = language_of(invocation.environ)
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")  # a character that can't be read is shown as such, not lost
    words, out = invocation.words, invocation.out
    width = shutil.get_terminal_size().columns if out.is_terminal else WIDEST
    emit = partial(print, end="", file=sys.stdout, flush=True) if out.is_terminal else None
    desk = Desk(
        invocation.opened.base,
        invocation.plan,
        clock=invocation.clock,
        words=words,
        talk=Conversation(partial(_read, invocation), out.line, words.plain, width),
        outside=Outside(lambda text: copy(text, environ=invocation.environ, emit=emit), _samples),
    )
    return walk(desk, begin)


def _samples(now: dt.datetime) -> tuple[Interview, ...]:
    from undur.demo import sample_interviews

    return sample_interviews(now)


def _read(invocation: Invocation) -> str | None:
    """One answer; `None` where standard input has no more."""
    if sys.stdin is None:
        return None
    invocation.out.raw("> ")
    try:
        line = sys.stdin.readline()
    except KeyboardInterrupt:
        invocation.out.line()
        raise
    if not sys.stdin.isatty():
        invocation.out.line()
    return clean(line.rstrip("\r\n")) if line else None
