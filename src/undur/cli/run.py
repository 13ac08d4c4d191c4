"""From the words on the command line to the exit code."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from undur.cli.invocation import PROGRAM, Asked, Invocation
from undur.errors import UndurError
from undur.paths import FOLDER_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WRONG: Final = 2
"""Exit code for wrong use, or for what can't be read or written."""


def run(argv: Sequence[str], environ: Mapping[str, str]) -> int:
    """Do what the command line asks for; whatever goes wrong becomes one line on standard error."""
    invocation = Invocation(Asked(), environ)
    try:
        return _serve(invocation, argv)
    except UndurError as error:
        invocation.say(error.sentence(invocation.words))
        return error.exit_code
    except OSError as error:
        invocation.say(invocation.words.cli.refusals.system(error.strerror or str(error)))
        return WRONG
    except Exception as error:
        if sys.flags.dev_mode:  # `python -X dev -m undur` shows where it comes from
            raise
        invocation.say(invocation.words.cli.refusals.unexpected(type(error).__name__))
        return WRONG


def _serve(invocation: Invocation, argv: Sequence[str]) -> int:
    if argv and not _understood(argv, invocation):
        return 0
    if invocation.asked.version:
        from undur import __version__

        invocation.out.line(f"{PROGRAM} {__version__}")
        return 0
    with ExitStack() as stack:
        if invocation.asked.demo:
            _use_demo(invocation, stack)
        exit_code = _do(invocation)
    if invocation.notices:
        _tell(invocation)
    return exit_code


def _understood(argv: Sequence[str], invocation: Invocation) -> bool:
    """Whether there is something to do; not where help was asked for, and given. Who only says `undur` needs no parser."""
    from undur.cli.parser import HelpAsked
    from undur.cli.program import parse

    try:
        parse(argv, invocation.asked)
    except HelpAsked as asked:
        vars(invocation.asked).update(vars(asked.namespace))
        invocation.out.raw(asked.parser.help_in(invocation.words.cli))
        return False
    return True


def _tell(invocation: Invocation) -> None:
    """Say what opening and saving had to tell."""
    from undur.words.commands_named import with_labels

    for notice in invocation.notices:
        invocation.say(with_labels(notice.sentence(invocation.words), invocation.words))


def _do(invocation: Invocation) -> int:
    if invocation.asked.plain and invocation.asked.verb in (None, "open"):
        from undur.cli.plainly import walk_through

        return walk_through(invocation, getattr(invocation.asked, "id", None))
    if invocation.asked.verb is None:
        from undur.cli.screens import open_screens

        return open_screens(invocation)
    from undur.cli.program import verb_module

    verb = verb_module(invocation.asked.verb)
    gc.freeze()
    gc.enable()
    return verb.run(invocation)


def _use_demo(invocation: Invocation, stack: ExitStack) -> None:
    """Work on a copy of the sample data, in a folder that is gone afterwards, with its backups and locks."""
    from tempfile import TemporaryDirectory

    from undur.demo import demo_copy

    folder = stack.enter_context(TemporaryDirectory(prefix="undur-demo-", ignore_cleanup_errors=True))
    stack.callback(_put_back, os.environ.get(FOLDER_VARIABLE))
    os.environ[FOLDER_VARIABLE] = folder
    invocation.path = demo_copy(Path(folder), invocation.now)


def _put_back(folder: str | None) -> None:
    if folder is None:
        del os.environ[FOLDER_VARIABLE]
    else:
        os.environ[FOLDER_VARIABLE] = folder
