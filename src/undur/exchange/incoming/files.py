"""What a person points at: a file, or a folder of files. Reading it hangs on nothing and takes no more than it must."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.reading import LARGEST
from undur.exchange.incoming.refusals import RefusedInvitationError

if TYPE_CHECKING:
    from pathlib import Path

KINDS: Final = frozenset({".ics", ".ical", ".ifb", ".vcs", ".eml", ".txt", ".html", ".htm"})
"""How files that are looked for in a folder end."""
_MOST: Final = 5_000
"""Files of a folder."""
_USUAL: Final = 64 * 1024
"""Bytes that are asked for at first: room for the largest file takes longer to make than a small one to read."""


def files_of(path: Path) -> tuple[Path, ...]:
    """The file itself, or the invitations of a folder by name. Raises `RefusedInvitationError`."""
    path = path.expanduser()
    if not path.is_dir():
        return (path,)
    try:
        found = sorted(one for one in path.iterdir() if one.suffix.casefold() in KINDS and not one.name.startswith("."))
    except OSError as error:
        raise RefusedInvitationError("not_opened", error.strerror or str(error)) from error
    if not found:
        raise RefusedInvitationError("nothing_in_folder", str(path))
    if len(found) > _MOST:
        raise RefusedInvitationError("too_many_files", str(_MOST))
    return tuple(found)


def content_of(path: Path) -> bytes:
    """The bytes of an ordinary file. Raises `RefusedInvitationError` for any other, and for one that is too large."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except FileNotFoundError:
        raise RefusedInvitationError("no_file", str(path)) from None
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        raise RefusedInvitationError("not_opened", getattr(error, "strerror", None) or str(error)) from error
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise RefusedInvitationError("no_regular_file")
        if status.st_size > LARGEST:
            raise RefusedInvitationError("too_large")
        try:
            content = file.read(_USUAL)
            return content if len(content) < _USUAL else content + file.read(LARGEST + 1 - _USUAL)
        except OSError as error:
            raise RefusedInvitationError("not_opened", error.strerror or str(error)) from error
