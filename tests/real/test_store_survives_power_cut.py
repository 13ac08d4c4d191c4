"""The power fails at random moments of a save loop: the file is whole, and nothing that was told as saved is lost.

The disk is an ext4 image on a loop device, without the file system's own rescue of files that were never synced. A cut is
a copy of the image as it is on the disk at that moment; mounting the copy replays its journal, as after a real cut.

`UNDUR_CUTS=100 pytest -n 0 tests/real/test_store_survives_power_cut.py` runs the full count. It needs root on Linux.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from undur.plan.plan import Me, Plan
from undur.store import Saved, open_plan, save

if TYPE_CHECKING:
    from collections.abc import Iterator

CUTS: Final = int(os.environ.get("UNDUR_CUTS", "2"))

SAVER: Final = """
import sys
from pathlib import Path
from msgspec.structs import replace
from undur.store import Saved, open_plan, save

opened = open_plan(Path(sys.argv[1]))
base, plan = opened.base, opened.plan
while True:
    plan = replace(plan, me=replace(plan.me, phone=str(int(plan.me.phone) + 1)))
    saved = save(base, plan)
    assert isinstance(saved, Saved), saved
    base = saved.base
    print(plan.me.phone, flush=True)
"""


def can_mount() -> bool:
    """Whether this is root on a Linux that has loop devices and lets them be mounted."""
    tools = all(shutil.which(tool) for tool in ("mkfs.ext4", "mount", "umount", "losetup"))
    if sys.platform != "linux" or os.geteuid() != 0 or not tools:
        return False
    return subprocess.run(["losetup", "--find"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not can_mount(), reason="a power cut is simulated on a loop device: that needs root")


@contextmanager
def mounted(image: Path, folder: Path, options: str) -> Iterator[Path]:
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-o", f"loop,{options}", image, folder], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        pytest.skip(f"no image can be mounted here: {done.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.fixture
def image(tmp_path: Path) -> Path:
    image = tmp_path / "disk.img"
    with image.open("wb") as file:
        file.truncate(16 * 1024 * 1024)
    subprocess.run(["mkfs.ext4", "-q", image], check=True)
    return image


def test_a_power_cut_loses_nothing_that_was_told(image: Path, tmp_path: Path) -> None:
    dice = random.Random(1)  # noqa: S311  moments, no secrets
    with mounted(image, tmp_path / "disk", "noauto_da_alloc,commit=1") as disk:
        file = disk / "undur.toml"
        assert isinstance(save(open_plan(file).base, Plan(me=Me(name="x" * 20_000, phone="0"))), Saved)
        for _ in range(CUTS):
            told = save_until_cut(file, image, tmp_path / "cut.img", seconds=dice.uniform(0.3, 0.8))
            with mounted(tmp_path / "cut.img", tmp_path / "after", "commit=1") as after:
                opened = open_plan(after / "undur.toml")
                assert opened.notices == ()
                assert int(opened.plan.me.phone) in {told, told + 1}
                assert len(opened.plan.me.name) == 20_000


def save_until_cut(file: Path, image: Path, cut: Path, *, seconds: float) -> int:
    """Let a process save for some time, stop it, copy the disk as it is, and return the last number that was told."""
    with subprocess.Popen([sys.executable, "-c", SAVER, str(file)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline()]
        time.sleep(seconds)
        process.send_signal(signal.SIGSTOP)
        while b"T" not in Path(f"/proc/{process.pid}/stat").read_bytes().rpartition(b")")[2].split()[0]:
            time.sleep(0.001)
        shutil.copyfile(image, cut)
        process.kill()
        told += process.stdout.read().splitlines(keepends=True)
    return int([line for line in told if line.endswith("\n")][-1])


def test_a_single_file_that_is_mounted_into_a_folder_is_written_in_place(image: Path, tmp_path: Path) -> None:
    with mounted(image, tmp_path / "disk", "commit=1") as disk:
        outer, inner = disk / "undur.toml", tmp_path / "undur.toml"
        assert isinstance(save(open_plan(outer).base, Plan(me=Me(name="old"))), Saved)
        inner.touch()
        subprocess.run(["mount", "--bind", outer, inner], check=True)
        try:
            assert isinstance(save(open_plan(inner).base, Plan(me=Me(name="new"))), Saved)
        finally:
            subprocess.run(["umount", inner], check=True)
        assert open_plan(outer).plan.me.name == "new"
