"""Conflict copies of sync programs: which names are meant, what a merge takes from them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from undur.plan.changes import delete_interview
from undur.plan.interview import Interview
from undur.plan.plan import Me, Plan
from undur.store import Saved, UnreadablePlanError, open_plan, save
from undur.store.backups import list_backups
from undur.store.conflicts import merge_copy, put_away
from undur.store.copies import conflict_copies
from undur.store.notices import Clash, CopiesBeside

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.date(2026, 12, 3)
NOW = dt.datetime(2026, 11, 24, 9, tzinfo=dt.UTC)
A, B = (Interview(id=name, company=name, starts=DAY) for name in "ab")
MINE = Plan(me=Me(name="Dewi"), interviews=(A,))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "undur.toml"
    assert isinstance(save(open_plan(file).base, MINE), Saved)
    return file


def copied(file: Path, plan: Plan) -> Path:
    copy = file.with_name("undur (1).toml")
    assert isinstance(save(open_plan(copy).base, plan), Saved)
    return copy


@pytest.mark.parametrize(
    "name",
    [
        "undur.sync-conflict-20261124-091200-ABCDEFG.toml",
        "undur.sync-conflict-20261124-091200.toml",
        "undur (conflicted copy 2026-11-24 091200).toml",
        "undur (Dewi's conflicted copy 2026-11-24).toml",
        "undur_conflict-20261124-091200.toml",
        "undur [Conflict].toml",
        "undur (1).toml",
        "undur(2).toml",
        "undur 2.toml",
    ],
)
def test_the_names_of_sync_programs_are_known(file: Path, name: str) -> None:
    file.with_name(name).touch()
    assert [one.name for one in conflict_copies(file)] == [name]
    assert open_plan(file).notices == (CopiesBeside(names=(name,)),)


@pytest.mark.parametrize(
    "name", ["undur.toml.bak", "undur-old.toml", "undur 2026.toml", "undur (old).toml", "plan (1).toml", ".~undur.toml"]
)
def test_other_files_beside_it_are_none_of_them(file: Path, name: str) -> None:
    file.with_name(name).touch()
    assert conflict_copies(file) == ()


def test_a_folder_that_cannot_be_listed_has_none(file: Path) -> None:
    assert conflict_copies(file / "nothing" / "undur.toml") == ()


def test_a_merge_takes_what_is_new_and_keeps_what_is_here(file: Path) -> None:
    merged = merge_copy(MINE, copied(file, Plan(me=Me(name="Dewi L."), interviews=(replace(A, notes="N"), B))))
    assert merged.plan == Plan(me=Me(name="Dewi"), interviews=(replace(A, notes="N"), B))
    assert merged.notices == (Clash(owner="", place=("me", "name"), mine="Dewi", theirs="Dewi L."),)


def test_what_the_copy_lacks_is_not_deleted(file: Path) -> None:
    assert merge_copy(MINE, copied(file, delete_interview(MINE, "a", NOW))).plan.interviews == (A,)


def test_what_is_deleted_here_does_not_come_back(file: Path) -> None:
    here = delete_interview(MINE, "a", NOW)
    assert merge_copy(here, copied(file, MINE)).plan == here


def test_a_copy_that_cannot_be_read_or_is_newer_is_refused(file: Path) -> None:
    copy = copied(file, MINE)
    copy.write_text(copy.read_text().replace("format = 1", "format = 2"))
    with pytest.raises(UnreadablePlanError) as caught:
        merge_copy(MINE, copy)
    assert caught.value.why == "newer"
    copy.unlink()
    with pytest.raises(OSError, match="undur"):
        merge_copy(MINE, copy)


def test_a_copy_is_put_away_below_the_newest_version(file: Path) -> None:
    assert isinstance(save(open_plan(file).base, replace(MINE, me=Me(name="D"))), Saved)
    copy = copied(file, Plan(interviews=(B,)))
    put_away(file, copy)
    assert not copy.exists()
    assert [open_plan(one.path).plan.interviews for one in list_backups(file)] == [(A,), (B,)]
    put_away(file, copy)
