from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from undur import resources
from undur.resources import resource_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The look-up as if its module lay in `src/undur/` of a checkout, or in `lib/undur/` of an installation."""
    package = tmp_path / "src" / "undur"
    package.mkdir(parents=True)
    monkeypatch.setattr(resources, "__file__", str(package / "resources.py"))
    return package


@pytest.mark.parametrize(("name", "pattern"), [("styles", "*.tcss"), ("sample_data", "plan.toml")])
def test_this_installation_is_complete(name: str, pattern: str) -> None:
    assert list(resource_folder(name).glob(pattern))


def test_an_installed_program_has_its_folders_beside_its_modules(module: Path) -> None:
    (module / "styles").mkdir()
    assert resource_folder("styles") == module / "styles"


def test_a_checkout_has_them_at_the_top(module: Path) -> None:
    (module.parents[1] / "styles").mkdir()
    assert resource_folder("styles") == module.parents[1] / "styles"


def test_an_installed_program_takes_no_strangers_folder(module: Path) -> None:
    (module / "styles").mkdir()
    (module.parents[1] / "styles").mkdir()
    assert resource_folder("styles") == module / "styles"


def test_an_incomplete_installation_says_what_is_missing(module: Path) -> None:
    with pytest.raises(FileNotFoundError, match="styles is missing"):
        resource_folder("styles")
