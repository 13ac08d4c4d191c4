"""Earlier versions of the plan file: kept before the first change of a session, thinned with age, restored on demand."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur import paths
from undur.plan.plan import Plan
from undur.store.disk import read_bytes, write_whole
from undur.store.errors import Problem, UnreadablePlanError, problem_of
from undur.store.inplace import replace_content
from undur.store.lock import key_of, locked
from undur.store.opening import open_plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

NEWEST: Final = 10
"""Versions that are kept whatever their age."""
DAYS: Final = 14
"""Days before the newest version of which the last version each is kept."""
LARGEST_TOTAL: Final = 64 * 1024 * 1024
"""Bytes of all backups of one plan; the newest one stays even if it is larger."""

_STAMP: Final = "%Y%m%dT%H%M%S%fZ"


class Backup(Struct, frozen=True, kw_only=True):
    """One earlier version."""

    path: Path
    at: dt.datetime
    """When that version was written, aware, UTC."""
    size: int
    """Bytes."""

    @property
    def name(self) -> str:
        """What `undur backup restore` is told."""
        return self.path.stem


def backups_folder(path: Path) -> Path:
    """Where the earlier versions of a plan file lie."""
    return paths.data_folder() / "backups" / key_of(path)


def list_backups(path: Path) -> tuple[Backup, ...]:
    """All earlier versions of a plan file, the newest first. Raises `OSError`."""
    folder = backups_folder(path)
    found = folder.glob("*.toml") if folder.is_dir() else ()
    return tuple(sorted(_read(found), key=lambda one: one.name, reverse=True))


def _read(found: Iterable[Path]) -> Iterator[Backup]:
    for one in found:
        stamp = one.name.partition("-")[0]
        try:
            at = dt.datetime.strptime(stamp, _STAMP).replace(tzinfo=dt.UTC)
        except ValueError:  # not one of ours
            continue
        yield Backup(path=one, at=at, size=one.stat().st_size)


class Version(Struct, frozen=True, kw_only=True):
    """An earlier version and what it holds."""

    backup: Backup
    plan: Plan | None
    """`None` where it can't be read whole: a broken file is kept too when another takes its place."""


def versions_of(path: Path) -> tuple[Version, ...]:
    """All earlier versions of a plan file, read, the newest first. Raises `OSError`."""
    return tuple(Version(backup=one, plan=_plan_of(one)) for one in list_backups(path))


def _plan_of(backup: Backup) -> Plan | None:
    try:
        opened = open_plan(backup.path)
    except UnreadablePlanError:
        return None
    return None if opened.read_only else opened.plan


def last_good(path: Path) -> Version | None:
    """The newest earlier version that can be read whole, if there is one. Raises `OSError`."""
    read = (Version(backup=one, plan=_plan_of(one)) for one in list_backups(path))
    return next((one for one in read if one.plan is not None), None)


def is_due(path: Path) -> bool:
    """Whether the version in the file is an hour or more younger than its newest backup. Raises `OSError`."""
    return any(_written(path) - newest.at >= dt.timedelta(hours=1) for newest in list_backups(path)[:1])


def keep_version(path: Path, content: bytes, *, written: dt.datetime | None = None) -> None:
    """Keep the bytes that are about to be replaced, and let go of what is too old or too much. Raises `OSError`.

    `written` (aware) is given for a version from elsewhere: it is not the newest one then.
    """
    versions = list_backups(path)
    mark = hashlib.sha256(content).hexdigest()[:8]
    if versions and versions[0].name.endswith(f"-{mark}"):
        return
    at = written or _written(path)
    if versions and written:
        at = min(at, versions[0].at - dt.timedelta(microseconds=1))
    elif versions:  # a file that was copied or checked out may be dated back
        at = max(at, versions[0].at + dt.timedelta(microseconds=1))
    write_whole(backups_folder(path) / f"{at.strftime(_STAMP)}-{mark}.toml", content)
    for one in _too_many(list_backups(path)):
        one.path.unlink(missing_ok=True)


def restore(path: Path, backup: Backup) -> Problem | None:
    """Put an earlier version in the place of the plan file; the present one is kept as a backup first."""
    try:
        with locked(path):
            earlier = read_bytes(backup.path)
            if earlier is None:
                return Problem(path=backup.path, cause="other")
            present = read_bytes(path)
            if present:
                keep_version(path, present)
            replace_content(path, present, earlier)
    except UnreadablePlanError:
        return Problem(path=path, cause="unreadable_outside")
    except OSError as error:
        return problem_of(path, error)
    return None


def _written(path: Path) -> dt.datetime:
    return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)


def _too_many(versions: tuple[Backup, ...]) -> Iterator[Backup]:
    """Of versions from new to old, those to let go."""
    total = 0
    days: set[dt.date] = set()
    for number, one in enumerate(versions):
        total += one.size
        recent = versions[0].at - one.at <= dt.timedelta(days=DAYS)
        stays = number < NEWEST or (recent and one.at.date() not in days)
        days.add(one.at.date())
        if number and (total > LARGEST_TOTAL or not stays):
            yield one
