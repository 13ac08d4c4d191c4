"""The clipboard with the programs that people have, each on a display or in a tmux of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Final

import pytest
from displays import wayland_display, x_display
from terminal import Terminal, needs_tmux

from undur.exchange.clipboard import Delivery, copy

if TYPE_CHECKING:
    from pathlib import Path

LETTER: Final = "Yth. Ibu Ratna,\r\n\n\tterima kasih – “pukul 10.00” ☕ 你好\n\n"
LONG: Final = "Selamat pagi, Bapak Hendra. " * 10_000
"""280,000 bytes: more than one X request or pipe holds."""


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


def only(program: str, folder: Path) -> str:
    """A path on which there is just one program."""
    found = shutil.which(program)
    assert found is not None
    (folder / program).symlink_to(found)
    return str(folder)


letters = pytest.mark.parametrize("text", [LETTER, LONG], ids=["letter", "long"])


@needs("Xvfb", "xclip")
@letters
def test_xclip_holds_the_text(text: str, tmp_path: Path) -> None:
    with x_display() as display:
        environ = {**os.environ, "DISPLAY": display, "PATH": only("xclip", tmp_path)}
        assert copy(text, environ=environ, emit=None).best == Delivery(way="xclip", verified=True)
        assert _output("xclip", "-selection", "clipboard", "-out", environ=environ) == text


@needs("Xvfb", "xsel")
def test_xsel_holds_the_text(tmp_path: Path) -> None:
    with x_display() as display:
        environ = {**os.environ, "DISPLAY": display, "PATH": only("xsel", tmp_path)}
        assert copy(LETTER, environ=environ, emit=None).best == Delivery(way="xsel", verified=True)
        assert _output("xsel", "--clipboard", "--output", environ=environ) == LETTER


@needs("Xvfb", "weston", "wl-copy", "wl-paste")
@letters
def test_wl_copy_holds_the_text(text: str, tmp_path: Path) -> None:
    with wayland_display(tmp_path) as variables:
        environ = {**os.environ, **variables}
        assert copy(text, environ=environ, emit=None).best == Delivery(way="wl-copy", verified=True)
        assert _output("wl-paste", "--no-newline", environ=environ) == text


@needs("xclip", "xsel")
def test_a_display_that_is_gone_is_no_success() -> None:
    environ = {**os.environ, "DISPLAY": ":65000"}
    copied = copy(LETTER, environ=environ, emit=None)
    assert copied.deliveries == ()
    assert [(failure.way, failure.code) for failure in copied.failures] == [("xclip", "refused"), ("xsel", "refused")]
    assert all("display" in failure.detail.lower() for failure in copied.failures)


COPIES_ITS_INPUT: Final = """\
import os, sys
from undur.exchange.clipboard import copy
copied = copy(open(sys.argv[1], encoding="utf-8", newline="").read(), environ=os.environ, emit=sys.stdout.write)
print(*((one.way, one.verified) for one in copied.deliveries), "done")
input()
"""


@needs_tmux
@pytest.mark.parametrize("setting", ["off", "external", "on"])
def test_tmux_holds_the_text_whatever_its_own_setting_says(setting: str, tmp_path: Path) -> None:
    letter = tmp_path / "letter"
    letter.write_bytes(LETTER.encode())
    with Terminal(
        (sys.executable, "-c", COPIES_ITS_INPUT, letter), settings=f"set -s set-clipboard {setting}"
    ) as terminal:
        terminal.wait_for("('tmux', True) ('osc52', False) done")
        assert terminal.buffer() == LETTER


def _output(*command: str, environ: dict[str, str]) -> str:
    done = subprocess.run(command, env=environ, capture_output=True, check=True, timeout=20)
    return done.stdout.decode()
