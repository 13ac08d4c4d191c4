"""The goals, each a round: the floor and Undur measured one right after the other."""

from __future__ import annotations

import shutil
import sys
import time
from statistics import median
from typing import TYPE_CHECKING, Final, NamedTuple

from undur.resources import resource_folder

from .figures import Figure, Round, percentile
from .plans import FIRST, letter, write_plan
from .running import FLOORS, READY, presses, slowest, start_of, undur_program

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from .running import Bench, Press
    from .terminal import Terminal

SMALL: Final = 10
LETTER: Final = 2_000
BURSTS: Final = 8
"""How often a key is held down."""
CUT_SHORT: Final = ("yg", "dgn", "tdk", "krn", "sdh", "blm", "utk", "bgt", "jg")
"""Words that the checker wants whole: typed one after the other, each is a new text with a new finding."""


class Goal(NamedTuple):
    """A line of the table."""

    name: str
    label: str
    ratio: float
    round: Callable[[Bench], Round]
    unit: str = "ms"


def plan_of(bench: Bench, count: int, body: str = "") -> Path:
    """A plan of this size, made once a run; one with a letter anew, since it is written in. No name begins as another does: that would look like a conflict copy."""
    path = bench.folder / f"{count}-{'with-letter' if body else 'interviews'}.toml"
    return path if path.exists() and not body else write_plan(path, count, body)


def _start(bench: Bench, count: int) -> Figure:
    with bench.undur(plan_of(bench, count)) as program:
        return start_of(program, READY)


def start_10(bench: Bench) -> Round:
    """To the first usable paint of ten interviews."""
    with bench.floor("blank") as blank:
        floor = start_of(blank, ["ready"])
    return Round(floor, _start(bench, SMALL))


def start_1000(bench: Bench) -> Round:
    """Of a thousand, against ten."""
    return Round(_start(bench, SMALL), _start(bench, bench.middle))


def start_large(bench: Bench) -> Round:
    """Of ten thousand, against ten and one read of that file by tomllib."""
    small = _start(bench, SMALL)
    read = bench.command(sys.executable, str(FLOORS / "reading.py"), str(plan_of(bench, bench.large)))
    return Round(Figure(small.wall + read.wall, small.cpu + read.cpu), _start(bench, bench.large))


def _command(bench: Bench, verb: str) -> Round:
    floor = bench.command(sys.executable, "-c", "import tomllib, argparse, msgspec, zoneinfo")
    return Round(floor, bench.command(undur_program(), "--file", str(plan_of(bench, SMALL)), verb))


def next_line(bench: Bench) -> Round:
    """A line for a status bar."""
    return _command(bench, "next")


def listing(bench: Bench) -> Round:
    """The list."""
    return _command(bench, "list")


def arrow(bench: Bench) -> Round:
    """From the key to its last byte, in the list of ten thousand; no countdown ticks meanwhile."""
    keys = ["down"] * 12 + ["up"] * 8
    keys = (keys * (bench.keys // len(keys) + 1))[: bench.keys]
    with bench.floor("options") as options:
        start_of(options, ["ready"])
        options.wait_quiet(0.3)
        floor = slowest(list(presses(options, keys)), "last")
    with bench.undur(plan_of(bench, bench.large), stopped=True) as program:
        start_of(program, READY)
        program.wait_still()
        return Round(floor, slowest(list(presses(program, keys)), "last"))


def early(bench: Bench) -> Round:
    """From the key to its first byte, from the first paint on, while the archived is read; the floor is the same later."""
    keys = ["down", "up"] * min(bench.keys // 2, 4)  # as long as it takes
    with bench.undur(plan_of(bench, bench.large), stopped=True) as program:
        start_of(program, READY)
        at_once = slowest(list(presses(program, keys, 0.06)), "first")
        program.wait_still()
        return Round(slowest(list(presses(program, keys, 0.06)), "first"), at_once)


def _into_the_text(program: Terminal) -> None:
    start_of(program, READY)
    program.wait_quiet(0.3)
    position = program.position
    program.press("f4")
    program.wait_for(["Dengan hormat"], position)
    program.wait_quiet(0.3)
    program.wait_quiet(0.3, program.press("i"))


def _writing(bench: Bench, of: Callable[[Terminal], Figure]) -> Round:
    body = letter(LETTER)
    text = bench.folder / "letter.txt"
    text.write_text(body, encoding="utf-8")
    with bench.floor("writing", str(text)) as area:
        area.wait_for(["Dengan hormat"])
        area.wait_quiet(0.3)
        floor = of(area)
    with bench.undur(plan_of(bench, SMALL, body), "open", FIRST, stopped=True) as program:
        _into_the_text(program)
        return Round(floor, of(program))


def typing(bench: Bench) -> Round:
    """A character typed into 2,000 others, to its first byte."""
    return _writing(bench, lambda program: slowest(list(presses(program, ["a"] * bench.keys, 0.08)), "first"))


def verdict(bench: Bench) -> Round:
    """From the last key of a word cut short to the line that says so: the goal is 150 ms, so the floor counts as that."""
    body = letter(LETTER)
    with bench.undur(plan_of(bench, SMALL, body), "open", FIRST) as program:
        _into_the_text(program)
        program.press(" ")  # the words stand alone, before the first of the letter
        program.wait_quiet(0.3, program.press("left"))
        waits = [_told(program, word) for word in CUT_SHORT[: max(bench.keys // 4, 1)]]
    return Round(Figure(150), Figure(percentile(waits, 0.95)))


def _told(program: Terminal, word: str) -> float:
    """Type a word; milliseconds from its last letter until the checker has said that it is cut short."""
    for letter_before in word[:-1]:
        program.press(letter_before)
        time.sleep(0.08)
    position, began = program.position, program.press(word[-1])
    told = program.wait_for([f"“{word}”"], position)
    time.sleep(0.6)  # long enough for what was typed to become part of the plan, and its repairs to be tried
    program.press(" ")
    time.sleep(0.2)
    return (told.at - began) * 1000


def repeat(bench: Bench) -> Round:
    """How long the last of many keys at 30 Hz waits for its first byte: where lag grows, it has grown by then."""
    return _writing(bench, lambda program: Figure(median(_lag(program, bench.keys) for _ in range(BURSTS))))


def _lag(program: Terminal, keys: int) -> float:
    for left in reversed(range(keys)):
        position, began = program.position, program.press("a")
        if left:
            time.sleep(max(began + 1 / 30 - time.monotonic(), 0))
    lag = (program.wait_any(position).at - began) * 1000
    program.wait_quiet(0.3)
    return lag


def switching(bench: Bench) -> Round:
    """Between the three screens, each of which has been in front before, to the last byte; no countdown ticks meanwhile."""
    with bench.floor("turning") as blank:
        start_of(blank, ["ready"])
        blank.wait_quiet(0.3)
        floor = slowest(list(presses(blank, ["f2", "f3"] * (bench.keys // 2), 0.12))[::2], "last")
    with bench.undur(plan_of(bench, SMALL), stopped=True) as program:
        start_of(program, READY)
        program.wait_quiet(0.3)
        list(presses(program, ["f3", "f4", "f2"], 0.3))
        return Round(floor, slowest(list(presses(program, ["f3", "f4", "f2"] * (bench.keys // 3), 0.12)), "last"))


def _idle(program: AbstractContextManager[Terminal], bench: Bench, texts: list[str]) -> tuple[float, int]:
    with program as running:
        start_of(running, texts)
        time.sleep(min(bench.seconds, 2.0))
        cpu, position = running.cpu(), running.position
        time.sleep(bench.seconds)
        return (running.cpu() - cpu) * 1000 / bench.seconds, running.written_since(position)


def idle(bench: Bench) -> Round:
    """Milliseconds of the processor in a second of doing nothing but counting down."""
    floor, _ = _idle(bench.floor("ticking"), bench, ["ready"])
    ours, _ = _idle(bench.undur(plan_of(bench, SMALL)), bench, list(READY))
    return Round(Figure(floor), Figure(ours))


def saving(bench: Bench) -> Round:
    """Keys in the list of 2,000 while a save of them runs, to their first byte; the floor is the same with none."""
    plan = bench.folder / "plan-saved.toml"
    shutil.copy(plan_of(bench, bench.saved), plan)
    keys = ["down", "up"] * (bench.keys // 2)
    with bench.undur(plan) as program:
        start_of(program, READY)
        program.wait_still()
        calm = slowest(list(presses(program, keys, 0.02)), "first")
        busy: list[Press] = []
        for _ in range(max(bench.keys // 10, 1)):
            program.press("x")  # into the archive: a change, and so a save in 0.4 s
            time.sleep(0.35)
            busy.extend(presses(program, keys[:20], 0.02))
        return Round(calm, slowest(busy, "first"))


def _memory(bench: Bench, count: int) -> Round:
    with bench.floor("blank") as blank:
        start_of(blank, ["ready"])
        floor = blank.peak_memory()
    with bench.undur(plan_of(bench, count)) as program:
        start_of(program, READY)
        program.wait_still()
        list(presses(program, ["down"] * 5))
        return Round(Figure(floor), Figure(program.peak_memory()))


def memory_10(bench: Bench) -> Round:
    """The most memory with ten interviews."""
    return _memory(bench, SMALL)


def memory_large(bench: Bench) -> Round:
    """The most memory with ten thousand."""
    return _memory(bench, bench.large)


def importing(bench: Bench) -> Round:
    """Reading a thousand invitations, against the library alone."""
    folder = bench.folder / "invitations"
    if not folder.exists():
        folder.mkdir()
        samples = sorted((resource_folder("sample_data") / "invitations").glob("*.ics"))
        for number in range(bench.files):
            shutil.copy(samples[number % len(samples)], folder / f"{number:05}.ics")
    files = [str(path) for path in sorted(folder.glob("*.ics"))]
    floor = bench.command(sys.executable, str(FLOORS / "parsing.py"), str(folder))
    plan = str(plan_of(bench, SMALL))
    return Round(floor, bench.command(undur_program(), "--file", plan, "import", "--dry-run", *files))


GOALS: Final = (
    Goal("start-10", "start, 10 interviews / blank app", 1.25, start_10),
    Goal("start-1000", "start, 1,000 / 10", 1.2, start_1000),
    Goal("start-10000", "start, 10,000 / 10 and a tomllib read", 1.1, start_large),
    Goal("next", "undur next / its imports", 1.6, next_line),
    Goal("list", "undur list / its imports", 1.6, listing),
    Goal("arrow", "arrow key to last byte, p95 / OptionList", 1.5, arrow),
    Goal("early", "arrow key while the archived is read, p95 / later", 2.0, early),
    Goal("typing", "typed character, p95 / TextArea", 1.5, typing),
    Goal("verdict", "last key to the verdict, p95 / 150 ms", 1.0, verdict),
    Goal("repeat", "lag behind a 30 Hz repeat / TextArea", 1.5, repeat),
    Goal("switching", "switching screens, p95 / pushing a blank one", 2.0, switching),
    Goal("idle", "idle, processor a second / a ticking Static", 1.5, idle),
    Goal("saving", "key while 2,000 are saved, p95 / no save", 1.3, saving),
    Goal("memory-10", "peak memory, 10 / blank app", 1.3, memory_10, "MiB"),
    Goal("memory-10000", "peak memory, 10,000 / blank app", 2.5, memory_large, "MiB"),
    Goal("import", "import of 1,000 .ics / the library alone", 1.5, importing),
)
