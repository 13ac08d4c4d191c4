"""What goes out as a file: readable by its owner only, and nothing is overwritten unasked."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pathlib import Path

LONGEST: Final = 60
"""Characters of a name without its suffix."""

_DEVICES: Final = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
"""Names that Windows takes for devices, whatever their suffix."""


def safe_name(name: str) -> str:
    """A file name that every system takes: ASCII letters, digits and dashes, at most 60 characters."""
    plain = "-".join(re.findall(r"[A-Za-z0-9]+", name))[:LONGEST].strip("-").lower()
    return f"undur-{plain}" if _DEVICES.fullmatch(plain) else plain or "undur"


def write_in(folder: Path, name: str, suffix: str, text: str) -> Path:
    """Write the text, with its own line ends, into a new file of a folder, which is made where it is missing.

    Returns the path: the safe name and the suffix (`.eml`), or `NAME-2.eml` … where that exists. Raises `OSError`.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stem, number = safe_name(name), 1
    while True:
        path = folder / (f"{stem}{suffix}" if number == 1 else f"{stem}-{number}{suffix}")
        try:
            write_new(path, text)
        except FileExistsError:
            number += 1
            continue
        return path


def write_new(path: Path, text: str) -> None:
    """Write the text into a file that doesn't exist yet. Raises `FileExistsError`, `OSError`."""
    descriptor = os.open(
        path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0), 0o600
    )
    with os.fdopen(descriptor, "wb") as file:
        file.write(text.encode("utf-8", errors="replace"))


def overwrite(path: Path, text: str) -> None:
    """Put the text in the place of a file, as a whole. Raises `OSError`."""
    path = path.resolve()
    beside = write_in(path.parent, f"undur-{path.name}", ".tmp", text)
    try:
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
