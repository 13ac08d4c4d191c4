"""Where a fresh file can't take the old one's place: written over, and brought to its end after a kill."""

from __future__ import annotations

import errno
import os
import sys
from typing import TYPE_CHECKING, Any

import pytest

from undur import paths
from undur.plan.plan import Me, Plan
from undur.store import Base, Problem, Saved, inplace, open_plan, save, take_in
from undur.store.disk import write_whole
from undur.store.inplace import Journal, is_unfinished

if TYPE_CHECKING:
    from pathlib import Path

OLD, NEW = Plan(me=Me(name="old" * 700)), Plan(me=Me(name="new" * 400))

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")


@pytest.fixture
def base(tmp_path: Path) -> Base:
    """A plan file that has another name too."""
    file = tmp_path / "undur.toml"
    assert isinstance(save(open_plan(file).base, OLD), Saved)
    (tmp_path / "twin.toml").hardlink_to(file)
    return open_plan(file).base


def journals() -> list[Path]:
    return list((paths.state_folder() / "journals").glob("*"))


def killed_at(base: Base, monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """A save that was killed when the file had this content."""

    def stop(target: Path, _fresh: bytes) -> None:
        target.write_bytes(content)
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(inplace, "overwrite", stop)
        with pytest.raises(SystemExit):
            save(base, NEW)
    base.path.write_bytes(content)
    assert journals()


def versions(base: Base, tmp_path: Path) -> tuple[bytes, bytes]:
    """The bytes of both versions."""
    other = tmp_path / "other.toml"
    assert isinstance(save(open_plan(other).base, OLD), Saved)
    assert isinstance(save(open_plan(other).base, NEW), Saved)
    return base.path.read_bytes(), other.read_bytes()


def test_a_hard_link_keeps_its_twin(base: Base, tmp_path: Path) -> None:
    for plan in (NEW, OLD, NEW):
        assert isinstance(save(open_plan(base.path).base, plan), Saved)
        assert open_plan(tmp_path / "twin.toml").plan == plan
        assert journals() == []
    assert base.path.stat().st_nlink == 2


def test_a_folder_in_which_nothing_may_be_made_is_no_obstacle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "undur.toml"
    assert isinstance(save(open_plan(file).base, OLD), Saved)
    inode = file.stat().st_ino
    monkeypatch.setattr(os, "access", lambda path, _mode: path != tmp_path)
    assert isinstance(save(open_plan(file).base, NEW), Saved)
    assert open_plan(file).plan == NEW
    assert file.stat().st_ino == inode


@pytest.mark.parametrize("number", [errno.EBUSY, errno.EXDEV], ids=errno.errorcode.get)
def test_a_file_that_cannot_be_replaced_is_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    file = tmp_path / "undur.toml"
    assert isinstance(save(open_plan(file).base, OLD), Saved)
    real = os.replace

    def refuse(source: Path, target: Path) -> None:
        if target == file:
            raise OSError(number, os.strerror(number))
        real(source, target)

    monkeypatch.setattr(os, "replace", refuse)
    assert isinstance(save(open_plan(file).base, NEW), Saved)
    assert open_plan(file).plan == NEW
    assert os.listdir(tmp_path) == ["undur.toml"]  # noqa: PTH208  the name alone


@pytest.mark.parametrize("share", range(0, 101, 5))
def test_a_save_that_was_killed_half_way_is_brought_to_its_end(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, share: int
) -> None:
    old, new = versions(base, tmp_path)
    at = len(new) * share // 100
    content = new[:at] + old[at:]
    killed_at(base, monkeypatch, content)
    assert open_plan(base.path).plan == (OLD if content == old else NEW)
    assert journals() == []


def test_blocks_that_a_power_cut_left_in_any_order_are_known(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = versions(base, tmp_path)
    killed_at(base, monkeypatch, old[:512] + new[512:1024] + bytes(512) + old[1536:])
    assert open_plan(base.path).plan == NEW


def test_a_killed_save_is_brought_to_its_end_by_the_next_save_too(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = versions(base, tmp_path)
    killed_at(base, monkeypatch, new[:100] + old[100:])
    assert take_in(base, OLD) is None
    assert isinstance(save(base, Plan(me=Me(name=OLD.me.name, phone="1"))), Saved)
    assert open_plan(base.path).plan.me == Me(name=NEW.me.name, phone="1")


def test_what_another_program_wrote_after_a_kill_is_left_alone(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    killed_at(base, monkeypatch, b"x")
    base.path.write_text('[me]\nname = "theirs"\n')
    assert open_plan(base.path).plan.me.name == "theirs"
    assert journals() == []


def test_a_journal_that_cannot_be_read_is_let_go(base: Base) -> None:
    (key,) = (path.name for path in (paths.state_folder() / "locks").iterdir() if path.name)
    write_whole(paths.state_folder() / "journals" / key, b"\xff")
    assert is_unfinished(base.path)
    assert open_plan(base.path).plan == OLD
    assert not is_unfinished(base.path)


@pytest.mark.parametrize("step", ["write", "ftruncate", "fsync"])
def test_a_step_that_fails_leaves_the_old_version(base: Base, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    inode = base.path.stat().st_ino
    broken: list[str] = []
    real = getattr(os, step)

    def fail_once(descriptor: int, *rest: Any) -> Any:
        if os.fstat(descriptor).st_ino == inode and not broken:
            broken.append(step)
            if step == "write":
                real(descriptor, bytes(rest[0])[:100])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(descriptor, *rest)

    monkeypatch.setattr(os, step, fail_once)
    problem = save(base, NEW)
    assert isinstance(problem, Problem)
    assert problem.cause == "full"
    assert open_plan(base.path).plan == OLD
    assert journals() == []
    assert isinstance(save(base, NEW), Saved)


def test_text_that_is_of_neither_version_is_not_explained() -> None:
    journal = Journal(b"old" * 500, b"new" * 500)
    assert journal.explains(b"new" + b"old" * 499)
    assert not journal.explains(b"other" * 200)
