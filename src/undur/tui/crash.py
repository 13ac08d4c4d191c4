"""A crash report that holds nothing personal: where in the program it happened, not with which text."""

from __future__ import annotations

import os
import platform
import traceback
from contextlib import suppress
from pathlib import Path

from undur import __version__

NAME = "crash.txt"


def report_of(error: BaseException | None) -> str:
    """Versions, the error's type and the program's own frames; no values, no message, no source of text."""
    lines = [f"undur {__version__}, Python {platform.python_version()}, {platform.system()}"]
    while error is not None:
        lines.append(type(error).__name__)
        frames = traceback.extract_tb(error.__traceback__)
        lines.extend(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in frames)
        error = error.__cause__ or error.__context__
    return "\n".join(lines) + "\n"


def write_report(error: BaseException | None, folder: Path) -> Path | None:
    """Write the report for its owner only, in the place of the one before; `None` where that isn't possible."""
    path = folder / NAME
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(report_of(error))
        return path
    return None
