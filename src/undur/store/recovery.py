"""What a session has changed and its file doesn't hold yet, kept beside it: after a crash at most the last words are gone."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from msgspec import Struct

from undur import paths
from undur.plan.plan import Plan
from undur.store.disk import check_own, read_bytes, sweep, write_whole
from undur.store.errors import UnreadablePlanError
from undur.store.lock import hold, is_held, key_of
from undur.store.parsing import parse
from undur.store.reading import WrongShapeError, read_plan
from undur.store.writing import storable, write_plan


class Unsaved(Struct, frozen=True, kw_only=True):
    """The changes of a session that ended before its file had them."""

    file: Path
    before: Plan
    """The settings as they were saved, and the interviews that were touched."""
    after: Plan
    form: dict[str, str]
    """What was typed into a form that was still open, by field; empty where none was."""


class Rescue:
    """One running session's own file in the recovery folder. As long as it runs, no other takes it for left behind."""

    def __init__(self, path: Path) -> None:
        name = f"{os.urandom(6).hex()}.toml"
        self._files = [folder / name for folder in _folders(path)]
        self._held: dict[Path, int | None] = {}

    def keep(self, before: Plan, after: Plan, form: dict[str, str] | None = None) -> None:
        """Keep what lies between the saved plan and the present one, and an open form, in place of what was kept before.

        Readable by its owner only, whole at any moment, and there at once: it waits for no slow disk. A full disk is
        often that of the plan too, so there is a spare folder. Raises `OSError` and `UnstorableError`.
        """
        import tomli_w

        from undur.store.replaying import only, touched_in

        touched = frozenset(touched_in(before, after))
        document = {"before": write_plan(only(before, touched)), "after": write_plan(only(after, touched))}
        content = tomli_w.dumps({**document, "form": storable(form or {})}).encode()
        usual, spare = self._files
        try:
            self._write(usual, content)
        except OSError:
            check_own(spare.parents[2])
            self._write(spare, content)
        else:
            self._drop(spare)

    def _write(self, file: Path, content: bytes) -> None:
        if self._held.get(file) is None:
            self._held[file] = hold(_lock_of(file))
        sweep(file)  # a session has one hand
        write_whole(file, content, lasting=False)

    def drop(self) -> None:
        """Let go of it, once it is saved or not wanted. Raises `OSError`."""
        for file in self._files:
            self._drop(file)

    def _drop(self, file: Path) -> None:
        if file in self._held:
            file.unlink(missing_ok=True)

    def end(self) -> None:
        """The session is over: what it still keeps is for the next one."""
        for file, descriptor in self._held.items():
            if descriptor is not None:
                os.close(descriptor)
            if not file.exists():
                with contextlib.suppress(OSError):
                    _lock_of(file).unlink(missing_ok=True)
        self._held.clear()


def find(path: Path) -> tuple[Unsaved, ...]:
    """What sessions that are over left of the plan at `path`, the oldest first; what can't be read is left out."""
    if not any(one.is_dir() for one in _all_folders()):
        return ()
    usual, spare = _folders(path)
    files = _left_in(usual)
    if spare.is_dir():
        with contextlib.suppress(OSError):
            check_own(spare.parents[1])
            files += _left_in(spare)
    files.sort(key=lambda file: (_written(file), file.name))
    return tuple(unsaved for file in files if not is_held(_lock_of(file)) and (unsaved := _read(file)))


def _written(file: Path) -> int:
    """When it was written, in nanoseconds; 0 for what another session has just taken away."""
    with contextlib.suppress(OSError):
        return file.stat().st_mtime_ns
    return 0


def _left_in(folder: Path) -> list[Path]:
    try:
        _clean(folder)
        return list(folder.glob("*.toml"))
    except OSError:
        return []


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
        form = {str(name): str(text) for name, text in document.get("form", {}).items()}
        return Unsaved(file=file, before=before, after=after, form=form)
    return None


def _lock_of(file: Path) -> Path:
    return file.with_suffix(".lock")


def _all_folders() -> tuple[Path, Path]:
    """The usual and the spare one, each with a folder for every plan."""
    return paths.state_folder() / "unsaved", paths.spare_folder() / "unsaved"


def _folders(path: Path) -> tuple[Path, Path]:
    key = key_of(path)
    usual, spare = _all_folders()
    return usual / key, spare / key
