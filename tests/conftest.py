"""Seals every test from the machine: no real home, terminal, display or setting is in reach."""

from __future__ import annotations

import itertools
import os
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytest_plugins = ("planner",)

UNSET: Final = (
    *("DISPLAY", "WAYLAND_DISPLAY", "TMUX", "TMUX_PANE", "STY", "TERMUX_VERSION", "WSL_DISTRO_NAME", "WSL_INTEROP"),
    *("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY", "COLUMNS", "LINES", "EDITOR", "VISUAL", "PAGER", "BROWSER"),
    *("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLORFGBG", "COLORTERM", "TERM_PROGRAM"),
    *("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LC_TIME"),
)
UNSET_PREFIXES: Final = ("UNDUR_", "TEXTUAL", "XDG_")
KEPT: Final = "TEXTUAL_SNAPSHOT_TEMPDIR"
"""The snapshot plugin's own."""
HOMES: Final = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "WIN_PD_OVERRIDE_APPDATA": "AppData/Roaming",  # platformdirs asks Windows itself where these aren't set
    "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
}
"""Variable → folder below the test's own home. The XDG folders follow from `HOME` once their variables are gone."""

_number = itertools.count()

# A busy machine is no failure, and what passed once passes again: new examples are looked for where they are asked for.
settings.register_profile("sealed", deadline=None, derandomize=True)
settings.register_profile("exploring", deadline=None, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "sealed"))


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder below which each test's home is made."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture
def home(homes: Path) -> Path:
    """This test's own home folder, empty."""
    folder = homes / str(next(_number))
    folder.mkdir()
    return folder


@pytest.fixture(autouse=True)
def sealed(home: Path) -> Iterator[None]:
    """Point every variable that names a home below the test's own, and unset what tells of this machine."""
    with pytest.MonkeyPatch.context() as patch:
        for name in os.environ:
            if name != KEPT and (name in UNSET or name.startswith(UNSET_PREFIXES)):
                patch.delenv(name)
        for name, below in HOMES.items():
            patch.setenv(name, str(home / below))
        patch.setenv("LANG", "C.UTF-8")
        patch.setenv("TERM", "xterm-256color")
        yield
