"""The text of the whole file as pieces: one that didn't change goes back byte for byte, comments and all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from msgspec import Struct

from undur.plan.interview import Interview
from undur.plan.plan import Damaged, Plan
from undur.store.blocks import Block, blocks_of, ends_in_comment, interviews_of, with_first_line
from undur.store.mark import END, FIRST_LINE, without_marks
from undur.store.parsing import without_mark_of_order
from undur.store.rendering import is_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from undur.store.slices import Slice

InFile: TypeAlias = Interview | Damaged

INTERVIEW: Final = "interview"


class Piece(Struct, frozen=True, kw_only=True):
    """One block of the file."""

    name: str
    """The key of the top level; empty for the plain values above the first head."""
    text: str
    record: InFile | None = None
    """Of an interview."""
    stale: bool = False
    """Whether the record got an id at reading that the text has no place for."""


class Layout(Struct, frozen=True, kw_only=True):
    """The pieces of a file and the plan that they hold."""

    plan: Plan
    pieces: tuple[Piece, ...]

    def text(self) -> str:
        """The whole file, between its marks."""
        return "".join([f"{FIRST_LINE}\n", *(piece.text for piece in self.pieces), f"{END}\n"])

    def interviews(self) -> tuple[Interview, ...]:
        """In the order of the file."""
        return tuple(piece.record for piece in self.pieces if isinstance(piece.record, Interview))


def layout_of(content: bytes, plan: Plan, records: Sequence[InFile], slices: Sequence[Slice] = ()) -> Layout | None:
    """The layout of a file as it was read, `records` being its interviews in order, `slices` those it was read in.

    `None` where the pieces can't be told apart with certainty: then the whole file is written anew.
    """
    left = iter(records)
    pieces: list[Piece] = []
    try:
        for number, (part, alone) in enumerate(_parts(without_mark_of_order(content), slices)):
            pieces.extend(_interviews(part, alone, left) or _pieces(part, left, first=number == 0))
    except _NoLayoutError:
        return None
    return Layout(plan=plan, pieces=tuple(pieces)) if next(left, None) is None else None


class _NoLayoutError(Exception):
    """The pieces can't be told apart with certainty."""


def _parts(content: bytes, slices: Sequence[Slice]) -> Iterator[tuple[str, int]]:
    """The slices, and how many interviews each holds alone, 0 for others; one goes with a comment right above it."""
    start, before = 0, ""
    for one in slices[:-1]:
        end = start + one.length
        part = before + content[start:end].decode()
        alone = one.interviews if one.alone and not before and END not in part else 0
        start, before = end, ""
        if ends_in_comment(part):
            before = part
        else:
            yield part, alone
    yield before + content[start:].decode(), 0


def _interviews(text: str, count: int, records: Iterator[InFile]) -> list[Piece]:
    """The pieces of a slice of interviews alone; none where only parsing each tells where it begins."""
    texts = interviews_of(text, count) if count else None
    return [Piece(name=INTERVIEW, text=one, record=_next(records)) for one in texts or ()]


def _pieces(text: str, records: Iterator[InFile], *, first: bool) -> Iterator[Piece]:
    """The pieces of any part of the file, each parsed by itself. Raises `_NoLayoutError`."""
    blocks = blocks_of(without_marks(text))
    if blocks is None or any(is_block(value) for value in blocks[0].document.values()):
        raise _NoLayoutError
    for block in blocks:
        if first or block is not blocks[0]:
            yield _piece(block, _next(records) if block.name == INTERVIEW else None)
        elif block.text:
            raise _NoLayoutError


def _next(records: Iterator[InFile]) -> InFile:
    for record in records:
        return record
    raise _NoLayoutError


def _piece(block: Block, record: InFile | None) -> Piece:
    text = block.text if block.text.endswith("\n") or not block.text else f"{block.text}\n"
    if record is not None and not isinstance(block.document[INTERVIEW], list):
        raise _NoLayoutError
    stale = False
    if isinstance(record, Interview):
        raw = block.document[INTERVIEW][0]
        stale = raw.get("id", record.id) != record.id or _lacks_message_ids(raw)
        if "id" not in raw:
            text = with_first_line(text, f'id = "{record.id}"\n')
    return Piece(name=block.name, text=text, record=record, stale=stale)


def _lacks_message_ids(raw: dict[str, Any]) -> bool:
    return any("id" not in one for one in raw.get("message", []))
