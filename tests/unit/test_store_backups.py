"""Earlier versions: when they are kept, how many, how they come back."""

from __future__ import annotations

import datetime as dt
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from undur.plan.plan import Me, Plan
from undur.store import Base, Problem, Saved, backups, open_plan, save
from undur.store.backups import DAYS, NEWEST, Backup, is_due, keep_version, list_backups, restore
from undur.store.notices import NotBackedUp

if TYPE_CHECKING:
    from pathlib import Path

WRITTEN = dt.datetime(2026, 11, 24, 9, 12, tzinfo=dt.UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "undur.toml"
    saved(open_plan(file).base, "first")
    dated(file, WRITTEN)
    return file


def saved(base: Base, name: str) -> Base:
    outcome = save(base, Plan(me=Me(name=name)))
    assert isinstance(outcome, Saved)
    assert outcome.notices == ()
    return outcome.base


def dated(file: Path, at: dt.datetime) -> None:
    os.utime(file, (at.timestamp(), at.timestamp()))


def names(file: Path) -> list[str]:
    return [open_plan(one.path).plan.me.name for one in list_backups(file)]


def test_the_version_that_a_session_finds_is_kept_once(file: Path) -> None:
    base = saved(open_plan(file).base, "second")
    dated(file, WRITTEN + dt.timedelta(minutes=1))
    saved(base, "third")
    assert names(file) == ["first"]
    assert list_backups(file)[0].at == WRITTEN


def test_a_long_session_keeps_a_version_an_hour(file: Path) -> None:
    base = saved(open_plan(file).base, "second")
    dated(file, WRITTEN + dt.timedelta(minutes=59))
    assert not is_due(file)
    dated(file, WRITTEN + dt.timedelta(minutes=60))
    saved(base, "third")
    assert names(file) == ["second", "first"]


def test_a_version_that_is_dated_back_is_not_the_first_to_go(file: Path) -> None:
    saved(open_plan(file).base, "second")
    dated(file, WRITTEN - dt.timedelta(days=900))
    saved(open_plan(file).base, "third")
    assert names(file) == ["second", "first"]


def test_the_same_version_is_not_kept_twice(file: Path) -> None:
    for _ in range(3):
        keep_version(file, b"same")
    assert len(list_backups(file)) == 1


def test_versions_are_thinned_with_age(file: Path) -> None:
    for hours in range(0, 24 * 30, 6):
        dated(file, WRITTEN + dt.timedelta(hours=hours))
        keep_version(file, str(hours).encode())
    kept = [one.at for one in list_backups(file)]
    assert kept[:NEWEST] == [kept[0] - dt.timedelta(hours=6 * number) for number in range(NEWEST)]
    days = [at.date() for at in kept[NEWEST:]]
    assert len(set(days)) == len(days)
    assert kept[0] - kept[-1] <= dt.timedelta(days=DAYS)
    assert NEWEST + DAYS - 4 <= len(kept) <= NEWEST + DAYS


def test_large_versions_make_room(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "LARGEST_TOTAL", 250)
    for number in range(5):
        keep_version(file, bytes([number]) * 100)
    assert len(list_backups(file)) == 2
    keep_version(file, b"x" * 1000)
    assert [one.size for one in list_backups(file)] == [1000]


@pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
def test_versions_are_private(file: Path) -> None:
    file.chmod(0o644)
    saved(open_plan(file).base, "second")
    kept = list_backups(file)[0].path
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.parent.stat().st_mode) == 0o700


def test_a_restore_can_be_undone_by_another(file: Path) -> None:
    saved(open_plan(file).base, "second")
    assert restore(file, list_backups(file)[0]) is None
    assert open_plan(file).plan.me.name == "first"
    assert names(file) == ["second", "first"]
    assert restore(file, list_backups(file)[0]) is None
    assert open_plan(file).plan.me.name == "second"


def test_a_broken_file_is_kept_when_a_version_is_restored(file: Path) -> None:
    saved(open_plan(file).base, "second")
    file.write_text("[me\n")
    assert restore(file, list_backups(file)[0]) is None
    assert open_plan(file).plan.me.name == "first"
    assert list_backups(file)[0].path.read_text() == "[me\n"


def test_a_version_that_is_gone_is_told(file: Path) -> None:
    gone = Backup(path=file.with_name("gone.toml"), at=WRITTEN, size=0)
    assert isinstance(restore(file, gone), Problem)
    assert open_plan(file).plan.me.name == "first"


def test_a_save_goes_on_without_a_backup_and_says_so(file: Path, home: Path) -> None:
    folder = backups.backups_folder(file)
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    outcome = save(open_plan(file).base, Plan(me=Me(name="second")))
    assert isinstance(outcome, Saved)
    assert [type(notice) for notice in outcome.notices] == [NotBackedUp]


def test_a_merge_does_not_go_on_without_one(file: Path, home: Path) -> None:
    base = open_plan(file).base
    file.write_text(file.read_text().replace("first", "theirs"))
    folder = backups.backups_folder(file)
    folder.parent.mkdir(parents=True)
    folder.write_text("in the way")
    assert isinstance(save(base, Plan(me=Me(name="mine"))), Problem)
    assert open_plan(file).plan.me.name == "theirs"


def test_foreign_files_among_the_versions_are_left_alone(file: Path) -> None:
    saved(open_plan(file).base, "second")
    foreign = backups.backups_folder(file) / "notes.toml"
    foreign.touch()
    assert names(file) == ["first"]
    assert foreign.exists()


def test_the_session_that_made_the_file_keeps_its_first_version_too(tmp_path: Path) -> None:
    new = tmp_path / "new.toml"
    base = saved(open_plan(new).base, "first")
    assert names(new) == []
    saved(saved(base, "second"), "third")
    assert names(new) == ["first"]
