"""What travels: an editable install hides a file that the wheel lacks, so the wheel itself is built and looked into."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

import hatchling.build
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDERS: Final = ("styles", "sample_data")


def files_below(folder: Path) -> set[str]:
    """Their paths from the project's root, without the caches that tools leave beside the sources."""
    paths = (path.relative_to(ROOT) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in paths if not any(part.startswith((".", "__pycache__")) for part in path.parts)}


def below(names: Iterable[str], folder: str) -> set[str]:
    return {name for name in names if name.startswith(f"{folder}/")}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("wheel")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = hatchling.build.build_wheel(str(folder))
    with zipfile.ZipFile(folder / name) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    folder = tmp_path_factory.mktemp("sdist")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        name = hatchling.build.build_sdist(str(folder))
    with tarfile.open(folder / name) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_wheel_carries_every_style_and_sample_inside_the_package(wheel: set[str], folder: str) -> None:
    files = files_below(ROOT / folder)
    assert files
    assert below(wheel, f"undur/{folder}") == {f"undur/{name}" for name in files}


def test_the_wheel_carries_every_module_and_the_mark_of_typing(wheel: set[str]) -> None:
    sources = {name.removeprefix("src/") for name in files_below(ROOT / "src" / "undur")}
    assert "undur/py.typed" in sources
    assert sources <= wheel


def test_the_wheel_carries_nothing_else(wheel: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel} == {"undur"}
    assert not {name for name in wheel if "__pycache__" in name or "test" in Path(name).name}


@pytest.mark.parametrize("folder", [*FOLDERS, "src", "tests"])
def test_the_sdist_carries_what_is_needed_to_build_and_to_test(sdist: set[str], folder: str) -> None:
    assert below(sdist, folder) == files_below(ROOT / folder)


def test_the_sdist_carries_the_papers(sdist: set[str]) -> None:
    assert {"README.md", "CHANGELOG.md", "LICENSE", "pyproject.toml"} <= sdist
