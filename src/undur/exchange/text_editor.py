"""A text edited in the person's own editor: a private file, an argument list, never a shell."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from undur.exchange.cleaning import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

USUAL: Final = ("sensible-editor", "nano", "vim", "vi")
"""Looked for where no variable names one."""


class Edited(Struct, frozen=True, kw_only=True):
    """What came of it."""

    command: str
    """The program's name."""
    text: str | None = None
    """As it was last saved; `None` where it can't be read."""
    code: int = 0
    """The exit code; negative where a signal ended the editor."""
    found: bool = True
    """Whether the program could be started."""
    left: str = ""
    """Where the file still is, if it can't be read; the folder in which a cut-off editor left something besides."""
    cause: str = ""


def editor_command(environ: Mapping[str, str]) -> list[str]:
    """The editor with its arguments: `VISUAL`, `EDITOR`, else what is usual here."""
    for name in ("VISUAL", "EDITOR"):
        try:
            command = shlex.split(environ.get(name, ""), posix=sys.platform != "win32")
        except ValueError:  # a quote that is never closed
            command = [environ[name]]
        if command:
            return command
    if sys.platform == "win32":
        return ["notepad"]
    return [next((one for one in USUAL if shutil.which(one, path=environ.get("PATH"))), USUAL[-1])]


def edit_in_editor(
    text: str, environ: Mapping[str, str], begun: Callable[[Path], object] = lambda _path: None
) -> Edited:
    """Let the person edit a text. Blocks until the editor has ended. Raises `OSError` where no file can be made.

    The file is the owner's alone, in a folder that is the owner's alone: an editor puts its swap file beside it. `begun`
    hears of the file before the editor starts. What was saved is taken however the editor ended. The folder is taken away
    again, unless the text in it can't be read, or the editor was cut off and left something beside it.
    """
    folder = Path(tempfile.mkdtemp(prefix="undur-"))
    path = folder / "message.txt"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(text.encode("utf-8", errors="replace"))
    begun(path)
    edited = open_in_editor(path, environ)
    if not edited.found:
        shutil.rmtree(folder, ignore_errors=True)
        return edited
    try:
        saved = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return replace(edited, left=str(path), cause=_cause(error))
    if edited.code and len(list(folder.iterdir())) > 1:
        return replace(edited, text=_as_it_was(saved, text), left=str(folder))
    shutil.rmtree(folder, ignore_errors=True)
    return replace(edited, text=_as_it_was(saved, text))


def saved_by_editor(path: Path, before: str) -> str | None:
    """What the editor of a killed session saved last, its file taken away; `None` where it can't be read any more.

    What the editor itself left beside the file stays, as does the file then.
    """
    try:
        saved = path.read_bytes().decode("utf-8-sig")
        if len(list(path.parent.iterdir())) == 1:
            path.unlink()
            path.parent.rmdir()
    except (OSError, UnicodeDecodeError):
        return None
    return _as_it_was(saved, before)


def open_in_editor(path: Path, environ: Mapping[str, str]) -> Edited:
    """Let the person edit a file where it is; its text is not read. Blocks until the editor has ended."""
    command = editor_command(environ)
    name = Path(command[0]).name
    try:
        code = subprocess.run([*command, str(path)], env=dict(environ), check=False).returncode
    except OSError as error:
        return Edited(command=name, found=False, cause=error.strerror or "")
    return Edited(command=name, code=code)


def _as_it_was(saved: str, before: str) -> str:
    """What was saved, without what cannot be shown and without the line end that editors put behind the last line."""
    text = clean(saved)
    return text.removesuffix("\n") if not before.endswith("\n") else text


def _cause(error: OSError | UnicodeDecodeError) -> str:
    return error.strerror or "" if isinstance(error, OSError) else "UTF-8?"
