"""A program in a pseudo-terminal that answers as a terminal does, so that nothing in it waits for a time-out.

A thread reads, stamps every chunk and answers queries; what was drawn is looked at afterwards, outside of any figure.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import threading
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_QUERY: Final = re.compile(rb"\x1b\[(?P<prefix>[?>=]?)(?P<numbers>[\d;]*)(?P<dollar>\$?)(?P<final>[cnpu])")
_DRAWING: Final = re.compile(
    rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[P_^X][^\x1b]*\x1b\\|\x1b[=>]"
)
_SYNC_BEGIN: Final = b"\x1b[?2026h"
_SYNC_END: Final = b"\x1b[?2026l"
_KEYS: Final = {
    "up": b"\x1b[A",
    "down": b"\x1b[B",
    "left": b"\x1b[D",
    "f2": b"\x1bOQ",
    "f3": b"\x1bOR",
    "f4": b"\x1bOS",
    "enter": b"\r",
}
PAUSE: Final = 0.02
"""Seconds without a byte after which what has come is looked at."""
_MODES_KNOWN: Final = frozenset({1004, 2004, 2026})


class Chunk(NamedTuple):
    """Bytes that arrived at once."""

    at: float
    """Seconds of the monotonic clock."""
    data: bytes
    cpu: float
    """Processor seconds of the program until then."""


class Terminal:
    """Starts the program; closing it ends it."""

    def __init__(
        self, command: Sequence[str], environ: Mapping[str, str], *, columns: int = 120, rows: int = 40
    ) -> None:
        self._chunks: list[Chunk] = []
        self._arrived = threading.Condition()
        self._rest = b""
        self.began = time.monotonic()
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(command[0], list(command), dict(environ))  # noqa: S606  the program itself, without a shell
        self.ended = False
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def cpu(self) -> float:
        """Processor seconds of the program so far, all its threads, without its children."""
        try:
            return time.clock_gettime(~self.pid << 3 | 2)
        except OSError:
            return 0.0

    def peak_memory(self) -> float:
        """The most memory that it has had so far, in MiB."""
        return self._status("VmHWM") / 1024

    def _status(self, name: str) -> int:
        with open(f"/proc/{self.pid}/status", encoding="ascii", errors="replace") as lines:  # noqa: PTH123
            return next(int(line.split()[1]) for line in lines if line.startswith(name))

    @property
    def position(self) -> int:
        """How many chunks have come: where a look at what follows begins."""
        return len(self._chunks)

    def written_since(self, position: int) -> int:
        """How many bytes have come since."""
        return sum(len(chunk.data) for chunk in self._chunks[position:])

    def wait_for(self, texts: Sequence[str], since: int = 0, seconds: float = 60.0) -> Chunk:
        """The chunk with which all the texts had been drawn. Raises `TimeoutError` with what was drawn instead."""
        wanted = [text.encode() for text in texts]
        return self._wait(lambda drawn: all(text in drawn for text in wanted), since, seconds, f"no {texts}")

    def wait_any(self, since: int, seconds: float = 10.0) -> Chunk:
        """The chunk with which anything visible had been drawn."""
        return self._wait(lambda drawn: bool(drawn.strip()), since, seconds, "nothing")

    def _wait(self, holds: Callable[[bytes], bool], since: int, seconds: float, name: str) -> Chunk:
        """Look whenever nothing has come for a while: to look takes time that the reading thread needs to stamp in."""
        deadline = time.monotonic() + seconds
        looked = since
        while True:
            with self._arrived:
                while len(self._chunks) == looked and not self.ended and time.monotonic() < deadline:
                    self._arrived.wait(0.05)
                while not self.ended and self._arrived.wait(PAUSE):
                    pass
            for end in range(looked + 1, len(self._chunks) + 1):
                raw = b"".join(chunk.data for chunk in self._chunks[since:end])
                if raw.rfind(_SYNC_BEGIN) <= raw.rfind(_SYNC_END) and holds(_DRAWING.sub(b"", raw)):
                    return self._chunks[end - 1]
            looked = len(self._chunks)
            if self.ended or time.monotonic() >= deadline:
                raw = b"".join(chunk.data for chunk in self._chunks[since:])
                raise TimeoutError(f"{name}: {_DRAWING.sub(b'', raw)[-2000:].decode(errors='replace')}")

    def wait_quiet(self, silence: float = 0.04, since: float = 0.0, seconds: float = 5.0) -> float:
        """Wait until something has come since a moment, and then nothing for a while; the moment of the last byte."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            last = self._chunks[-1].at if self._chunks else self.began
            rest = last + silence - time.monotonic() if last > since else silence
            if rest <= 0:
                return last
            time.sleep(rest)
        return self._chunks[-1].at

    def wait_still(self, silence: float = 0.15, seconds: float = 10.0) -> None:
        """Wait until it does nothing for a while: until all that it reads behind the first paint is read."""
        deadline, before = time.monotonic() + seconds, self.cpu()
        while time.monotonic() < deadline:
            time.sleep(silence)
            before, spent = self.cpu(), self.cpu() - before
            if spent < silence / 10:
                return

    def press(self, key: str) -> float:
        """Write a key, by its name or its characters; the moment just before."""
        at = time.monotonic()
        os.write(self._master, _KEYS.get(key, key.encode()))
        return at

    def close(self) -> None:
        """End the program and wait for it."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        self._thread.join(2)
        os.close(self._master)

    def _read(self) -> None:
        while True:
            select.select([self._master], [], [])
            try:
                data = os.read(self._master, 65536)
            except OSError:
                data = b""
            now, cpu = time.monotonic(), self.cpu()
            if data:
                self._answer(data)
            with self._arrived:
                if data:
                    self._chunks.append(Chunk(now, data, cpu))
                else:
                    self.ended = True
                self._arrived.notify_all()
            if not data:
                return

    def _answer(self, data: bytes) -> None:
        answers = []
        for found in _QUERY.finditer(data):
            number = int(found["numbers"].split(b";")[0] or b"0")
            match found["final"], found["prefix"], bool(found["dollar"]):
                case b"c", b"", _:
                    answers.append(b"\x1b[?62;22c")
                case b"n", b"", _:
                    answers.append(b"\x1b[1;1R" if number == 6 else b"\x1b[0n")
                case b"p", b"?", True:
                    answers.append(b"\x1b[?%d;%d$y" % (number, 2 if number in _MODES_KNOWN else 0))
                case b"u", b"?", _:
                    answers.append(b"\x1b[?0u")
        if answers:
            os.write(self._master, b"".join(answers))
