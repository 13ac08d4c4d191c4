"""The command: `python -m tests.benchmarks [NAME ...] [-n ROUNDS]` prints the table of goals and what is reached."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from .figures import HEADING, Row
from .goals import GOALS
from .running import Bench

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .figures import Round
    from .goals import Goal


def measure(goals: Sequence[Goal], bench: Bench, rounds: int) -> list[Row]:
    """Go through all goals once a round, so that no time of the machine favours one of them; the first round warms up."""
    found: dict[str, list[Round]] = {goal.name: [] for goal in goals}
    for number in range(rounds + 1):
        for goal in goals:
            result = goal.round(bench)
            if number or rounds == 1:
                found[goal.name].append(result)
        sys.stderr.write(f"round {number} of {rounds}\n")
    return [Row(goal.label, goal.unit, goal.ratio, found[goal.name]) for goal in goals]


def main() -> None:
    """Measure and print."""
    names = [goal.name for goal in GOALS]
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which goals (all): {', '.join(names)}")
    parser.add_argument("-n", type=int, default=5, metavar="ROUNDS", help="rounds behind the one that warms up (5)")
    parser.add_argument("--seconds", type=float, default=20.0, help="how long a round is idle (20)")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(names):
        parser.error(f"no such goal: {', '.join(sorted(unknown))}")
    goals = [goal for goal in GOALS if not asked.names or goal.name in asked.names]
    with TemporaryDirectory(prefix="undur-benchmarks-") as folder:
        rows = measure(goals, Bench(Path(folder), seconds=asked.seconds), asked.n)
    lines = [HEADING, *(line for row in rows for line in row.lines())]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
