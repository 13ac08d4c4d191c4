"""`undur backup list|restore [N]`: earlier versions of the plan file, also where the file can't be read."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from undur.cli.cells import cell_width, pad
from undur.cli.changing import NotSavedError
from undur.errors import UndurError
from undur.store.backups import list_backups, restore, versions_of
from undur.times.writing import write_moment

if TYPE_CHECKING:
    import datetime as dt

    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.store.backups import Version
    from undur.words import Words


class NoSuchBackupError(UndurError):
    """There is no earlier version of that number."""

    def __init__(self, number: int, count: int) -> None:
        super().__init__(number, count)
        self.number = number
        self.count = count

    def sentence(self, words: Words) -> str:
        """Say how many there are."""
        return words.storage.backups.no_such(self.number, self.count)


def arguments(parser: Parser) -> None:
    """Add the verb's own arguments."""
    parser.add_argument("doing", metavar="DOING", choices=("list", "restore"), help="doing")
    parser.add_argument("number", metavar="N", nargs="?", type=int, default=1, help="number")
    parser.add_argument("--json", action="store_true", help="json")


def run(invocation: Invocation) -> int:
    """List or restore. Raises `NoSuchBackupError`, `NotSavedError`."""
    if invocation.asked.doing == "list":
        _list(invocation)
    else:
        _restore(invocation)
    return 0


def _list(invocation: Invocation) -> None:
    versions = versions_of(invocation.path)
    if invocation.asked.json:
        invocation.out.json([_shape(number, one) for number, one in enumerate(versions, start=1)])
        return
    if not versions and invocation.out.is_terminal:
        invocation.out.line(invocation.words.storage.backups.none)
    say = invocation.words.storage.backups
    cells = [
        (str(number), say.version(_written(invocation, one.backup.at), _count(one)), say.size(one.backup.size))
        for number, one in enumerate(versions, start=1)
    ]
    widths = [max(map(cell_width, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        invocation.out.line("  ".join(map(pad, line, widths)).rstrip())


def _shape(number: int, version: Version) -> dict[str, object]:
    backup = version.backup
    return {
        "number": number,
        "written": backup.at.isoformat(timespec="seconds"),
        "bytes": backup.size,
        "interviews": _count(version),
        "path": str(backup.path),
    }


def _count(version: Version) -> int | None:
    return None if version.plan is None else len(version.plan.interviews) + len(version.plan.damaged)


def _restore(invocation: Invocation) -> None:
    backups, number = list_backups(invocation.path), invocation.asked.number
    if not 1 <= number <= len(backups):
        raise NoSuchBackupError(number, len(backups))
    chosen = backups[number - 1]
    when = _written(invocation, chosen.at)
    problem = restore(invocation.path, chosen)
    if problem is not None:
        raise NotSavedError(problem)
    say = invocation.words.storage.backups
    invocation.out.line(say.restored(when))
    invocation.out.line(say.undo_hint)


def _written(invocation: Invocation, at: dt.datetime) -> str:
    """In the zone of the plan's owner, or on the clocks of this machine where the plan can't be read."""
    try:
        zone = ZoneInfo(invocation.plan.me.time_zone)
    except (UndurError, KeyError, ValueError):
        return write_moment(at.astimezone(), invocation.words.language)
    return write_moment(at.astimezone(zone), invocation.words.language)
