"""What is not archived, read before the rest: of a large file it is little, and all that the first screen shows."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from undur.plan.interview import Interview
from undur.plan.plan import FORMAT
from undur.stepwise import at_once
from undur.store.errors import UnreadablePlanError
from undur.store.mark import wholeness
from undur.store.opening import Base, Opened, Version, as_written, check_size, lines_of, opened, read_file, read_version
from undur.store.parsing import without_mark_of_order
from undur.store.reading import Contents, Reader, TooManyError, is_as_written
from undur.store.slices import SIZE, NotInSlicesError, Slice, Slices

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from undur.plan.plan import Plan
    from undur.stepwise import Stepwise
    from undur.store.interviews import ReadInterview
    from undur.store.lines import LineOf

_ARCHIVED: Final = b"\narchived = "
_HEAD: Final = b"\n["
_OWN_HEADS: Final = (b"\n[interview.", b"\n[[interview.")
_SET_IN: Final = (b" [", b"\t[")
"""What a head that is set in has before it; most pieces have neither, whatever it may mean."""
_ID: Final = rb"""\n[ \t]*["']?id["']?[ \t]*=[ \t]*(?:"([^"\\\n]+)"|'([^'\n]+)'|.)"""
"""An id of an interview or a message as people and programs write it; one that is written otherwise has no group."""


def glance(path: Path) -> Opened | None:
    """Open what is not archived, as the part of a plan whose `rest` reads all; nothing can be saved before that.

    `None` where the whole has to be read first: where anything is wrong, or to be told, or nothing is coming up. What
    looks archived and only stands in a text, or the other way around, comes right with the rest.
    """
    with suppress(UnreadablePlanError, NotInSlicesError, RecursionError):
        content = read_file(path)
        if content is None or wholeness(text := without_mark_of_order(content)) == "cut":
            return None
        check_size(path, text)
        reading = OneByOne(text, lines_of(path, text))
        plan = reading.plan()
        if plan is not None:
            base = Base(path=path, content=content, plan=plan, locked="unread")
            return Opened(plan=plan, base=base, rest=Rest(path, content, reading))
    return None


class OneByOne:
    """The interviews of a file: first those that are not archived, then the others; each is parsed once, and by itself."""

    def __init__(self, content: bytes, line_of: LineOf) -> None:
        """Read those that are not archived. Raises `NotInSlicesError`, and `RecursionError` as reading does."""
        self._content = content
        self._slices = Slices(content)
        self._reader = Reader(self._slices.settings, line_of)
        self._mixed: set[int] = set()
        """Where the pieces begin that hold other tables too."""
        self._read: dict[int, ReadInterview] = {}
        """Begin of the piece → what it holds."""
        for start, end in self._slices.places(0):
            if not self._can_wait(start, end):
                self._read[start] = self._interview(start, end)

    def plan(self) -> Plan | None:
        """The plan without what is archived; `None` where there is something to tell, or nothing to show."""
        settings, read = self._reader.settings, self._read.values()
        found = [one.record for one in read if isinstance(one.record, Interview)]
        ids = {one.id for one in found}
        sound = len(ids) == len(read) and all(is_as_written(one, one.record) for one in read)
        untold = not self._reader.notices and not any(one.contradicting for one in read) and settings.format <= FORMAT
        if not found or not sound or not untold or self._come_again(ids):
            return None
        return replace(settings, interviews=tuple(found))

    def _come_again(self, ids: set[str]) -> bool:
        """Whether one of these may be the id of an archived interview too, so that the whole gives it to another one."""
        pattern = re.compile(_ID)
        for start, end in self._slices.places(0):
            if start not in self._read:
                for found in pattern.finditer(self._content, start, end):
                    written = found[1] or found[2]
                    if written is None or written.decode() in ids:
                        return True
        return False

    def all(self) -> Stepwise[tuple[Contents, tuple[Slice, ...]]]:
        """Read the others too, one a step. Raises `NotInSlicesError`, `TooManyError`, `RecursionError`."""
        for start, end in self._slices.places(0):
            self._reader.add(self._read.get(start) or self._interview(start, end))
            if start in self._mixed and start not in self._read:  # settings that nobody has seen
                raise NotInSlicesError
            yield
        contents = self._reader.contents()
        return contents, tuple(as_written(self._cut(), contents.as_written))

    def _can_wait(self, start: int, end: int) -> bool:
        """Whether a piece looks archived, and can hold no settings."""
        content = self._content
        if content.find(_ARCHIVED, start, end) < 0 or any(content.find(one, start, end) >= 0 for one in _SET_IN):
            return False
        return content.count(_HEAD, start, end) == sum(content.count(head, start, end) for head in _OWN_HEADS)

    def _interview(self, start: int, end: int) -> ReadInterview:
        found, alone = self._slices.tables(start, end)
        if len(found) != 1:
            raise NotInSlicesError
        if not alone:
            self._mixed.add(start)
        return self._reader.read(found[0])

    def _cut(self) -> Iterator[Slice]:
        yield from self._slices.read
        begin, interviews, alone = self._slices.read[0].length, 0, True
        for start, end in self._slices.places(0):
            interviews, alone = interviews + 1, alone and start not in self._mixed
            if end - begin >= SIZE or end == len(self._content):
                yield Slice(end - begin, interviews, alone=alone)
                begin, interviews, alone = end, 0, True


class Rest:
    """The rest of a plan, read step by step, or at once by who can't wait.

    Only where the pieces don't fit together the whole is read anew, in one step.
    """

    def __init__(self, path: Path, content: bytes, reading: OneByOne) -> None:
        self._path, self._content = path, content
        self._outcome: Opened | UnreadablePlanError | None = None
        self.steps: Stepwise[None] = self._read(reading)

    def opened(self) -> Opened:
        """All of the plan; what is not read yet is read now. Raises `UnreadablePlanError`."""
        at_once(self.steps)
        if not isinstance(self._outcome, Opened):
            raise self._outcome or UnreadablePlanError(self._path, "io")
        return self._outcome

    def _read(self, reading: OneByOne) -> Stepwise[None]:
        try:
            version = yield from self._version(reading)
            self._outcome = opened(self._path, self._content, version)
        except UnreadablePlanError as error:
            self._outcome = error

    def _version(self, reading: OneByOne) -> Stepwise[Version]:
        try:
            contents, pieces = yield from reading.all()
        except (NotInSlicesError, TooManyError, RecursionError):
            return read_version(self._path, self._content)
        whole = wholeness(without_mark_of_order(self._content))
        return Version(contents=contents, slices=pieces, wholeness=whole)
