"""Opening a link in another program: an argument list, never a shell, and only links that Undur made itself."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.exchange.clipboard.tools import is_remote, is_wsl

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.exchange.clipboard.tools import Which

Trouble: TypeAlias = Literal["refused_link", "remote", "no_display", "no_program", "failed"]
"""Why nothing was opened."""

PATIENCE: Final = 3.0
"""Seconds in which a program may say that it failed; one that is still at work then has succeeded."""

_OPENABLE: Final = re.compile(
    r"https://wa\.me/[0-9]{8,15}(?:\?text=[A-Za-z0-9%._~-]*)?"
    r"|mailto:[A-Za-z0-9%._~@-]+\?subject=[A-Za-z0-9%._~-]*&body=[A-Za-z0-9%._~-]*"
    r"|tel:\+[0-9]{8,15}"
)
_WINDOWS: Final = ("rundll32.exe", "url.dll,FileProtocolHandler")


def trouble_ahead(link: str, environ: Mapping[str, str], platform: str, which: Which) -> Trouble | None:
    """Why a link can't be opened here, known without trying. `platform` is as `sys.platform` has it."""
    if not _OPENABLE.fullmatch(link):
        return "refused_link"
    if is_remote(environ):
        return "remote"  # the program would open on the machine at the other end
    if opener(environ, platform, which) is not None:
        return None
    return "no_program" if _has_display(environ, platform) else "no_display"


def opener(environ: Mapping[str, str], platform: str, which: Which) -> tuple[str, ...] | None:
    """The command that opens the link given to it as its last argument; `None` where there is none."""
    if platform == "darwin":
        candidates: tuple[tuple[str, ...], ...] = (("open",),)
    elif platform == "win32":
        candidates = (_WINDOWS,)
    elif is_wsl(environ):
        candidates = (("wslview",), _WINDOWS)
    elif environ.get("TERMUX_VERSION"):
        candidates = (("termux-open-url",),)
    elif _has_display(environ, platform):
        candidates = (("xdg-open",), ("gio", "open"))
    else:
        candidates = ()
    found = ((which(program), rest) for program, *rest in candidates)
    return next(((path, *rest) for path, rest in found if path), None)


def open_link(link: str, environ: Mapping[str, str]) -> Trouble | None:
    """Open a link that Undur made. Blocks for up to 3 seconds; returns why nothing was opened, or `None`."""
    which = functools.partial(shutil.which, path=environ.get("PATH"))
    trouble = trouble_ahead(link, environ, sys.platform, which)
    command = opener(environ, sys.platform, which)
    if trouble is not None or command is None:
        return trouble
    try:
        started = subprocess.Popen(
            [*command, link],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=environ,
        )
    except OSError:
        return "failed"
    try:
        return "failed" if started.wait(PATIENCE) else None
    except subprocess.TimeoutExpired:
        threading.Thread(target=started.wait, daemon=True).start()  # so that it leaves no zombie
        return None


def _has_display(environ: Mapping[str, str], platform: str) -> bool:
    named = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    return platform in ("darwin", "win32") or bool(named)
