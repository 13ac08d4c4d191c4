"""The file parsed slice by slice: of its text and its raw tables no more than one slice's are held at once.

A slice ends before a line that begins an interview. If that line only stood in a text over several lines, the slice
ends inside of that text and doesn't parse, so nothing is ever read wrongly: the whole is parsed at once then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import Struct

from undur.store.mark import HEAD
from undur.store.parsing import dotted_bomb, parse

if TYPE_CHECKING:
    from collections.abc import Iterator

_ON_A_LINE: Final = f"\n{HEAD}".encode()
SIZE: Final = 16 * 1024
"""Bytes of a slice, up to the next interview."""
_INTERVIEW: Final = "interview"
_NOT_LATER: Final = "me"
"""Its zone is needed for the first interview."""


class NotInSlicesError(ValueError):
    """The text is not laid out so, or something is wrong with it: only the whole tells."""


class Slice(Struct, frozen=True):
    """A piece of the file."""

    length: int
    """Bytes."""
    interviews: int
    """How many it holds."""
    alone: bool
    """Whether it holds nothing else, and they are as the file has them: none got an id at reading."""


class Slices:
    """A file in slices. Only once `interviews` has come to its end, `settings` has all that the file holds besides."""

    def __init__(self, content: bytes) -> None:
        """Raises `NotInSlicesError`."""
        self.content = content
        self._start = content.find(_ON_A_LINE) + 1
        self.settings = _document(content[: self._start])
        if not self._start or _INTERVIEW in self.settings:
            raise NotInSlicesError
        self.read = [Slice(self._start, 0, alone=False)]
        """Those that were read by now, the first one being what stands above the interviews."""

    def interviews(self) -> Iterator[dict[str, Any]]:
        """The interviews' tables in the order of the file. Raises `NotInSlicesError`."""
        for start, end in self.places(SIZE):
            found, alone = self.tables(start, end)
            self.read.append(Slice(end - start, len(found), alone=alone))
            yield from found

    def places(self, size: int) -> Iterator[tuple[int, int]]:
        """Where the slices of at least so many bytes begin and end; with none, each is an interview."""
        start = self._start
        while start < len(self.content):
            end = self.content.find(_ON_A_LINE, start + size) + 1 or len(self.content)
            yield start, end
            start = end

    def tables(self, start: int, end: int) -> tuple[list[dict[str, Any]], bool]:
        """The interviews' tables of a slice, and whether there is nothing else in it. Raises `NotInSlicesError`."""
        document = _document(self.content[start:end])
        found = document.pop(_INTERVIEW, None)
        if not isinstance(found, list) or _NOT_LATER in document or self.settings.keys() & document.keys():
            raise NotInSlicesError
        self.settings.update(document)
        return found, not document


def _document(content: bytes) -> dict[str, Any]:
    try:
        text = content.decode()
        if dotted_bomb(text) is None:
            return parse(text)
        raise NotInSlicesError
    except (ValueError, RecursionError):
        raise NotInSlicesError from None
