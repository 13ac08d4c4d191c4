"""The installed program in a real terminal, and what it does for its file: killed, broken, changed by somebody else."""

from __future__ import annotations

import shutil
import signal
import sys
from pathlib import Path
from typing import Final

import pytest
from terminal import Terminal, needs_tmux
from waiting import wait_until

from undur.plan.changes import add_interview
from undur.plan.interview import Interview
from undur.resources import resource_folder
from undur.store import Saved, open_plan, save

pytestmark = needs_tmux

UNDUR: Final = Path(sys.executable).with_name("undur")
ENVIRON: Final = {"UNDUR_NOW": "2026-11-24T09:12:00+07:00", "EDITOR": "true"}
WORDS: Final = "Kata-kata saya sendiri."


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    return Path(shutil.copy(resource_folder("sample_data") / "plan.toml", tmp_path / "undur.toml"))


def undur(plan_file: Path) -> Terminal:
    return Terminal((UNDUR, "--file", plan_file), size=(120, 36), environ=ENVIRON)


def texts(plan_file: Path) -> str:
    plan = open_plan(plan_file).plan
    return "\n".join(message.body or "" for interview in plan.interviews for message in interview.messages)


def add_interview_to(plan_file: Path) -> None:
    opened = open_plan(plan_file)
    new = Interview(id="baru", company="PT Baru Sekali", starts=opened.plan.interviews[0].starts)
    assert isinstance(save(opened.base, add_interview(opened.plan, new)), Saved)


def test_what_was_typed_before_a_kill_is_there_at_the_next_start(plan_file: Path) -> None:
    with undur(plan_file) as terminal:
        terminal.wait_for("Toko Rimba")
        terminal.press("3")
        terminal.wait_for("Kepada")
        terminal.press("i")
        terminal.wait_for("F1")
        terminal.type(WORDS)
        wait_until(lambda: WORDS in texts(plan_file), otherwise=terminal.screen)
        terminal.send_signal(signal.SIGKILL)
        wait_until(lambda: not terminal.is_alive(), otherwise=terminal.screen)
    with undur(plan_file) as terminal:
        terminal.wait_for("Toko Rimba")
        terminal.press("3")
        terminal.wait_for(WORDS)


def test_what_another_program_adds_appears_by_itself(plan_file: Path) -> None:
    with undur(plan_file) as terminal:
        terminal.wait_for("Toko Rimba")
        add_interview_to(plan_file)
        terminal.wait_for("PT Baru Sekali", "Program lain mengubah")


def test_a_broken_file_is_met_with_its_line_and_a_way_out(plan_file: Path) -> None:
    add_interview_to(plan_file)  # the version before it is kept
    plan_file.write_text("[me]\nname = Dewi\n")
    with undur(plan_file) as terminal:
        terminal.wait_for("baris 2", "name = Dewi", "Pilih tindakan")
        terminal.press("3", "Enter")
        terminal.wait_for("Versi sebelumnya:")
        terminal.press("1", "Enter")
        terminal.wait_for("1 Mendatang", "Toko Rimba")
        terminal.press("C-q")
        assert terminal.wait_for_end() == 0
