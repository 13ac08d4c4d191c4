"""The README's pictures: each screen as it is, on the sample data, at one moment. Few, and each was looked at."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, TypeAlias

import pytest

from undur.clock import StoppedClock
from undur.demo import demo_copy
from undur.store import open_plan
from undur.tui.app import UndurApp

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from undur.plan.codes import Language

    Picture: TypeAlias = Callable[..., bool]

MORNING = dt.datetime.fromisoformat("2026-11-24T09:12:00+07:00")


@pytest.fixture
def picture(tmp_path: Path, snap_compare: Callable[..., bool]) -> Picture:
    """Compare a screen with its picture: the language, the keys that lead there."""

    def compare(language: Language, *keys: str) -> bool:
        path = demo_copy(tmp_path, MORNING)
        app = UndurApp(open_plan(path), path=path, clock=StoppedClock(MORNING), language=language)
        app.selected_id = "sagara-niaga"
        return snap_compare(app, press=[*keys, "wait:300"], terminal_size=(110, 32))

    return compare


def test_upcoming_id(picture: Picture) -> None:
    assert picture("id")


def test_upcoming_en(picture: Picture) -> None:
    assert picture("en")


def test_checklist_id(picture: Picture) -> None:
    assert picture("id", "2")


def test_checklist_en(picture: Picture) -> None:
    assert picture("en", "2")


def test_editor_id(picture: Picture) -> None:
    assert picture("id", "3")


def test_editor_en(picture: Picture) -> None:
    assert picture("en", "3")
