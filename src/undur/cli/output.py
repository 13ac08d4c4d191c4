"""Writing to standard output and standard error, whatever they are: terminal, pipe, full disk, ASCII, or closed."""

from __future__ import annotations

import codecs
import errno
import os
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TextIO

from undur.errors import UndurError
from undur.visible import STAND_INS, visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.words import Words

_ASCII: Final = {
    **dict.fromkeys("‘’‚′", "'"),
    **dict.fromkeys("“”„″", '"'),
    **dict.fromkeys("‐‑‒–—−", "-"),
    **dict(zip("·•→×✗▲●○✓◀□", "-*>xx!*ov<-", strict=True)),
    "…": "...",
    "\u00a0": " ",
}
"""What stands for a character that the stream's encoding lacks; any other becomes `?`."""


def _in_ascii(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(_ASCII.get(char, "?") for char in error.object[error.start : error.end]), error.end


codecs.register_error("undur-ascii", _in_ascii)


class NotPrintedError(UndurError):
    """The output could not be written, on a full disk for one."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.cause = cause

    def sentence(self, words: Words) -> str:
        """Give the system's reason."""
        return words.cli.refusals.not_printed(self.cause.strerror or "")


class Output:
    """One stream. A reader who has gone (`undur list | head -1`) is no error: the rest is dropped."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream
        """`None` where the program was started with this stream closed."""
        self.encoding: str = getattr(stream, "encoding", None) or "utf-8"

    @property
    def is_terminal(self) -> bool:
        """Whether a person reads along."""
        return self._stream is not None and self._stream.isatty()

    def can_write(self, text: str) -> bool:
        """Whether the encoding of the stream has every character of the text."""
        try:
            text.encode(self.encoding)
        except UnicodeEncodeError:
            return False
        return True

    def line(self, text: str = "") -> None:
        """Write a line of which nothing is obeyed by a terminal."""
        self.raw(f"{visible(text)}\n")

    def json(self, value: Any) -> None:
        """Write a JSON document: in one line, or indented where a person reads along."""
        import json

        indent = 2 if self.is_terminal else None
        text = json.dumps(value, ensure_ascii=False, indent=indent).translate(_json_escapes())
        self.raw(f"{text if self.can_write(text) else json.dumps(value, indent=indent)}\n")

    def raw(self, text: str) -> None:
        """Write text as it is, as far as the encoding allows. Raises `NotPrintedError`."""
        text = text.encode(self.encoding, "undur-ascii").decode(self.encoding)
        self._write(lambda stream: stream.write(text))

    def exact(self, text: str) -> None:
        """Write what makes up a file: in UTF-8 and with its own line ends, everywhere. Raises `NotPrintedError`."""
        self._write(lambda stream: stream.buffer.write(text.encode("utf-8", "replace")))

    def _write(self, write: Callable[[TextIO], int]) -> None:
        if self._stream is None:
            return
        try:
            write(self._stream)
            self._stream.flush()
        except OSError as error:
            self._give_up()
            if error.errno not in {errno.EPIPE, errno.EINVAL}:  # Windows says EINVAL where the reader has gone
                raise NotPrintedError(error) from error

    def _give_up(self) -> None:
        """Turn to the null device, so that the interpreter's own flush at the end has nothing to complain of."""
        stream, self._stream = self._stream, None
        if stream is None:
            return
        # a stream that is no file has no number
        with Path(os.devnull).open("wb") as null, suppress(OSError, ValueError):
            os.dup2(null.fileno(), stream.fileno())


@cache
def _json_escapes() -> dict[int, str]:
    """JSON lets DEL, C1 and bidirectional controls stand in a string; a terminal would obey them."""
    return {code: f"\\u{code:04x}" for code in STAND_INS}
