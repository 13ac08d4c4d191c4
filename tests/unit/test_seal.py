from __future__ import annotations

import os
from pathlib import Path

import platformdirs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from undur import paths


def test_the_home_folder_is_the_tests_own(home: Path) -> None:
    assert Path.home() == home


def test_undur_keeps_everything_below_the_tests_own_home(home: Path) -> None:
    for folder in (paths.data_folder(), paths.state_folder(), paths.plan_path(None, os.environ)):
        assert folder.is_relative_to(home)
    assert Path(platformdirs.user_cache_dir("undur")).is_relative_to(home)


@pytest.mark.parametrize(
    "name", ["DISPLAY", "WAYLAND_DISPLAY", "TMUX", "UNDUR_FILE", "UNDUR_NOW", "NO_COLOR", "COLUMNS"]
)
def test_nothing_of_this_machine_is_told(name: str) -> None:
    assert name not in os.environ


@given(st.integers())
def test_a_property_runs_sealed_too(number: int) -> None:
    assert "TMUX" not in os.environ
