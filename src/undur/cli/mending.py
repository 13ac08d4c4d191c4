"""A plan file that can't be read, met before the screens open: what is wrong, and what can be done about it now."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from undur.store import UnreadablePlanError, open_plan
from undur.store.backups import backups_folder, last_good, restore
from undur.times.writing import write_moment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from undur.cli.invocation import Invocation
    from undur.store import Opened
    from undur.store.backups import Version

BEYOND_MENDING: Final = frozenset({"not_a_file", "too_large", "denied", "io", "newer"})
"""Where neither an editor nor an earlier version in the file's place would help."""

_EDITORS: Final = ("nano", "vi", "notepad")
"""Tried where neither VISUAL nor EDITOR is set."""
_KNOW_LINES: Final = frozenset({"vi", "vim", "nvim", "nano", "emacs", "emacsclient", "micro", "kak", "joe", "ne"})
"""Editors that begin at line 7 when told `+7`."""


class Way(NamedTuple):
    """One thing to do."""

    label: str
    go: Callable[[], None]


def make_readable(invocation: Invocation, ask: Callable[[str], str] = input) -> Opened | None:
    """The plan file, opened. Where it can't be read, offer ways until it can; `None` for a person who leaves."""
    while True:
        try:
            return open_plan(invocation.path)
        except UnreadablePlanError as error:
            invocation.say(error.sentence(invocation.words))
            if not _offer(invocation, error, ask):
                return None


def _offer(invocation: Invocation, error: UnreadablePlanError, ask: Callable[[str], str]) -> bool:
    """Let the person choose a way and go it; false for leaving."""
    say = invocation.words.storage.mending
    ways = list(_ways(invocation, error))
    for number, way in enumerate(ways, start=1):
        invocation.out.line(f"  {number}  {way.label}")
    invocation.out.line(f"  q  {say.leave}")
    try:
        chosen = ask(say.choose).strip()
    except EOFError:
        return False
    if chosen.isdecimal() and 1 <= int(chosen) <= len(ways):
        ways[int(chosen) - 1].go()
    return chosen != "q"


def _ways(invocation: Invocation, error: UnreadablePlanError) -> Iterator[Way]:
    say, path = invocation.words.storage.mending, invocation.path
    if error.why not in BEYOND_MENDING:
        good = last_good(invocation.path)
        if good is not None:
            yield Way(say.restore(_told(invocation, good)), lambda: _restore(invocation, good))
        editor = editor_of(invocation.environ)
        if editor:
            yield Way(
                say.edit(Path(editor[0]).name), lambda: _edit(invocation, [*editor, *_at(editor, error), str(path)])
            )
    yield Way(say.where, lambda: invocation.out.line(say.places(str(path), str(backups_folder(path)))))


def editor_of(environ: Mapping[str, str]) -> list[str]:
    """The command of the person's editor, word by word; empty where there is none."""
    for variable in ("VISUAL", "EDITOR"):
        if command := environ.get(variable, "").strip():
            try:
                return shlex.split(command)
            except ValueError:  # a quote that is never closed
                return [command]
    return next(([name] for name in _EDITORS if shutil.which(name)), [])


def _at(editor: list[str], error: UnreadablePlanError) -> list[str]:
    return [f"+{error.line}"] if error.line and Path(editor[0]).stem in _KNOW_LINES else []


def _edit(invocation: Invocation, command: list[str]) -> None:
    try:
        subprocess.run(command, check=False)
    except OSError as error:
        invocation.say(invocation.words.cli.refusals.system(error.strerror or command[0]))


def _restore(invocation: Invocation, version: Version) -> None:
    problem = restore(invocation.path, version.backup)
    if problem is not None:
        invocation.say(problem.sentence(invocation.words))


def _told(invocation: Invocation, version: Version) -> str:
    when = write_moment(version.backup.at.astimezone(), invocation.words.language)
    count = None if version.plan is None else len(version.plan.interviews)
    return invocation.words.storage.backups.version(when, count)
