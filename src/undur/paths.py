"""Where things are kept on this machine. Nothing here touches the disk."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_VARIABLE: Final = "UNDUR_FILE"
FOLDER_VARIABLE: Final = "UNDUR_FOLDER"
"""Names a folder that holds everything: for a stick that one carries, and for the throw-away demo."""
FILE_NAME: Final = "undur.toml"
_NAME: Final = "undur"


def plan_path(option: str | None, environ: Mapping[str, str]) -> Path:
    """Choose the plan file: `--file`, else `UNDUR_FILE`, else `undur.toml` in the platform's data folder.

    The path is absolute; a leading `~` is expanded; nothing is resolved or created.
    """
    chosen = option or environ.get(FILE_VARIABLE)
    if chosen:
        return _expanded(chosen)
    return data_folder() / FILE_NAME


def _expanded(chosen: str) -> Path:
    """`~nobody/x`, of a person whom the system doesn't know, is a name like any other."""
    with suppress(RuntimeError):
        return Path(chosen).expanduser().absolute()
    return Path(chosen).absolute()


def data_folder() -> Path:
    """Name the folder for a person's data of this program: `UNDUR_FOLDER`, else the platform's."""
    if chosen := os.environ.get(FOLDER_VARIABLE):
        return Path(chosen).expanduser().absolute()
    if _is_plain_linux():
        return _xdg_folder("XDG_DATA_HOME", ".local/share")
    import platformdirs

    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def state_folder() -> Path:
    """Name the folder for what helps after an accident: recovery files, locks, crash reports.

    `UNDUR_FOLDER/state`, else the platform's.
    """
    if os.environ.get(FOLDER_VARIABLE):
        return data_folder() / "state"
    if _is_plain_linux():
        return _xdg_folder("XDG_STATE_HOME", ".local/state")
    import platformdirs

    return Path(platformdirs.user_state_dir(_NAME, appauthor=False))


def journal_folder() -> Path:
    """Name the folder for saves in place that are on their way, or were interrupted."""
    return state_folder() / "journals"


def _is_plain_linux() -> bool:
    """Whether the XDG base directories are all there is to know; an Android app has others."""
    return sys.platform == "linux" and "ANDROID_DATA" not in os.environ


def _xdg_folder(variable: str, below_home: str) -> Path:
    """As platformdirs finds it, which takes a tenth of `undur next` to load; a path that is not absolute does not count."""
    chosen = Path(os.environ.get(variable, ""))
    return (chosen if chosen.is_absolute() else Path("~", below_home).expanduser()) / _NAME


def short(path: Path) -> str:
    """A path as it is told in passing: `~/…` where it lies in the person's home."""
    with suppress(RuntimeError, ValueError):  # nobody knows the home, or it lies elsewhere
        return str(Path("~") / path.relative_to(Path.home()))
    return str(path)


def spare_folder() -> Path:
    """Name a folder on another disk, for what is in danger when that of `state_folder` is full: gone after a restart."""
    if folder := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(folder) / _NAME
    import tempfile

    owner = str(os.geteuid()) if hasattr(os, "geteuid") else "own"
    return Path(tempfile.gettempdir()) / f"{_NAME}-{owner}"
