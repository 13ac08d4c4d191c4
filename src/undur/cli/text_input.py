"""A text from a file or from standard input."""

from __future__ import annotations

import codecs
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from undur.errors import UndurError

if TYPE_CHECKING:
    from undur.words import Words

STANDARD_INPUT: Final = "-"


class UnreadableTextError(UndurError):
    """A text could not be read."""

    def __init__(self, name: str, reason: str = "") -> None:
        super().__init__(name, reason)
        self.name = name
        self.reason = reason
        """The system's; empty where the bytes are no text."""

    def sentence(self, words: Words) -> str:
        """Name the file and say why."""
        return words.cli.refusals.unreadable_text(self.name, self.reason or words.cli.refusals.not_text)


def read_text(name: str) -> str:
    """The text of a file, or of standard input for `-`, as it is: line ends and all. Raises `UnreadableTextError`."""
    try:
        content = _bytes(name)
        windows = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # what PowerShell's `>` writes
        return content.decode("utf-16" if windows else "utf-8")
    except OSError as error:
        raise UnreadableTextError(name, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise UnreadableTextError(name) from error


def _bytes(name: str) -> bytes:
    if name != STANDARD_INPUT:
        return Path(name).expanduser().read_bytes()
    return sys.stdin.buffer.read() if sys.stdin is not None else b""
