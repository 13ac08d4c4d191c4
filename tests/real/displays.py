"""Displays without a screen, for clipboard programs: an X server, and a Wayland compositor in it."""

from __future__ import annotations

import os
import select
import socket
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

from waiting import PATIENCE, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path


@contextmanager
def x_display() -> Iterator[str]:
    """Run an X server on a free number; yield the value for `DISPLAY`."""
    reader, writer = os.pipe()
    command = ("Xvfb", "-displayfd", str(writer), "-nolisten", "tcp", "-screen", "0", "640x480x24")
    with _running(command, os.environ, pass_fds=(writer,)), os.fdopen(reader, encoding="ascii") as number:
        os.close(writer)
        ready, _, _ = select.select([number], [], [], PATIENCE)
        yield f":{number.readline().strip()}" if ready else _fail("Xvfb told no display number")


@contextmanager
def wayland_display(runtime: Path) -> Iterator[dict[str, str]]:
    """Run a compositor inside an X server; yield the variables that lead to it. `runtime` is a folder for its socket."""
    runtime.chmod(0o700)
    variables = {"XDG_RUNTIME_DIR": str(runtime), "WAYLAND_DISPLAY": "undur"}
    command = ("weston", "--backend=x11-backend.so", "--socket=undur", "--idle-time=0")
    with x_display() as display, _running(command, {**os.environ, **variables, "DISPLAY": display}):
        wait_until(lambda: _answers(runtime / "undur"), otherwise=lambda: "weston opened no socket")
        yield variables


def _answers(path: Path) -> bool:
    with socket.socket(socket.AF_UNIX) as client:
        return client.connect_ex(str(path)) == 0


@contextmanager
def _running(command: tuple[str, ...], environ: Mapping[str, str], pass_fds: tuple[int, ...] = ()) -> Iterator[None]:
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environ, pass_fds=pass_fds
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def _fail(message: str) -> str:
    raise AssertionError(message)
