"""Rooms that are entered now and then cost nothing at a start."""

from __future__ import annotations

import subprocess
import sys

ROOMS = {
    "undur.tui.dialogs.week",
    "undur.tui.widgets.week_grid",
    "undur.etiquette.week",
    "undur.tui.dialogs.call",
    "undur.phone_call",
    "undur.plain.walk",
    "undur.words.en.screens.week",
    "undur.words.id.screens.call",
    "undur.words.id.plain",
}


def test_nothing_of_week_call_and_plain_mode_is_loaded_by_the_planner_itself() -> None:
    code = "import sys, undur.tui.app\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "undur.tui.app" in loaded
    assert not ROOMS & loaded
