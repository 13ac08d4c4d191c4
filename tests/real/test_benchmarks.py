"""The benchmarks run; their figures are for people to read and are no test."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform != "linux":
    pytest.skip("the benchmarks read /proc", allow_module_level=True)

from benchmarks.figures import Row
from benchmarks.goals import GOALS, Goal
from benchmarks.running import Bench


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: goal.name)
def test_a_goal_can_be_measured(goal: Goal, tmp_path: Path) -> None:
    # every fifth of the large plan is to come: enough rows for as many keys
    bench = Bench(tmp_path, keys=12, seconds=0.2, middle=12, saved=12, large=80, files=2)
    result = goal.round(bench)
    assert result.ours.wall > 0
    (line, *_) = Row(goal.label, goal.unit, goal.ratio, [result]).lines()
    assert line.startswith(goal.label)
    assert line.endswith(f"≤ {goal.ratio:g}")
