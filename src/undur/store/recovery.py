"""Text that is being typed, kept beside the plan until it is saved: after a crash at most the last words are gone."""

from __future__ import annotations

import contextlib
import datetime as dt
from typing import TYPE_CHECKING, Any

from msgspec import Struct, convert
from msgspec.structs import asdict

from undur import paths
from undur.store.disk import read_bytes, sweep, write_whole
from undur.store.errors import UnreadablePlanError
from undur.store.lock import key_of

if TYPE_CHECKING:
    from pathlib import Path


class Typing(Struct, frozen=True, kw_only=True):
    """A message as it stands on the screen."""

    interview: str
    """Ids of the interview and of the message."""
    message: str
    subject: str
    body: str
    when: dt.datetime
    """Aware: the moment at which it was kept."""


def keep(path: Path, typing: Typing) -> None:
    """Keep what is typed for the plan at `path`, in place of what was kept for that message. Raises `OSError`.

    Readable by its owner only, whole at any moment, and there at once: it waits for no slow disk.
    It may hold any text that Python can, lone surrogates too.
    """
    import json

    fields = {**asdict(typing), "when": typing.when.isoformat()}
    file = _file(path, typing.interview, typing.message)
    sweep(file)  # one message is typed in one place
    write_whole(file, json.dumps(fields).encode(), lasting=False)


def find(path: Path) -> tuple[Typing, ...]:
    """What was typed for the plan at `path` and not yet saved, the latest first; what can't be read is left out."""
    folder = _folder(path)
    found = [typing for one in folder.glob("*.json") if (typing := _read(one))] if folder.is_dir() else []
    return tuple(sorted(found, key=lambda typing: typing.when, reverse=True))


def drop(path: Path, interview: str, message: str) -> None:
    """Let go of what was kept for a message, once it is saved or not wanted. Raises `OSError`."""
    _file(path, interview, message).unlink(missing_ok=True)


def _read(file: Path) -> Typing | None:
    import json

    with contextlib.suppress(OSError, UnreadablePlanError, ValueError, RecursionError):
        fields: dict[str, Any] = json.loads(read_bytes(file) or b"")
        typing = convert(fields, Typing)
        return typing if typing.when.tzinfo else None
    return None


def _folder(path: Path) -> Path:
    return paths.state_folder() / "typing" / key_of(path)


def _file(path: Path, interview: str, message: str) -> Path:
    import hashlib

    name = hashlib.sha256(f"{interview}\0{message}".encode("utf-8", "surrogatepass")).hexdigest()[:24]
    return _folder(path) / f"{name}.json"
