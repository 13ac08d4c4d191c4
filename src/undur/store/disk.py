"""Bytes from and to the disk: a read that hangs on nothing, a write that is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from undur.store.errors import UnreadablePlanError

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST: Final = 64 * 1024 * 1024
"""Bytes; a larger file is none of ours."""
LARGE: Final = 2_000_000
"""Bytes from which on a person would wonder what is going on: it takes a fifth of a second and more to read."""

PRIVATE_FILE: Final = 0o600
PRIVATE_FOLDER: Final = 0o700
_SUFFIX: Final = ".tmp"
_PERSONAL: Final = "user."
"""Of the names of extended attributes; the others are the system's."""
_CHUNK: Final = 1024 * 1024
_REPLACE_TRIES: Final = 8 if sys.platform == "win32" else 1
_BINARY: Final = getattr(os, "O_BINARY", 0)
_CLOEXEC: Final = getattr(os, "O_CLOEXEC", 0)


def real_target(path: Path) -> Path:
    """The file that a path means in the end: a symbolic link stays a link, what it points to is written."""
    return Path(os.path.realpath(path))


def read_bytes(path: Path) -> bytes | None:
    """Read a regular file of at most `LARGEST` bytes; `None` where there is none.

    Raises `UnreadablePlanError` for a folder, a pipe, a device or a file that is too large, and `OSError`.
    """
    descriptor = _open(path)
    if descriptor is None:
        return None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadablePlanError(path, "not_a_file")
        if status.st_size > LARGEST:
            raise UnreadablePlanError(path, "too_large", number=status.st_size)
        return b"".join(_chunks(descriptor, status.st_size + 1))
    finally:
        os.close(descriptor)


def holds(path: Path, content: bytes) -> bool:
    """Whether a file is a regular one that holds exactly these bytes, of which no second copy is made. Raises `OSError`."""
    descriptor = _open(path)
    if descriptor is None:
        return False
    try:
        status, rest = os.fstat(descriptor), memoryview(content)
        if not stat.S_ISREG(status.st_mode) or status.st_size != len(content):
            return False
        for chunk in _chunks(descriptor, _CHUNK):
            if rest[: len(chunk)] != chunk:
                return False
            rest = rest[len(chunk) :]
        return not rest
    finally:
        os.close(descriptor)


def _open(path: Path) -> int | None:
    """Open a file for reading, without waiting for anybody; `None` where there is none."""
    try:
        return os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | _CLOEXEC | _BINARY)
    except FileNotFoundError:
        return None
    except PermissionError:
        if path.is_dir():  # Windows opens no folder
            raise UnreadablePlanError(path, "not_a_file") from None
        raise


def _chunks(descriptor: int, size: int) -> Iterator[bytes]:
    while chunk := os.read(descriptor, size):
        yield chunk


def write_whole(path: Path, content: bytes, *, lasting: bool = True) -> None:
    """Put `content` in the place of a file so that a reader, a kill or a power cut finds the old or the new one.

    A new file is readable by its owner only; an old one keeps its mode, its extended attributes, and its owner where
    that is allowed. A link is followed. Missing folders are made, private. Raises `OSError`; then the old file is
    untouched and nothing is left beside it.

    `lasting=False` does not wait for the disk: a kill finds it all the same, a power cut may not.
    """
    target = real_target(path)
    make_folder(target.parent)
    check_writable(target)
    fresh = target.with_name(f"{_prefix(target)}{os.urandom(6).hex()}{_SUFFIX}")
    descriptor = os.open(
        fresh,
        os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | _CLOEXEC | _BINARY,
        PRIVATE_FILE,
    )
    try:
        try:
            _write_all(descriptor, content)
            _take_over_attributes(descriptor, target)
            _take_over_mode(descriptor, target)
            if lasting:
                _sync(descriptor)
        finally:
            os.close(descriptor)
        _replace(fresh, target)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    if lasting:
        _sync_folder(target.parent)


def check_writable(target: Path) -> None:
    """Raise the system's own `OSError` for a file that may not be written: a rename would ask nobody."""
    if target.exists() and not os.access(target, os.W_OK):
        os.close(os.open(target, os.O_WRONLY | _CLOEXEC))  # tells why: a mode, a disk that is read-only
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def overwrite(target: Path, content: bytes) -> None:
    """Write over the bytes of a file that is there, in place. Not safe by itself. Raises `OSError`."""
    descriptor = os.open(target, os.O_WRONLY | _CLOEXEC | _BINARY)
    try:
        _write_all(descriptor, content)
        os.ftruncate(descriptor, len(content))
        _sync(descriptor)
    finally:
        os.close(descriptor)


def sweep(path: Path) -> None:
    """Remove what a killed writer of this file left beside it. Only where no other writer can be at work."""
    target = real_target(path)
    with contextlib.suppress(OSError), os.scandir(target.parent) as entries:
        for entry in entries:
            if entry.name.startswith(_prefix(target)) and entry.name.endswith(_SUFFIX):
                Path(entry).unlink()


def _prefix(target: Path) -> str:
    """Of the names of fresh files; sync programs pass over what begins so."""
    return f".~{target.name}."


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, for its owner only; one that is there stays as it is. Raises `OSError`."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def check_own(folder: Path) -> None:
    """Make a folder where others may write too; raise `PermissionError` for one that somebody else has put there."""
    folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
    found = folder.lstat()
    foreign = hasattr(os, "geteuid") and found.st_uid != os.geteuid()
    readable = sys.platform != "win32" and stat.S_IMODE(found.st_mode) & ~PRIVATE_FOLDER
    if not stat.S_ISDIR(found.st_mode) or foreign or readable:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _take_over_attributes(descriptor: int, target: Path) -> None:
    """Tags and comments of a file manager, and what else hangs on the old file; a disk that knows none has none."""
    if sys.platform != "linux":
        return
    with contextlib.suppress(OSError):
        for name in os.listxattr(target):
            if name.startswith(_PERSONAL):
                os.setxattr(descriptor, name, os.getxattr(target, name))


def _take_over_mode(descriptor: int, target: Path) -> None:
    if sys.platform == "win32":
        return
    try:
        old = target.stat()
    except FileNotFoundError:
        return
    if (old.st_uid, old.st_gid) != (os.geteuid(), os.getegid()):
        with contextlib.suppress(OSError):  # only root may give a file away
            os.fchown(descriptor, old.st_uid, old.st_gid)
    os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        with contextlib.suppress(OSError):  # network disks know no full sync
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def _replace(fresh: Path, target: Path) -> None:
    """Move the fresh file over the old one; on Windows a virus scanner may hold that for up to two seconds."""
    for attempt in range(_REPLACE_TRIES):
        try:
            os.replace(fresh, target)  # noqa: PTH105  the tests count and break the calls of `os`
        except PermissionError:
            if attempt == _REPLACE_TRIES - 1:
                raise
            time.sleep(0.02 * 2**attempt)
        else:
            return


def _sync_folder(folder: Path) -> None:
    """Make the new name itself last; without this a power cut loses the last save."""
    if sys.platform == "win32":  # knows no such thing
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | _CLOEXEC)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some network disks
            raise
    finally:
        os.close(descriptor)
