"""Programs to be measured: Undur on a plan, a floor, a command, each in a home of its own."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from .figures import Figure, percentile
from .plans import NOW
from .terminal import Terminal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FLOORS: Final = Path(__file__).with_name("floors")
READY: Final = ("Undur", "Langkah berikut:", "Bantuan")
"""Seen together: title, the interview's pane down to its next step, the line of keys."""


class Bench(NamedTuple):
    """Where a run of the benchmarks keeps its files, and how much of each it does."""

    folder: Path
    keys: int = 40
    """Keys that are pressed in a round."""
    seconds: float = 20.0
    """How long a round is idle."""
    middle: int = 1_000
    """Interviews of the middle plan."""
    saved: int = 2_000
    """Interviews that are saved while keys are pressed."""
    large: int = 10_000
    """Interviews of the large plan."""
    files: int = 1_000
    """Invitations that are imported."""

    def environ(self) -> dict[str, str]:
        """An environment in which nothing of the person's own is touched; the folders of Undur are where the system has them."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "TERM": "xterm-256color",
            "COLORTERM": "truecolor",
        }

    def floor(self, name: str, *arguments: str) -> Terminal:
        """Start a floor in a terminal."""
        return Terminal([sys.executable, str(FLOORS / f"{name}.py"), *arguments], self.environ())

    def undur(self, plan: Path, *words: str, stopped: bool = False) -> Terminal:
        """Start the planner in a terminal, without a word as a person does; `stopped`: it draws nothing but what a key asks for."""
        environ = self.environ() | {"UNDUR_FILE": str(plan)} | ({"UNDUR_NOW": NOW.isoformat()} if stopped else {})
        return Terminal([undur_program(), *words], environ)

    def command(self, *words: str) -> Figure:
        """Run a command to its end, its output thrown away."""
        began = time.monotonic()
        null = os.open(os.devnull, os.O_RDWR)
        actions = [(os.POSIX_SPAWN_DUP2, null, stream) for stream in (0, 1, 2)]
        pid = os.posix_spawnp(words[0], words, self.environ(), file_actions=actions)
        _, status, used = os.wait4(pid, 0)
        os.close(null)
        if status:
            raise RuntimeError(f"{words} ended with {os.waitstatus_to_exitcode(status)}")
        return Figure((time.monotonic() - began) * 1000, (used.ru_utime + used.ru_stime) * 1000)


def undur_program() -> str:
    """The console script beside this Python."""
    return str(Path(sys.executable).with_name("undur"))


def start_of(program: Terminal, texts: Sequence[str]) -> Figure:
    """Milliseconds from the start to the paint that has all the texts."""
    chunk = program.wait_for(texts)
    return Figure((chunk.at - program.began) * 1000, chunk.cpu * 1000)


class Press(NamedTuple):
    """What a key did, in milliseconds from just before it was pressed."""

    first: float
    """To the first byte."""
    last: float
    """To the last byte before a silence."""
    cpu_first: float
    """Of the processor, to the first byte, and to the last."""
    cpu_last: float
    written: int
    """Bytes."""


def presses(program: Terminal, keys: Sequence[str], silence: float = 0.04) -> Iterator[Press]:
    """Press keys one after the other, each when the one before is drawn."""
    for key in keys:
        position, cpu = program.position, program.cpu()
        began = program.press(key)
        first = program.wait_any(position)
        cpu_first = first.cpu - cpu
        last = program.wait_quiet(silence, began)
        yield Press(
            (first.at - began) * 1000,
            (last - began) * 1000,
            cpu_first * 1000,
            (program.cpu() - cpu) * 1000,
            program.written_since(position),
        )


def slowest(made: Sequence[Press], what: str) -> Figure:
    """The 95th percentile of `first` or `last`, with the median of the processor time."""
    return Figure(
        percentile([getattr(one, what) for one in made], 0.95),
        percentile([getattr(one, f"cpu_{what}") for one in made], 0.5),
    )
