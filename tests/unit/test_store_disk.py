"""Each step of a save fails once: the old file is whole, the cause is told, nothing is left, the next save works."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from typing import TYPE_CHECKING, Any

import pytest

from undur.plan.plan import Me, Plan
from undur.store import Base, Problem, Saved, lock, open_plan, save
from undur.store.lock import key_of, locked
from undur.words import words_in

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and links of POSIX")

OLD, NEW = Plan(me=Me(name="old")), Plan(me=Me(name="new"))
STEPS = ("open", "write", "fchmod", "fsync", "close", "replace")
CAUSES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "quota",
    errno.EACCES: "denied",
    errno.EROFS: "read_only_disk",
    errno.EIO: "io",
    errno.EBUSY: "busy",
    errno.EXDEV: "other",
}


@pytest.fixture
def base(tmp_path: Path) -> Base:
    file = tmp_path / "undur.toml"
    saved = save(open_plan(file).base, OLD)
    assert isinstance(saved, Saved)
    return saved.base


class Breaker:
    """Stands in for one function of `os` and fails at its n-th call (from 0) that concerns the plan's folder."""

    def __init__(self, real: Callable[..., Any], at: int, error: BaseException) -> None:
        self.real, self.at, self.error, self.calls = real, at, error, 0

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        self.calls += 1
        if self.calls - 1 == self.at:
            if self.real.__name__ == "close":
                self.real(*arguments)
            raise self.error
        return self.real(*arguments, **keywords)


def is_whole(base: Base, *plans: Plan) -> bool:
    opened = open_plan(base.path)
    return opened.plan in plans and not opened.notices and os.listdir(base.path.parent) == ["undur.toml"]  # noqa: PTH208  the name alone


@posix
@pytest.mark.parametrize("number", CAUSES, ids=errno.errorcode.get)
@pytest.mark.parametrize("step", STEPS)
def test_every_step_that_fails_leaves_the_file_whole_and_tells_why(
    base: Base, monkeypatch: pytest.MonkeyPatch, step: str, number: int
) -> None:
    reached = 0
    while True:
        with monkeypatch.context() as patch:
            breaker = Breaker(getattr(os, step), reached, OSError(number, os.strerror(number)))
            patch.setattr(os, step, breaker)
            outcome = save(base, NEW)
        if breaker.calls <= reached:
            break
        reached += 1
        assert is_whole(base, OLD, NEW)
        if isinstance(outcome, Problem):
            assert outcome.cause == CAUSES[number]
            for language in ("id", "en"):
                assert str(base.path) in outcome.sentence(words_in(language))
        again = save(base, NEW)
        assert isinstance(again, Saved)
        assert is_whole(base, NEW)
        back = save(again.base, OLD)
        assert isinstance(back, Saved)
        base = back.base
    assert reached


@posix
@pytest.mark.parametrize("step", STEPS)
def test_an_interrupted_save_leaves_nothing_behind(base: Base, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    for at in range(20):
        with monkeypatch.context() as patch:
            breaker = Breaker(getattr(os, step), at, KeyboardInterrupt())
            patch.setattr(os, step, breaker)
            with contextlib.suppress(KeyboardInterrupt):
                save(base, NEW)
        assert is_whole(base, OLD, NEW)
    assert isinstance(save(base, NEW), Saved)


def test_a_short_write_is_taken_up_again(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, content: real(descriptor, bytes(content[:7])))
    assert isinstance(save(base, NEW), Saved)
    assert is_whole(base, NEW)


def test_file_and_folder_are_synced_before_a_save_is_told(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = []
    for name in ("write", "fsync", "replace"):
        real = getattr(os, name)

        def noted(*arguments: Any, name: str = name, real: Callable[..., Any] = real) -> Any:
            kind = ""
            if name == "fsync":
                kind = " folder" if stat.S_ISDIR(os.fstat(arguments[0]).st_mode) else " file"
            steps.append(f"{name}{kind}")
            return real(*arguments)

        monkeypatch.setattr(os, name, noted)
    assert isinstance(save(base, NEW), Saved)
    folder = ["fsync folder"] if sys.platform != "win32" else []
    assert steps[-4:] == ["write", "fsync file", "replace", *folder][-4:]


@posix
def test_a_new_file_and_its_folders_are_private(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        file = tmp_path / "a" / "b" / "undur.toml"
        assert isinstance(save(open_plan(file).base, NEW), Saved)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.parent.parent.stat().st_mode) == 0o700


@posix
def test_the_mode_of_an_old_file_stays(base: Base) -> None:
    base.path.chmod(0o640)
    assert isinstance(save(base, NEW), Saved)
    assert stat.S_IMODE(base.path.stat().st_mode) == 0o640


@pytest.mark.skipif(sys.platform != "linux", reason="extended attributes as Linux has them")
def test_what_a_file_manager_hung_on_the_file_stays(base: Base) -> None:
    try:
        os.setxattr(base.path, "user.xdg.tags", b"kerja")
    except OSError:
        pytest.skip("this disk knows no extended attributes")
    assert isinstance(save(base, NEW), Saved)
    assert os.getxattr(base.path, "user.xdg.tags") == b"kerja"
    assert is_whole(base, NEW)


@posix
def test_a_link_is_followed_and_stays(base: Base, tmp_path: Path) -> None:
    link = tmp_path / "link" / "plan.toml"
    link.parent.mkdir()
    link.symlink_to("../undur.toml")
    opened = open_plan(link)
    assert isinstance(save(opened.base, NEW), Saved)
    assert link.is_symlink()
    assert open_plan(base.path).plan == NEW
    assert key_of(link) == key_of(base.path)


@posix
def test_a_link_to_nothing_yet_makes_the_file_it_means(tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(tmp_path / "real.toml")
    assert isinstance(save(open_plan(link).base, NEW), Saved)
    assert open_plan(tmp_path / "real.toml").plan == NEW


def test_a_save_waits_for_another_and_says_when_it_gives_up(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "LONGEST_WAIT", 0.0)
    with locked(base.path):
        problem = save(base, NEW)
    assert isinstance(problem, Problem)
    assert problem.cause == "busy"
    assert isinstance(save(base, NEW), Saved)


def test_what_a_killed_save_left_is_swept_up_by_the_next_session(base: Base) -> None:
    left = base.path.with_name(".~undur.toml.0123456789ab.tmp")
    other = base.path.with_name(".~other.toml.0123456789ab.tmp")
    left.touch()
    other.touch()
    assert isinstance(save(open_plan(base.path).base, NEW), Saved)
    assert not left.exists()
    assert other.exists()


@posix
@pytest.mark.parametrize("plant", [os.link, os.symlink])
def test_what_somebody_planted_under_the_fresh_files_name_is_not_written(
    base: Base, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plant: Callable[[Path, Path], None]
) -> None:
    first = save(base, NEW)
    assert isinstance(first, Saved)
    victim = tmp_path / "victim"
    victim.write_text("precious")
    monkeypatch.setattr(os, "urandom", bytes)
    plant(victim, base.path.with_name(f".~undur.toml.{bytes(6).hex()}.tmp"))
    assert isinstance(save(first.base, OLD), Problem)
    assert victim.read_text() == "precious"
    assert open_plan(base.path).plan == NEW


def test_a_file_that_may_not_be_written_is_not_replaced(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    problem = save(base, NEW)
    assert isinstance(problem, Problem)
    assert problem.cause == "denied"
    assert is_whole(base, OLD)
