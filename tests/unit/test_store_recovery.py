"""What a session has not saved yet outlives the program."""

from __future__ import annotations

import datetime as dt
import errno
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from undur import paths
from undur.plan.changes import add_interview, change_interview, delete_interview, set_me
from undur.plan.interview import Interview
from undur.plan.plan import Me, Plan
from undur.store import disk, recovery
from undur.store.recovery import Rescue, drop, find

FILE = Path("undur.toml").absolute()
DAY = dt.date(2026, 12, 3)
A, B = (Interview(id=name, company=name, starts=DAY) for name in "ab")
SAVED = Plan(me=Me(name="Dewi"), interviews=(A, B))
CHANGED = set_me(
    delete_interview(
        add_interview(
            change_interview(SAVED, "a", lambda one: replace(one, notes="Yth.\r\n\U0001f600\x01")),
            Interview(id="c", company="c", starts=DAY),
        ),
        "b",
        dt.datetime(2026, 11, 24, tzinfo=dt.UTC),
    ),
    Me(name="Dewi L."),
)


def kept(after: Plan = CHANGED) -> Rescue:
    rescue = Rescue(FILE)
    rescue.keep(SAVED, after)
    return rescue


def test_whatever_was_changed_is_found_again() -> None:
    kept().end()
    (left,) = find(FILE)
    assert (left.before, left.after) == (SAVED, CHANGED)


def test_a_form_that_is_open_is_kept_too() -> None:
    rescue = Rescue(FILE)
    rescue.keep(SAVED, SAVED, {"company": "PT\r\nSagara"})
    rescue.end()
    assert find(FILE)[0].form == {"company": "PT\r\nSagara"}


def test_what_was_not_touched_is_not_kept() -> None:
    kept(change_interview(SAVED, "a", lambda one: replace(one, notes="x"))).end()
    (left,) = find(FILE)
    assert [one.id for one in left.after.interviews] == ["a"]


def test_nothing_kept_is_nothing_found() -> None:
    assert find(FILE) == ()


def test_the_latest_takes_the_place_of_what_was_kept_before() -> None:
    rescue = kept()
    rescue.keep(SAVED, SAVED)
    rescue.end()
    (left,) = find(FILE)
    assert left.after.interviews == ()


def test_what_a_running_session_keeps_is_not_taken_from_it() -> None:
    rescue = kept()
    assert find(FILE) == ()
    rescue.end()
    assert len(find(FILE)) == 1


def test_what_a_killed_session_kept_is_found() -> None:
    script = f"""
import os, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from test_store_recovery import kept
kept()
os._exit(9)
"""
    done = subprocess.run([sys.executable, "-c", script], check=False, cwd=FILE.parent)
    assert done.returncode == 9
    (left,) = find(FILE)
    assert left.after == CHANGED


def test_what_goes_away_while_it_is_looked_for_is_passed_over() -> None:
    kept().end()
    (file,) = (paths.state_folder() / "unsaved").rglob("*.toml")
    file.with_name("gone.toml").symlink_to(file.with_name("away"))
    (left,) = find(FILE)
    assert left.after == CHANGED


def test_another_plan_finds_nothing_of_it() -> None:
    kept().end()
    assert find(FILE.with_name("other.toml")) == ()


def test_what_is_saved_is_dropped_and_nothing_stays() -> None:
    rescue = kept()
    rescue.drop()
    rescue.drop()
    rescue.end()
    assert find(FILE) == ()
    assert [one for one in (paths.state_folder() / "unsaved").rglob("*") if one.is_file()] == []


def test_what_was_brought_back_and_saved_is_dropped_and_nothing_stays() -> None:
    kept().end()
    drop(find(FILE)[0])
    assert [one for one in (paths.state_folder() / "unsaved").rglob("*") if one.is_file()] == []


def test_what_a_session_killed_while_it_kept_something_left_is_swept_up() -> None:
    kept().end()
    (file,) = (paths.state_folder() / "unsaved").rglob("*.toml")
    file.with_name(f".~{file.name}.0123456789ab.tmp").touch()
    file.with_name("0123456789ab.lock").touch()
    assert len(find(FILE)) == 1
    assert {one.suffix for one in file.parent.iterdir()} == {".toml", ".lock"}
    assert len(list(file.parent.iterdir())) == 2


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[before]", b"[before]\n[after]\ninterview = 3", b"\xff", b"a = " + b"[" * 5000]
)
def test_what_cannot_be_read_is_passed_over(content: bytes) -> None:
    kept().end()
    (file,) = (paths.state_folder() / "unsaved").rglob("*.toml")
    file.with_name("other.toml").write_bytes(content)
    assert len(find(FILE)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_what_is_kept_is_private() -> None:
    rescue = kept()
    for one in (paths.state_folder() / "unsaved").rglob("*"):
        assert stat.S_IMODE(one.stat().st_mode) == (0o700 if one.is_dir() else 0o600)
    rescue.end()


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The disk of the state folder is full; what is the spare folder then."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    real = disk.write_whole

    def write(path: Path, content: bytes, *, lasting: bool = True) -> None:
        if paths.state_folder() in path.parents:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(path, content, lasting=lasting)

    monkeypatch.setattr(recovery, "write_whole", write)
    return tmp_path / "undur"


def test_on_a_full_disk_it_is_kept_on_another(full: Path) -> None:
    kept().end()
    (left,) = find(FILE)
    assert left.after == CHANGED
    assert full in left.file.parents
    drop(left)
    assert find(FILE) == ()


def test_once_there_is_room_the_spare_one_goes(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rescue = kept()
    monkeypatch.undo()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(full.parent))
    rescue.keep(SAVED, CHANGED)
    rescue.end()
    (left,) = find(FILE)
    assert paths.state_folder() in left.file.parents


@pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")
@pytest.mark.parametrize("planted", ["readable", "link"])
def test_a_folder_that_somebody_put_there_is_not_trusted(full: Path, tmp_path: Path, planted: str) -> None:
    if planted == "link":
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        full.symlink_to(tmp_path / "elsewhere")
    else:
        full.mkdir()
        full.chmod(0o777)
    with pytest.raises(PermissionError):
        kept()
    assert list(tmp_path.rglob("*.toml")) == []
