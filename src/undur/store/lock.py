"""A lock held for the milliseconds of one save, so that two savers don't read the same version and both replace it."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from typing import TYPE_CHECKING, Final

from undur import paths
from undur.store.disk import PRIVATE_FILE, make_folder, real_target

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST_WAIT: Final = 5.0
"""Seconds; another saver holds it for a fraction of one."""

_PAUSE: Final = 0.005
_TAKEN: Final = frozenset({errno.EAGAIN, errno.EACCES, errno.EDEADLK})


class BusyError(OSError):
    """Another saver held the lock for longer than `LONGEST_WAIT`."""

    def __init__(self) -> None:
        super().__init__(errno.EBUSY, os.strerror(errno.EBUSY))


def key_of(path: Path) -> str:
    """A name for a plan file that other folders can use: the same for every road to the file."""
    import hashlib

    return hashlib.sha256(os.fsencode(real_target(path))).hexdigest()[:16]


@contextlib.contextmanager
def locked(path: Path) -> Iterator[bool]:
    """Hold the lock of a plan file; yields whether there is one. Raises `BusyError`.

    It lies in the state folder: beside the plan, a sync program would carry it about. Where no lock can be had, the
    save goes on without one; the comparison with the version last read still protects.
    """
    descriptor = _open(path)
    try:
        yield descriptor is not None and _take(descriptor)
    finally:
        if descriptor is not None:
            with contextlib.suppress(OSError):
                os.close(descriptor)  # this lets go


def hold(file: Path) -> int | None:
    """Lock a file of one's own, made where it is missing, for as long as the descriptor is open or the program runs.

    `None` where another holds it, or where no lock can be had.
    """
    descriptor = _open_file(file)
    if descriptor is None:
        return None
    try:
        _try(descriptor)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


def is_held(file: Path) -> bool:
    """Whether a program that still runs holds this file."""
    descriptor = hold(file) if file.exists() else None
    if descriptor is None:
        return file.exists()
    os.close(descriptor)
    return False


def _open(path: Path) -> int | None:
    return _open_file(paths.state_folder() / "locks" / key_of(path))


def _open_file(file: Path) -> int | None:
    try:
        make_folder(file.parent)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0)
        return os.open(file, flags, PRIVATE_FILE)
    except OSError:
        return None


def _take(descriptor: int) -> bool:
    end = time.monotonic() + LONGEST_WAIT
    while True:
        try:
            _try(descriptor)
        except OSError as error:
            if error.errno not in _TAKEN:  # some network disks know no locks
                return False
            if time.monotonic() > end:
                raise BusyError from None
            time.sleep(_PAUSE)
        else:
            return True


if sys.platform == "win32":

    def _try(descriptor: int) -> None:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _try(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
