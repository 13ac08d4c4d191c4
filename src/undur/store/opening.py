"""Opening: the file into the plan, or a typed error; the file is never touched."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from undur.paths import journal_folder
from undur.plan.interview import Interview
from undur.plan.plan import Plan
from undur.store.copies import conflict_copies
from undur.store.disk import holds, read_bytes
from undur.store.errors import Cause, UnreadablePlanError, unreadable_of
from undur.store.mark import HEAD, Wholeness, wholeness
from undur.store.notices import CopiesBeside, CutShort, EmptyFile, NeedsRepair, Notice
from undur.store.parsing import document_of, text_of, too_many_keys, without_mark_of_order
from undur.store.reading import Contents, TooManyError, WrongShapeError, read_in_turn, read_plan
from undur.store.slices import NotInSlicesError, Slice, Slices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from undur.store.glance import Rest  # noqa: TC004  an Opened is never decoded; this is for large files
    from undur.store.layout import InFile, Layout  # noqa: TC004  a Base is never decoded; these load what writes
    from undur.store.lines import LineOf, Lines

_HEAD: Final = r"(?m)^\[\[?(\w+)"
MOST_BLOCKS: Final = 500_000
"""Tables of all kinds: ten for each of the most interviews."""
_MOST_TRIES: Final = 20
"""The cut itself breaks one block; a text over several lines may look like a few more."""


class Base(Struct, frozen=True, kw_only=True):
    """The version of the file that a plan came from; a save compares and merges against it."""

    path: Path
    content: bytes | None
    """The bytes as read or written; `None` where there was no file."""
    plan: Plan
    records: tuple[InFile, ...] = ()
    """The plan's interviews in the order of the file, those in need of repair too."""
    layout: Layout | None = None
    """The text of the last save in pieces; after opening it is not yet drawn."""
    slices: tuple[Slice, ...] = ()
    """In which the text was read; empty where it was read all at once."""
    locked: Cause | None = None
    """Why this file must not be written: `cut` or `newer`; `unread` as long as the plan is not all of it."""
    backed_up: bool = False
    """Whether this session has kept the version that it found."""


class Opened(Struct, frozen=True, kw_only=True):
    """An opened plan."""

    plan: Plan
    base: Base
    notices: tuple[Notice, ...] = ()
    rest: Rest | None = None
    """What reads all of the plan, where this is only a part of it."""

    @property
    def read_only(self) -> bool:
        """Whether the file must not be written, as a notice tells; or not before the rest of it is read."""
        return self.base.locked is not None

    @property
    def new(self) -> bool:
        """Whether there is no file yet."""
        return self.base.content is None


class Saved(Struct, frozen=True, kw_only=True):
    """A save that happened."""

    plan: Plan
    """What the file now holds: changes from outside are in it."""
    base: Base
    """For the next save."""
    notices: tuple[Notice, ...] = ()


class Version(Struct, frozen=True, kw_only=True):
    """One version of the file, read."""

    contents: Contents
    slices: tuple[Slice, ...]
    wholeness: Wholeness


def open_plan(path: Path) -> Opened:
    """Open the plan file; where there is none, an empty plan.

    A record that is wrong is among `plan.damaged`, the others are usable. A file that was cut, or that a newer Undur
    wrote, opens read-only. Raises `UnreadablePlanError` where nothing can be read.
    """
    content = read_file(path)
    if content is None:
        return Opened(plan=Plan(), base=Base(path=path, content=None, plan=Plan()))
    return opened(path, content, read_version(path, content))


def read_file(path: Path) -> bytes | None:
    """The bytes of a plan file, a save that was interrupted brought to its end; `None` where there is none.

    Raises `UnreadablePlanError`.
    """
    try:
        if journal_folder().is_dir():  # as for hardly anybody
            from undur.store.inplace import finish

            finish(path)
        return read_bytes(path)
    except OSError as error:
        raise unreadable_of(path, error) from error


def opened(path: Path, content: bytes, version: Version) -> Opened:
    """What these bytes of a file hold, and what there is to tell about them."""
    found = version.contents
    notices = list(found.notices)
    locked: Cause | None = "newer" if found.newer else None
    if version.wholeness == "cut":
        notices.insert(0, CutShort(interviews=len(found.plan.interviews)))
        locked = "cut"
    if not content or content.isspace():
        notices.append(EmptyFile())
    if copies := conflict_copies(path):
        notices.append(CopiesBeside(names=tuple(one.name for one in copies)))
    base = Base(
        path=path, content=content, plan=found.plan, records=found.records, slices=version.slices, locked=locked
    )
    return Opened(plan=found.plan, base=base, notices=tuple(notices))


def changed_outside(base: Base) -> bool:
    """Whether another program has written the file since; a save then takes its changes in. Raises nothing."""
    try:
        return base.path.exists() if base.content is None else not holds(base.path, base.content)
    except (OSError, UnreadablePlanError):
        return True


def read_version(path: Path, content: bytes) -> Version:
    """Read the bytes of a plan file; of one that was cut, what can be read. Raises `UnreadablePlanError`."""
    content = without_mark_of_order(content)
    whole = wholeness(content)
    if whole == "cut":
        return Version(contents=_read_cut(path, text_of(path, content)), slices=(), wholeness=whole)
    contents, slices = _read(path, content)
    return Version(contents=contents, slices=slices, wholeness=whole)


def lines_of(path: Path, content: bytes) -> LineOf:
    """What tells on which line something stands; loaded when it is first asked."""

    @cache
    def lines() -> Lines:
        from undur.store.lines import Lines

        return Lines(lambda: text_of(path, content))

    return lambda table, number, field: lines().line_of(table, number, field)


def check_size(path: Path, content: bytes) -> None:
    """Raise `UnreadablePlanError` for what it would take too long to parse."""
    blocks = max(content.count(b"\n["), content.count(b"[["))
    if blocks > MOST_BLOCKS:
        raise UnreadablePlanError(path, "too_many", number=blocks)
    if keys := too_many_keys(content):
        raise UnreadablePlanError(path, "too_many_keys", number=keys)


def _read(path: Path, content: bytes) -> tuple[Contents, tuple[Slice, ...]]:
    check_size(path, content)
    line_of = lines_of(path, content)
    try:
        return read_content(path, content, line_of)
    except WrongShapeError:
        line = line_of("interview", 0, "interview")
        raise UnreadablePlanError(path, "wrong_shape", line=line) from None
    except TooManyError as error:
        raise UnreadablePlanError(path, "too_many", number=error.number or content.count(HEAD.encode())) from None
    except RecursionError:
        raise UnreadablePlanError(path, "too_deep") from None


def read_content(path: Path, content: bytes, line_of: LineOf) -> tuple[Contents, tuple[Slice, ...]]:
    """Read slice by slice, or else, as for whatever is wrong, the whole at once."""
    with suppress(NotInSlicesError):
        slices = Slices(content)
        contents = read_in_turn(slices.settings, slices.interviews(), line_of)
        return contents, tuple(as_written(slices.read, contents.as_written))
    return read_plan(document_of(path, text_of(path, content)), line_of), ()


def as_written(slices: Iterable[Slice], interviews: Iterable[bool]) -> Iterator[Slice]:
    """The slices with what became of their interviews: of each, whether it is as the file has it."""
    left = iter(interviews)
    for one in slices:
        yield replace(one, alone=all(list(islice(left, one.interviews))) and one.alone)


def _read_cut(path: Path, text: str) -> Contents:
    """Read up to the last block that is sound; the one that the cut went through is left out if it makes no sense."""
    for part in _shorter_and_shorter(text):
        try:
            contents, _ = _read(path, part.encode())
        except UnreadablePlanError as error:
            if error.why in ("too_many", "too_many_keys"):
                raise
            continue
        if _ends_well(part, contents):
            return contents
    return _read(path, b"")[0]


def _ends_well(text: str, contents: Contents) -> bool:
    """Whether the last table makes sense: of a record in need of repair above it, the cut knows nothing."""
    heads = re.findall(_HEAD, text)
    if heads and heads[-1] != "interview":
        return not any(isinstance(one, NeedsRepair) and one.table == heads[-1] for one in contents.notices)
    return not contents.records or isinstance(contents.records[-1], Interview)


def _shorter_and_shorter(text: str) -> Iterator[str]:
    """The last line goes first: a date is still one without its hour, a number without its last digit."""
    end = text.rfind("\n") + 1
    yield text[:end]
    for _ in range(_MOST_TRIES):
        end = text.rfind("\n[", 0, end)
        if end < 0:
            return
        yield text[: end + 1]
