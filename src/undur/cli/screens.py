"""Opening the screens. Textual is imported here and nowhere else in `cli`."""

from __future__ import annotations

import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

from undur.errors import UndurError
from undur.store import UnreadablePlanError, open_plan
from undur.store.disk import LARGE
from undur.visible import visible
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.cli.invocation import Invocation
    from undur.plan.codes import Language
    from undur.store import Opened
    from undur.words import Words


WORTH_A_GLANCE: Final = 128 * 1024
"""Bytes from which on the archived takes longer to read than anybody would want to wait for it."""
ERASED: Final = "\r\x1b[K"
"""Takes back what stands on the line."""


class NoTerminalError(UndurError):
    """The screens were asked for where there is no terminal."""

    def sentence(self, words: Words) -> str:
        """Say what they need, and what there is instead."""
        return words.cli.refusals.no_terminal


def _suggested(invocation: Invocation) -> Language | None:
    """The language of the surroundings, where no plan of the person's own says which they want."""
    if not invocation.asked.demo and invocation.path.exists():
        return None
    from undur.cli.language import language_of

    return language_of(invocation.environ)


def _seen(invocation: Invocation, interview_id: str | None) -> Opened | None:
    """What is coming up in a large plan; `None` where all of it is read first: as for an interview that may be archived."""
    with suppress(OSError):
        if interview_id is None and invocation.path.stat().st_size >= WORTH_A_GLANCE:
            from undur.store.glance import glance

            return glance(invocation.path)
    return None


def _opened(invocation: Invocation) -> Opened | None:
    """The plan; `None` where it can't be read and the person leaves it at that."""
    try:
        with _said_to_load(invocation):
            return open_plan(invocation.path)
    except UnreadablePlanError:
        from undur.cli.mending import make_readable

        return make_readable(invocation)


@contextmanager
def _said_to_load(invocation: Invocation) -> Iterator[None]:
    """Say meanwhile that a large file is being read; the line is gone when the screens open."""
    large = 0
    with suppress(OSError):
        large = invocation.path.stat().st_size
    if large < LARGE:
        yield
        return
    from undur.cli.language import language_of

    words = words_in(invocation.asked.language or language_of(invocation.environ))  # the plan's own is not read yet
    invocation.out.raw(visible(words.storage.loading(invocation.path.name)))
    try:
        yield
    finally:
        invocation.out.raw(ERASED)


def open_screens(invocation: Invocation, interview_id: str | None = None) -> int:
    """Open the planner, on one interview where an id is given, and return its exit code. Raises `NoTerminalError`.

    Textual draws on standard error, so all three streams count.
    """
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout, sys.stderr)):
        raise NoTerminalError
    clock = invocation.clock
    opened = _seen(invocation, interview_id) or _opened(invocation)
    while opened is not None:
        from undur.tui.app import run

        try:
            return run(
                opened,
                clock=clock,
                language=invocation.asked.language or _suggested(invocation),
                interview_id=interview_id,
            )
        except UnreadablePlanError:  # in what was read behind the first screen
            opened = _opened(invocation)
    return UndurError.exit_code
