"""A saver is killed at random moments: the file is whole, and is the last version told or the one being written.

`UNDUR_KILLS=1000 pytest -n 0 tests/real/test_store_survives_kill.py` runs the full count.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Final

from undur.plan.plan import Me, Plan
from undur.store import Saved, open_plan, save

if TYPE_CHECKING:
    from pathlib import Path

KILLS: Final = int(os.environ.get("UNDUR_KILLS", "20"))

SAVER: Final = """
import sys
from pathlib import Path
from msgspec.structs import replace
from undur.store import Saved, open_plan, save

opened = open_plan(Path(sys.argv[1]))
base, plan = opened.base, opened.plan
while True:
    number = int(plan.me.phone) + 1
    plan = replace(plan, me=replace(plan.me, phone=str(number)))
    saved = save(base, plan)
    assert isinstance(saved, Saved), saved
    base = saved.base
    print(number, flush=True)
"""


def test_a_killed_save_loses_nothing_that_was_told(tmp_path: Path) -> None:
    file = tmp_path / "undur.toml"
    assert isinstance(save(open_plan(file).base, Plan(me=Me(name="x" * 20_000, phone="0"))), Saved)
    dice = random.Random(1)  # noqa: S311  moments, no secrets
    for _ in range(KILLS):
        told = save_until_killed(file, saves=dice.randrange(1, 6), pause=dice.uniform(0, 0.004))
        opened = open_plan(file)
        assert opened.notices == ()
        assert int(opened.plan.me.phone) in {told, told + 1}
        assert len(opened.plan.me.name) == 20_000
        assert len(os.listdir(tmp_path)) <= 2  # noqa: PTH208  names alone: the file and what the last kill left


def save_until_killed(file: Path, *, saves: int, pause: float) -> int:
    """Let a process save so often and some seconds longer, kill it, and return the last number that it told."""
    with subprocess.Popen([sys.executable, "-c", SAVER, str(file)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline() for _ in range(saves)]
        moment = time.perf_counter() + pause
        while time.perf_counter() < moment:
            pass
        process.kill()
        told += process.stdout.read().splitlines(keepends=True)
    return int([line for line in told if line.endswith("\n")][-1])
