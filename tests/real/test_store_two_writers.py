"""Two processes add interviews to one file at once: all of them are there in the end.

`UNDUR_ADDED=500 pytest -n 0 tests/real/test_store_two_writers.py` runs the full count.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Final

from undur.store import open_plan

if TYPE_CHECKING:
    from pathlib import Path

ADDED: Final = int(os.environ.get("UNDUR_ADDED", "20"))

ADDER: Final = """
import datetime as dt, sys
from pathlib import Path
from undur.plan.changes import add_interview
from undur.plan.interview import Interview
from undur.store import Saved, open_plan, save

name = sys.argv[2]
opened = open_plan(Path(sys.argv[1]))
base, plan = opened.base, opened.plan
for number in range(int(sys.argv[3])):
    interview = Interview(id=f"{name}-{number}", company=name, starts=dt.date(2026, 12, 3))
    saved = save(base, add_interview(plan, interview))
    assert isinstance(saved, Saved), saved
    base, plan = saved.base, saved.plan
"""


def test_two_processes_lose_nothing_of_each_other(tmp_path: Path) -> None:
    file = tmp_path / "undur.toml"
    adders = [
        subprocess.Popen([sys.executable, "-c", ADDER, str(file), name, str(ADDED)], stderr=subprocess.PIPE, text=True)
        for name in ("a", "b")
    ]
    errors = [adder.communicate()[1] for adder in adders]
    assert errors == ["", ""]
    opened = open_plan(file)
    assert opened.notices == ()
    wanted = {f"{name}-{number}" for name in ("a", "b") for number in range(ADDED)}
    assert {one.id for one in opened.plan.interviews} == wanted
