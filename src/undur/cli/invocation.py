"""One run of the command: what was asked for, where, when, and in which words."""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import cached_property
from types import SimpleNamespace
from typing import TYPE_CHECKING, Final

from undur.clock import clock_of
from undur.errors import UndurError
from undur.paths import plan_path
from undur.words import words_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from pathlib import Path

    from undur.cli.output import Output
    from undur.clock import Clock
    from undur.plan.codes import Language
    from undur.plan.plan import Plan
    from undur.situation import Situation
    from undur.store import Notice, Opened
    from undur.words import Words

PROGRAM: Final = "undur"


class Asked(SimpleNamespace):
    """What the command line asks for: the program's own options, as they are where it names none, and those of a verb."""

    file: str | None = None
    demo: bool = False
    language: Language | None = None
    plain: bool = False
    version: bool = False
    verb: str | None = None


class Invocation:
    """Everything is looked up when it is first asked for, so that a verb pays for what it uses."""

    def __init__(self, asked: Asked, environ: Mapping[str, str]) -> None:
        self.asked = asked
        self.environ = environ
        self.notices: list[Notice] = []
        """What opening and saving had to tell."""

    @cached_property
    def out(self) -> Output:
        """Standard output."""
        from undur.cli.output import Output

        return Output(sys.stdout)

    @cached_property
    def err(self) -> Output:
        """Standard error."""
        from undur.cli.output import Output

        return Output(sys.stderr)

    @cached_property
    def clock(self) -> Clock:
        """The clock. Raises `BadMomentError`."""
        return clock_of(self.environ)

    @cached_property
    def now(self) -> dt.datetime:
        """The moment of this run, asked once."""
        return self.clock.now()

    @cached_property
    def path(self) -> Path:
        """The plan file."""
        return plan_path(self.asked.file, self.environ)

    @cached_property
    def opened(self) -> Opened:
        """The plan as the file has it. Raises an `UndurError` for a file that can't be read."""
        from undur.store import open_plan

        opened = open_plan(self.path)
        self.notices.extend(opened.notices)
        return opened

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.opened.plan

    @cached_property
    def language(self) -> Language:
        """`--language`, else the plan's, else that of its last good version, else that of the surroundings."""
        asked: Language | None = self.asked.language
        if asked is not None:
            return asked
        from undur.cli.language import language_of

        try:
            return language_of(self.environ) if self.opened.new else self.plan.me.interface
        except UndurError:
            return self._language_before() or language_of(self.environ)

    def _language_before(self) -> Language | None:
        """That of the last good version, where the file itself can't tell."""
        from undur.store.backups import last_good

        with suppress(OSError):
            good = last_good(self.path)
            return good.plan.me.interface if good and good.plan else None
        return None

    @cached_property
    def words(self) -> Words:
        """The words of the interface."""
        return words_in(self.language)

    def situation(self) -> Situation:
        """The interview that the verb's `ID` names, at this moment. Raises `UnknownInterviewError`."""
        from undur.cli.lookup import find_interview
        from undur.situation import situate

        return situate(self.plan, find_interview(self.plan, self.asked.id), self.now)

    def say(self, sentence: str) -> None:
        """Tell a person something in one line on standard error."""
        from undur.cli.output import NotPrintedError

        with suppress(NotPrintedError):  # there is nowhere left to say it
            self.err.line(f"{PROGRAM}: {' '.join(sentence.split())}")
