"""Text that is being typed outlives the program."""

from __future__ import annotations

import datetime as dt
import stat
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from undur import paths
from undur.store.recovery import Typing, drop, find, keep

FILE = Path("undur.toml").absolute()
TYPING = Typing(
    interview="bahari",
    message="m1",
    subject="Hal",
    body="Yth.\r\n\ud800",
    when=dt.datetime(2026, 11, 24, tzinfo=dt.UTC),
)


def test_what_is_typed_is_found_again() -> None:
    keep(FILE, TYPING)
    assert find(FILE) == (TYPING,)


def test_nothing_kept_is_nothing_found() -> None:
    assert find(FILE) == ()


def test_each_message_keeps_its_latest_text_and_the_latest_comes_first() -> None:
    later = replace(TYPING, message="m2", when=TYPING.when + dt.timedelta(seconds=1))
    newest = replace(TYPING, body="b", when=TYPING.when + dt.timedelta(seconds=2))
    for typing in (TYPING, later, newest):
        keep(FILE, typing)
    assert find(FILE) == (newest, later)


def test_another_plan_finds_nothing_of_it() -> None:
    keep(FILE, TYPING)
    assert find(FILE.with_name("other.toml")) == ()


def test_what_is_saved_is_dropped() -> None:
    keep(FILE, TYPING)
    drop(FILE, "bahari", "m1")
    drop(FILE, "bahari", "m1")
    assert find(FILE) == ()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"{}", b"\xff", b"[" * 5000])
def test_what_cannot_be_read_is_passed_over(content: bytes) -> None:
    keep(FILE, TYPING)
    (file,) = paths.state_folder().rglob("*.json")
    file.with_name("other.json").write_bytes(content)
    assert find(FILE) == (TYPING,)


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_what_is_typed_is_private() -> None:
    keep(FILE, TYPING)
    (file,) = paths.state_folder().rglob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
