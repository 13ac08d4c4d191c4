"""A message as a plain text file, for people whose clipboard can't be reached."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def safe_name(name: str) -> str:
    """A file name that every system takes: ASCII letters, digits and dashes, at most 60 characters."""
    return "-".join(re.findall(r"[A-Za-z0-9]+", name))[:60].strip("-").lower() or "undur"


def write_text(folder: Path, name: str, text: str) -> Path:
    """Write the text into a new file of the folder, readable by its owner only; nothing is overwritten.

    Returns the path: `NAME.txt`, or `NAME-2.txt` … where that exists. Raises `OSError`.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stem, number = safe_name(name), 1
    while True:
        path = folder / (f"{stem}.txt" if number == 1 else f"{stem}-{number}.txt")
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except FileExistsError:
            number += 1
            continue
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="", errors="replace") as file:
            file.write(text)
        return path
