from __future__ import annotations

import base64
import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from undur.exchange import clipboard
from undur.exchange.clipboard import Copied, Delivery, Failure, copy, programs
from undur.exchange.clipboard.osc52 import LONGEST

if TYPE_CHECKING:
    from pathlib import Path

LETTER = "Yth. Ibu Ratna,\n\tterima kasih – “pukul 10.00” ☕\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="the pretended programs are shell scripts")


class Desk:
    """A folder of pretended clipboard programs, alone on the path."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clipboard = folder / "clipboard"

    def install(self, program: str, script: str) -> None:
        path = self.folder / program
        path.write_text(f"#!/bin/sh\nPATH={os.defpath}\n{script}\n")
        path.chmod(0o755)

    def copy(self, text: str = LETTER, **environ: str) -> Copied:
        surroundings = {"PATH": str(self.folder), "CLIPBOARD": str(self.clipboard), "DISPLAY": ":0", **environ}
        return copy(text, environ=surroundings, emit=None)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(programs, "SETTLING", 0.05)
    return Desk(tmp_path)


KEEPS = 'case "$*" in *-out*) cat "$CLIPBOARD";; *) cat > "$CLIPBOARD";; esac'


@posix
def test_what_is_read_back_the_same_is_verified(desk: Desk) -> None:
    desk.install("xclip", KEEPS)
    copied = desk.copy()
    assert copied.deliveries == (Delivery(way="xclip", verified=True),)
    assert desk.clipboard.read_text(encoding="utf-8") == LETTER


@posix
def test_a_program_that_fails_is_told_and_the_next_one_tried(desk: Desk) -> None:
    desk.install("xclip", 'echo "Error: Can\'t open display: :0" >&2; exit 1')
    desk.install("xsel", KEEPS)
    copied = desk.copy()
    assert copied.best == Delivery(way="xsel", verified=True)
    assert copied.failures == (Failure(way="xclip", code="refused", detail="Error: Can't open display: :0"),)


@posix
def test_a_program_that_forgets_the_text_has_not_delivered_it(desk: Desk) -> None:
    desk.install("xclip", 'case "$*" in *-out*) echo something else;; *) cat > /dev/null;; esac')
    copied = desk.copy()
    assert copied.best is None
    assert copied.failures == (Failure(way="xclip", code="differs"),)


@posix
def test_a_program_that_serves_the_text_a_moment_later_is_verified(desk: Desk) -> None:
    later = 'mv "$CLIPBOARD.next" "$CLIPBOARD" 2> /dev/null || true'
    desk.install("xclip", f'case "$*" in *-out*) cat "$CLIPBOARD"; {later};; *) cat > "$CLIPBOARD.next";; esac')
    desk.clipboard.write_text("what was copied before")
    assert desk.copy().best == Delivery(way="xclip", verified=True)


@posix
def test_what_cannot_be_read_back_was_only_sent(desk: Desk) -> None:
    desk.install("xclip", 'case "$*" in *-out*) exit 1;; *) cat > /dev/null;; esac')
    assert desk.copy().best == Delivery(way="xclip", verified=False)


@posix
def test_a_program_that_hangs_is_left_in_time(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "SYSTEM_PATIENCE", 0.1)
    desk.install("xclip", "exec sleep 60")
    assert desk.copy().failures == (Failure(way="xclip", code="timeout"),)


@posix
def test_a_program_that_cannot_be_started_is_told(desk: Desk) -> None:
    desk.install("xclip", "")
    (desk.folder / "xclip").write_text("#!/nowhere/sh\n")
    (failure,) = desk.copy().failures
    assert (failure.way, failure.code) == ("xclip", "not_started")


@posix
def test_a_program_that_stays_to_serve_the_text_does_not_hold_up_the_copy(desk: Desk) -> None:
    serve = 'cat > "$CLIPBOARD"; sleep 60 & echo $! > "$CLIPBOARD.pid"'
    desk.install("xclip", f'case "$*" in *-out*) cat "$CLIPBOARD";; *) {serve};; esac')
    copied = desk.copy()
    os.kill(int((desk.folder / "clipboard.pid").read_text()), signal.SIGTERM)
    assert copied.best == Delivery(way="xclip", verified=True)


@posix
def test_an_old_tmux_keeps_the_text_all_the_same(desk: Desk) -> None:
    desk.install("tmux", 'case "$*" in *-w*) exit 1;; show*) cat "$CLIPBOARD";; *) cat > "$CLIPBOARD";; esac')
    copied = desk.copy(TMUX="socket,1,0")
    assert copied.best == Delivery(way="tmux", verified=True)


def test_osc_52_carries_the_text_to_the_terminal() -> None:
    sent: list[str] = []
    copied = copy(LETTER, environ={}, emit=sent.append)
    assert copied.best == Delivery(way="osc52", verified=False)
    (sequence,) = sent
    assert sequence.startswith("\x1b]52;c;")
    assert sequence.endswith("\x07")
    assert base64.b64decode(sequence[7:-1]).decode() == LETTER


@pytest.mark.parametrize(("length", "sent"), [(LONGEST, True), (LONGEST + 1, False)])
def test_osc_52_is_not_sent_when_terminals_would_cut_it(length: int, sent: bool) -> None:  # noqa: FBT001  a parameter
    copied = copy("a" * length, environ={}, emit=lambda _sequence: None)
    assert bool(copied.deliveries) is sent
    assert [failure.code for failure in copied.failures] == ([] if sent else ["too_long"])


def test_a_terminal_that_is_gone_is_told() -> None:
    def emit(_sequence: str) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    copied = copy(LETTER, environ={}, emit=emit)
    assert copied.failures == (Failure(way="osc52", code="not_started", detail="Broken pipe"),)


def test_where_there_is_no_way_nothing_is_claimed() -> None:
    copied = copy(LETTER, environ={}, emit=None)
    assert copied == Copied()
    assert copied.best is None


def test_empty_text_is_not_copied() -> None:
    sent: list[str] = []
    assert copy("\0", environ={}, emit=sent.append) == Copied()
    assert sent == []


def test_the_verified_way_is_named_before_the_one_that_was_only_sent() -> None:
    sent, verified = Delivery(way="clip", verified=False), Delivery(way="tmux", verified=True)
    assert Copied(deliveries=(sent, verified)).best == verified
    assert Copied(deliveries=(sent,)).best == sent


def test_a_connection_from_afar_is_told() -> None:
    assert copy(LETTER, environ={"SSH_TTY": "/dev/pts/0"}, emit=None).remote


@pytest.mark.parametrize(
    ("text", "clean"),
    [("a\ud800b", "a\ufffdb"), ("\ud83d\ude00", "😀"), ("a\0b", "ab"), ("\ufeffa\r\nb", "\ufeffa\r\nb")],
)
def test_what_no_clipboard_holds_is_replaced_or_left_out(text: str, clean: str) -> None:
    assert clipboard.clean_text(text) == clean


@given(st.text(st.characters(), max_size=60))
def test_any_text_reaches_the_terminal(text: str) -> None:
    sent: list[str] = []
    copy(text, environ={}, emit=sent.append)
    assert [base64.b64decode(one[7:-1]).decode() for one in sent] == [clipboard.clean_text(text)][
        : bool(text.strip("\0"))
    ]
