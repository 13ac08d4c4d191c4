"""Where the plan file is: the option, else the variable, else the platform's folder."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from undur.paths import data_folder, plan_path, short, state_folder


def test_the_option_comes_before_the_variable() -> None:
    assert plan_path("/a/one.toml", {"UNDUR_FILE": "/b/two.toml"}) == Path("/a/one.toml").absolute()


def test_the_variable_comes_before_the_platforms_folder() -> None:
    assert plan_path(None, {"UNDUR_FILE": "/b/two.toml"}) == Path("/b/two.toml").absolute()


def test_without_either_it_is_undur_toml_in_the_data_folder() -> None:
    assert plan_path(None, {}) == data_folder() / "undur.toml"
    assert plan_path(None, {"UNDUR_FILE": ""}) == data_folder() / "undur.toml"


def test_a_relative_path_starts_where_the_person_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert plan_path("mine.toml", {}) == tmp_path / "mine.toml"


def test_a_tilde_is_the_persons_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert plan_path("~/mine.toml", {}) == tmp_path / "mine.toml"


def test_a_symlink_is_not_resolved(tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(tmp_path / "real.toml")
    assert plan_path(str(link), {}) == link


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("chosen", [None, "", "/somewhere/else", "/a folder/"])
def test_on_linux_the_folders_are_those_that_platformdirs_names(
    chosen: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
        if chosen is not None:
            monkeypatch.setenv(variable, chosen)
    assert data_folder() == Path(platformdirs.user_data_dir("undur", appauthor=False))
    assert state_folder() == Path(platformdirs.user_state_dir("undur", appauthor=False))


@pytest.mark.skipif(sys.platform != "linux", reason="a rule of the XDG base directories")
def test_a_folder_that_is_not_absolute_does_not_count(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert data_folder() == tmp_path / ".local" / "share" / "undur"


def test_a_path_in_the_home_is_told_with_a_tilde(tmp_path: Path) -> None:
    assert short(Path.home() / "a" / "b.eml") == str(Path("~/a/b.eml"))
    assert short(tmp_path / "b.eml") == str(tmp_path / "b.eml")


def test_naming_the_folders_creates_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA", "APPDATA"):
        monkeypatch.setenv(variable, str(tmp_path))
    assert data_folder().name == "undur"
    assert "undur" in state_folder().parts
    assert list(tmp_path.iterdir()) == []
