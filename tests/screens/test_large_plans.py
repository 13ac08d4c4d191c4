"""Of a large plan what is coming up can be seen and used before the archived is read, and nothing is lost by that."""

from __future__ import annotations

import datetime as dt
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from planner import NOW, app_of, bahari, plan_of, sagara, text_on, until
from undur.clock import StoppedClock
from undur.store import Saved, UnreadablePlanError, open_plan, save
from undur.store.glance import glance
from undur.store.recovery import Rescue
from undur.tui import app as app_module
from undur.tui import between_keys, reading_on
from undur.tui.app import UndurApp

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from textual.pilot import Pilot

RIMBA = sagara(id="toko-rimba", company="Toko Rimba", decision="cancel", archived=NOW - dt.timedelta(days=9))


def keep(path: Path, archived: str = '"Toko Rimba"') -> None:
    """A file with two interviews that are coming up and an archived one, whose company is this piece of TOML."""
    outcome = save(open_plan(path).base, plan_of(sagara(), RIMBA, bahari()))
    assert isinstance(outcome, Saved)
    path.write_text(path.read_text(encoding="utf-8").replace('"Toko Rimba"', archived), encoding="utf-8")


@asynccontextmanager
async def at_a_glance(path: Path, *, hurried: bool = False) -> AsyncIterator[Pilot[int]]:
    """The planner on what is not archived. The rest is read when the test lets it: not before a key, where it is `hurried`."""
    seen = glance(path)
    assert seen is not None
    app = UndurApp(seen, path=path, clock=StoppedClock(NOW))
    with pytest.MonkeyPatch.context() as patch:
        if hurried:
            patch.setattr(reading_on, "SHOWN", 3600)
        async with app.run_test(size=(120, 36), notifications=True) as pilot:
            await until(pilot, lambda: "PT Sagara Niaga" in text_on(pilot))
            yield pilot


async def test_the_rest_comes_by_itself_and_is_where_it_belongs(path: Path) -> None:
    keep(path)
    async with at_a_glance(path) as pilot:
        app = app_of(pilot)
        await until(pilot, lambda: app.opened.rest is None)
        assert [one.id for one in app.plan.interviews] == ["sagara-niaga", "toko-rimba", "bahari-karya"]
        for _ in range(3):
            await pilot.press("v")
        await until(pilot, lambda: "Toko Rimba" in text_on(pilot))


async def test_what_is_selected_stays_selected_when_the_rest_comes(path: Path) -> None:
    keep(path)
    async with at_a_glance(path, hurried=True) as pilot:
        await pilot.press("down")
        app = app_of(pilot)
        app.have_all()
        await until(pilot, lambda: "Hendra Wijaya" in text_on(pilot))
        assert app.selected_id == "bahari-karya"


async def test_what_is_changed_before_the_rest_is_read_is_changed_in_all_of_it(path: Path) -> None:
    keep(path)
    async with at_a_glance(path, hurried=True) as pilot:
        app = app_of(pilot)
        assert app.opened.read_only
        await pilot.press("x")
        await until(pilot, lambda: not app.saver.pending and "Urungkan" in text_on(pilot))
        assert len(app.plan.interviews) == 3
    kept = {one.id: one.archived for one in open_plan(path).plan.interviews}
    assert kept["sagara-niaga"] == NOW
    assert kept["toko-rimba"] == RIMBA.archived
    assert kept["bahari-karya"] is None


@pytest.mark.parametrize(("key", "field"), [("f9", "interface"), ("f8", "theme")])
async def test_a_setting_that_is_changed_before_the_rest_is_read_is_kept_with_all_of_it(
    path: Path, key: str, field: str
) -> None:
    keep(path)
    before = open_plan(path).plan
    async with at_a_glance(path, hurried=True) as pilot:
        await pilot.press(key)
        await until(pilot, lambda: not app_of(pilot).saver.pending)
    after = open_plan(path).plan
    assert after.interviews == before.interviews
    kept = [getattr(one.me if field == "interface" else one.look, field) for one in (before, after)]
    assert kept[0] != kept[1]


async def test_a_dialog_has_all_of_the_plan_before_it(path: Path) -> None:
    keep(path)
    async with at_a_glance(path, hurried=True) as pilot:
        await pilot.press("a")
        await until(pilot, lambda: len(pilot.app.screen_stack) == 2)
        assert len(app_of(pilot).plan.interviews) == 3


@pytest.mark.parametrize(("key", "shown"), [("a", "Tambah wawancara"), ("slash", "▌ Cari")])
async def test_what_a_killed_session_left_in_a_dialog_waits_for_what_is_being_typed_already(
    path: Path, monkeypatch: pytest.MonkeyPatch, key: str, shown: str
) -> None:
    keep(path)
    plan, rescue = open_plan(path).plan, Rescue(path)
    rescue.keep(plan, plan, {"form": "answer", "about": "sagara-niaga", "answer.text": "Selamat pagi dari HRD"})
    rescue.end()
    monkeypatch.setattr(app_module, "LATER", 0.01)
    async with at_a_glance(path, hurried=True) as pilot:
        await pilot.press(key)
        await until(pilot, lambda: shown in text_on(pilot))
        app_of(pilot)._begin_with_all()
        await pilot.pause(0.05)
        assert shown in text_on(pilot)
        assert "Selamat pagi dari HRD" not in text_on(pilot)
        await pilot.press("escape")
        await until(pilot, lambda: "Selamat pagi dari HRD" in text_on(pilot))


@pytest.mark.parametrize("keys", [("2",), ("3",), ("v",), ("slash", "r")])
async def test_beyond_the_list_all_of_the_plan_is_there(path: Path, keys: tuple[str, ...]) -> None:
    keep(path)
    async with at_a_glance(path, hurried=True) as pilot:
        assert app_of(pilot).opened.rest is not None
        await pilot.press(*keys)
        await until(pilot, lambda: app_of(pilot).opened.rest is None)


async def test_what_there_is_to_tell_of_the_file_is_told_once(path: Path) -> None:
    keep(path)
    path.with_name("undur (1).toml").touch()
    async with at_a_glance(path, hurried=True) as pilot:
        app = app_of(pilot)
        app.have_all()
        await until(pilot, lambda: "undur (1).toml" in text_on(pilot))
        app.teller._end()
        app._begin()
        assert len([one for one in app.teller.said if "undur (1).toml" in one.sentence]) == 1


async def test_whoever_only_looks_and_leaves_leaves_the_file_as_it_is(path: Path) -> None:
    keep(path)
    before = open_plan(path).base.content
    async with at_a_glance(path, hurried=True) as pilot:
        await pilot.press("down", "2", "3", "1", "q")
    assert open_plan(path).base.content == before


async def test_where_the_rest_cannot_be_read_the_planner_leaves_and_says_why(path: Path) -> None:
    keep(path, "Toko Rimba")
    async with at_a_glance(path) as pilot:
        app = app_of(pilot)
        await until(pilot, lambda: app.leaving)
        assert isinstance(app.unreadable, UnreadablePlanError)
        assert app.unreadable.detail == "company = Toko Rimba"
        assert not app.apply(lambda plan: plan, "nothing")


async def test_what_takes_long_to_read_is_said_to_be_opening(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(path)
    monkeypatch.setattr(reading_on, "LARGE", 100)
    async with at_a_glance(path, hurried=True) as pilot:
        assert "Sedang membuka undur.toml" in text_on(pilot).splitlines()[0]
        app_of(pilot).have_all()
        await until(pilot, lambda: "Sedang membuka" not in text_on(pilot))


async def test_keys_come_before_the_rest(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(path)
    monkeypatch.setattr(between_keys, "CALM", 3600)
    monkeypatch.setattr(between_keys.between_keys, "__defaults__", (3600,))
    async with at_a_glance(path) as pilot:
        app = app_of(pilot)
        await pilot.press("down")
        await until(pilot, lambda: "Hendra Wijaya" in text_on(pilot))
        assert app.opened.rest is not None
