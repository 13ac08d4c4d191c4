"""Where no fresh file can take the old one's place, the old one is written over, with a journal that survives a kill.

A rename would part a hard link from its twin, is refused in a folder where nothing may be made, and fails with EBUSY on
a single file that is mounted into a container. The journal holds both versions until the new one is on the disk.
"""

from __future__ import annotations

import contextlib
import errno
import os
from typing import TYPE_CHECKING, Final

import msgspec

from undur.paths import journal_folder
from undur.store.disk import check_writable, overwrite, read_bytes, real_target, write_whole

if TYPE_CHECKING:
    from pathlib import Path

_IMMOVABLE: Final = frozenset({errno.EBUSY, errno.EXDEV})
_BLOCK: Final = 512
"""Bytes that a disk writes as one."""


class Journal(msgspec.Struct, frozen=True):
    """A save on its way."""

    old: bytes
    fresh: bytes

    def explains(self, content: bytes) -> bool:
        """Whether the content is what an interrupted save leaves: some of the new version, some of the old."""
        pairs = enumerate(zip(content, self.fresh, strict=False))
        length = next((at for at, (one, other) in pairs if one != other), min(len(content), len(self.fresh)))
        return content[length:] == self.old[length:] or all(
            content[at : at + _BLOCK] in self._blocks(at, len(content)) for at in range(0, len(content), _BLOCK)
        )

    def _blocks(self, at: int, end: int) -> tuple[bytes, ...]:
        until = min(at + _BLOCK, end)
        return self.fresh[at:until], self.old[at:until], bytes(until - at)


def replace_content(path: Path, old: bytes | None, fresh: bytes) -> None:
    """Put new bytes in the place of those that the plan file has; `None`: there is no file. Only under its lock.

    Raises `OSError`; then the file is as it was, or `finish` makes it so.
    """
    check_writable(real_target(path))
    if old is not None and _must_stay(real_target(path)):
        _write_over(path, old, fresh)
        return
    try:
        write_whole(path, fresh)
    except OSError as error:
        if old is None or error.errno not in _IMMOVABLE:
            raise
        _write_over(path, old, fresh)


def _must_stay(target: Path) -> bool:
    return target.stat().st_nlink > 1 or not os.access(target.parent, os.W_OK)


def _write_over(path: Path, old: bytes, fresh: bytes) -> None:
    journal = _journal(path)
    write_whole(journal, msgspec.msgpack.encode(Journal(old, fresh)))
    try:
        overwrite(real_target(path), fresh)
    except BaseException:
        overwrite(real_target(path), old)  # what was there needs no more room
        journal.unlink()
        raise
    journal.unlink()


def is_unfinished(path: Path) -> bool:
    """Whether a save in place is on its way, or was interrupted."""
    return journal_folder().is_dir() and _journal(path).exists()


def finish(path: Path) -> None:
    """Bring an interrupted save in place to its end; what another program wrote since is left alone. Raises `OSError`."""
    if not is_unfinished(path):
        return
    from undur.store.lock import BusyError, locked

    with contextlib.suppress(BusyError), locked(path):  # busy: it is only just being written
        journal = _read(path)
        content = read_bytes(path)
        if (
            journal
            and content is not None
            and content not in {journal.old, journal.fresh}
            and journal.explains(content)
        ):
            overwrite(real_target(path), journal.fresh)
        _journal(path).unlink(missing_ok=True)


def _read(path: Path) -> Journal | None:
    content = read_bytes(_journal(path))
    try:
        return msgspec.msgpack.decode(content, type=Journal) if content else None
    except msgspec.MsgspecError:
        return None


def _journal(path: Path) -> Path:
    from undur.store.lock import key_of

    return journal_folder() / key_of(path)
