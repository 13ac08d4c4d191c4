"""The names that sync programs give to the other version when two machines changed the plan file."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from undur.store.disk import real_target

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BETWEEN: Final = (
    r"(?i)(?:\.sync-conflict-\d{8}-\d{6}(?:-\w+)?"  # Syncthing
    r"|_conflict-\d{8}-\d{6}"  # ownCloud
    r"| ?[(\[].*\bconflict.*[)\]]"  # Dropbox, Nextcloud
    r"| ?\(\d{1,2}\)"  # Google Drive, browsers
    r"| \d{1,2})"  # iCloud
)
"""What such a copy has between the stem and the suffix of the file's name."""


def conflict_copies(path: Path) -> tuple[Path, ...]:
    """The conflict copies beside a plan file, by name; none where the folder can't be read."""
    target = real_target(path)
    try:
        names = os.listdir(target.parent)  # noqa: PTH208  names alone, at every start
    except OSError:
        return ()
    return tuple(target.with_name(name) for name in sorted(_copies_among(names, target.stem, target.suffix)))


def _copies_among(names: list[str], stem: str, suffix: str) -> Iterator[str]:
    for name in names:
        if name.startswith(stem) and name.endswith(suffix) and len(name) > len(stem) + len(suffix):
            between = name[len(stem) : len(name) - len(suffix)]
            if re.fullmatch(_BETWEEN, between):
                yield name
