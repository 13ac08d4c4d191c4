"""What a verb makes, into a file or onto standard output."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from undur.errors import UndurError
from undur.exchange.outgoing.files import overwrite, write_in, write_new
from undur.visible import visible

if TYPE_CHECKING:
    from undur.cli.invocation import Invocation
    from undur.cli.parser import Parser
    from undur.words import Words

STANDARD_OUTPUT = "-"


class FileThereError(UndurError):
    """The file that should be written exists already."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path

    def sentence(self, words: Words) -> str:
        """Name the file, and the option that overwrites it."""
        return words.cli.refusals.file_there(str(self.path))


def file_options(parser: Parser) -> None:
    """Add the options that say where the output goes."""
    parser.add_argument("-o", "--output", metavar="FILE", help="output")
    parser.add_argument("--overwrite", action="store_true", help="overwrite")


def put(invocation: Invocation, text: str, name: str, suffix: str) -> Path | None:
    """Write the text where `--output` says: the path, or `None` for standard output.

    In a folder the file is named after `name`. Raises `FileThereError`, `OSError`, `NotPrintedError`.
    """
    text = text if text.endswith("\n") else f"{text}\n"
    wanted: str | None = invocation.asked.output
    if wanted in (None, STANDARD_OUTPUT):
        _print(invocation, text)
        return None
    path = Path(str(wanted)).expanduser().absolute()
    if path.is_dir():
        return write_in(path, name, suffix, text)
    if invocation.asked.overwrite:
        overwrite(path, text)
        return path
    try:
        write_new(path, text)
    except FileExistsError:
        raise FileThereError(path) from None
    return path


def _print(invocation: Invocation, text: str) -> None:
    """With its own line ends into a pipe; on a terminal with stand-ins for what that would obey."""
    if invocation.out.is_terminal:
        invocation.out.raw(visible(text.replace("\r\n", "\n")))
    else:
        invocation.out.exact(text)
