"""What a person names as the source: a text, a file, or a folder, read file by file so that one can tell how far it is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from msgspec import Struct

from undur.errors import UndurError
from undur.exchange.incoming.understood import Reader, Understood

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_PATH = 1_000
"""Characters of a line that may be a file's name."""


class Unread(Struct, frozen=True):
    """A file that could not be read, and why."""

    name: str
    error: UndurError


class Found(Struct, frozen=True):
    """What was understood, and what could not be read."""

    understood: tuple[Understood, ...]
    unread: tuple[Unread, ...] = ()


async def read_source(text: str, path: str, reader: Reader, progress: Callable[[int, int], None]) -> Found:
    """What a text, or the file or folder of a path, tells.

    `progress`: how many files of how many are read. Raises `RefusedInvitationError` where nothing could be read.
    """
    import asyncio

    from undur.exchange.incoming.files import files_of
    from undur.exchange.incoming.reading import read_invitations

    named = await asyncio.to_thread(file_named_by, path or text)
    if named is None and not path:
        return Found(await asyncio.to_thread(read_invitations, text.encode("utf-8", "replace"), reader))
    files = await asyncio.to_thread(files_of, named or Path(path))
    understood: list[Understood] = []
    unread: list[Unread] = []
    for number, file in enumerate(files):
        progress(number, len(files))
        try:
            understood += await asyncio.to_thread(_read, file, reader)
        except UndurError as error:
            unread.append(Unread(file.name, error))
    if not understood:
        raise unread[0].error
    return Found(tuple(understood), tuple(unread))


def _read(file: Path, reader: Reader) -> tuple[Understood, ...]:
    from undur.exchange.incoming.files import content_of
    from undur.exchange.incoming.reading import read_invitations

    return read_invitations(content_of(file), reader)


def file_named_by(text: str) -> Path | None:
    """The file that a line names, as terminals put it there when it is dropped: quoted, escaped, or as an address."""
    line = text.strip()
    if not line or "\n" in line or "\0" in line or len(line) > _LONGEST_PATH:
        return None
    bare = line.strip("'\"")
    forms = (bare, bare.replace("\\ ", " "), unquote(bare.removeprefix("file://")))
    for form in forms:
        try:
            path = Path(form).expanduser()
            if path.exists():
                return path
        except (OSError, ValueError, RuntimeError):
            continue
    return None
