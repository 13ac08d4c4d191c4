"""What a session has changed and its file doesn't hold yet, kept beside it: after a crash at most the last words are gone."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import tomli_w
from msgspec import Struct

from undur import paths
from undur.plan.plan import Plan
from undur.store.disk import read_bytes, sweep, write_whole
from undur.store.errors import UnreadablePlanError
from undur.store.lock import hold, is_held, key_of
from undur.store.parsing import parse
from undur.store.reading import WrongShapeError, read_plan
from undur.store.replaying import only, touched_in
from undur.store.writing import write_plan


class Unsaved(Struct, frozen=True, kw_only=True):
    """The changes of a session that ended before its file had them."""

    file: Path
    before: Plan
    """The settings as they were saved, and the interviews that were touched."""
    after: Plan


class Rescue:
    """One running session's own file in the recovery folder. As long as it runs, no other takes it for left behind."""

    def __init__(self, path: Path) -> None:
        self._file = _folder(path) / f"{os.urandom(6).hex()}.toml"
        self._held: int | None = None

    def keep(self, before: Plan, after: Plan) -> None:
        """Keep what lies between the saved plan and the present one, in place of what was kept before.

        Readable by its owner only, whole at any moment, and there at once: it waits for no slow disk. Raises `OSError`
        and `UnstorableError`.
        """
        touched = frozenset(touched_in(before, after))
        document = {"before": write_plan(only(before, touched)), "after": write_plan(only(after, touched))}
        if self._held is None:
            self._held = hold(_lock_of(self._file))
        sweep(self._file)  # a session has one hand
        write_whole(self._file, tomli_w.dumps(document).encode(), lasting=False)

    def drop(self) -> None:
        """Let go of it, once it is saved or not wanted. Raises `OSError`."""
        self._file.unlink(missing_ok=True)

    def end(self) -> None:
        """The session is over: what it still keeps is for the next one."""
        if self._held is not None:
            os.close(self._held)
            self._held = None
        if not self._file.exists():
            with contextlib.suppress(OSError):
                _lock_of(self._file).unlink(missing_ok=True)


def find(path: Path) -> tuple[Unsaved, ...]:
    """What sessions that are over left of the plan at `path`, the oldest first; what can't be read is left out."""
    try:
        _clean(_folder(path))
        files = sorted(_folder(path).glob("*.toml"), key=lambda file: (file.stat().st_mtime_ns, file.name))
    except OSError:
        return ()
    return tuple(unsaved for file in files if not is_held(_lock_of(file)) and (unsaved := _read(file)))


def _clean(folder: Path) -> None:
    """Remove what sessions that were killed left besides their changes. Raises `OSError`."""
    for lock in folder.glob("*.lock"):
        if not is_held(lock):
            file = lock.with_suffix(".toml")
            sweep(file)
            if not file.exists():
                lock.unlink(missing_ok=True)


def drop(unsaved: Unsaved) -> None:
    """Let go of what an earlier session left, once it is saved. Raises `OSError`."""
    unsaved.file.unlink(missing_ok=True)
    _lock_of(unsaved.file).unlink(missing_ok=True)


def _read(file: Path) -> Unsaved | None:
    with contextlib.suppress(OSError, UnreadablePlanError, WrongShapeError, ValueError, RecursionError, LookupError):
        document = parse((read_bytes(file) or b"").decode())
        before, after = (read_plan(document[name], lambda *_: None).plan for name in ("before", "after"))
        return Unsaved(file=file, before=before, after=after)
    return None


def _lock_of(file: Path) -> Path:
    return file.with_suffix(".lock")


def _folder(path: Path) -> Path:
    return paths.state_folder() / "unsaved" / key_of(path)
