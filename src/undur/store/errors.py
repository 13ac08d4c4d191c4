"""Why a plan file cannot be read, and why one could not be written."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.errors import UndurError

if TYPE_CHECKING:
    from undur.words import Words

Unreadable: TypeAlias = Literal[
    "not_a_file",
    "too_large",
    "too_many",
    "too_many_keys",
    "zeros",
    "utf_16",
    "not_utf_8",
    "conflict_markers",
    "not_toml",
    "too_deep",
    "wrong_shape",
    "denied",
    "io",
    "newer",
]
Cause: TypeAlias = Literal[
    "full",
    "quota",
    "denied",
    "read_only_disk",
    "io",
    "busy",
    "cut",
    "newer",
    "unread",
    "unstorable",
    "too_large",
    "too_many",
    "unreadable_outside",
    "no_backup",
    "other",
]

CAUSE_OF_ERRNO: Final[dict[int, Cause]] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "quota",
    errno.EFBIG: "quota",
    errno.EACCES: "denied",
    errno.EPERM: "denied",
    errno.EROFS: "read_only_disk",
    errno.EIO: "io",
    errno.EBUSY: "busy",
    errno.ETXTBSY: "busy",
}


class UnreadablePlanError(UndurError):
    """The plan file is there but cannot be read; it is left as it is."""

    def __init__(
        self, path: Path, why: Unreadable, *, line: int | None = None, detail: str = "", number: int = 0
    ) -> None:
        super().__init__(str(path), why, line, detail)
        self.path = path
        self.why: Unreadable = why
        self.line = line
        """Line of the file, from 1, where that is known."""
        self.detail = detail
        """The broken line itself, or the system's own word."""
        self.number = number
        """Of bytes, blocks or keys, where there are too many."""

    def sentence(self, words: Words) -> str:
        """Name the file, the line, what is wrong and the cure."""
        where = str(self.path) if self.line is None else words.storage.on_line(str(self.path), self.line)
        if self.number:
            where = words.storage.how_much[self.why](where, self.number)
        return words.storage.unreadable(where, words.storage.whys[self.why], self.detail)


class Problem(Struct, frozen=True, kw_only=True):
    """A save that did not happen: the file is as it was."""

    path: Path
    cause: Cause
    detail: str = ""
    """The field that cannot be stored, or the system's own word."""

    def sentence(self, words: Words) -> str:
        """Name the file, the cause and what to do."""
        return words.storage.not_saved(str(self.path), words.storage.causes[self.cause], self.detail)


class UnstorableError(Exception):
    """A value that no TOML file can hold."""

    def __init__(self, where: str) -> None:
        super().__init__(where)
        self.where = where
        """Dotted path of the value: `interview.bahari-karya.notes`."""


def problem_of(path: Path, error: OSError) -> Problem:
    """Tell a system's error as a problem with this file."""
    cause = CAUSE_OF_ERRNO.get(error.errno or 0, "other")
    return Problem(path=path, cause=cause, detail=error.strerror or "" if cause == "other" else "")


def unreadable_of(path: Path, error: OSError) -> UnreadablePlanError:
    """Tell a system's error at reading as an error of this file."""
    if error.errno in {errno.EACCES, errno.EPERM}:
        return UnreadablePlanError(path, "denied")
    return UnreadablePlanError(path, "io", detail=error.strerror or "")
