"""The text of the whole file as pieces: one that didn't change goes back byte for byte, comments and all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from msgspec import Struct

from undur.plan.interview import Interview
from undur.plan.plan import Damaged, Plan
from undur.store.blocks import Block, blocks_of, with_first_line
from undur.store.mark import END, FIRST_LINE, without_marks
from undur.store.rendering import is_block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


def layout_of(text: str, plan: Plan, records: Sequence[InFile]) -> Layout | None:
    """The layout of a file as it was read, `records` being its interviews in order.

    `None` where the pieces can't be told apart with certainty: then the whole file is written anew.
    """
    blocks = blocks_of(without_marks(text))
    if blocks is None or any(is_block(value) for value in blocks[0].document.values()):
        return None
    interviews = [block for block in blocks if block.name == INTERVIEW]
    if len(interviews) != len(records) or not all(isinstance(one.document[INTERVIEW], list) for one in interviews):
        return None
    return Layout(plan=plan, pieces=tuple(_pieces(blocks, iter(records))))


def _pieces(blocks: list[Block], records: Iterator[InFile]) -> Iterator[Piece]:
    for block in blocks:
        text = block.text if block.text.endswith("\n") or not block.text else f"{block.text}\n"
        record = next(records) if block.name == INTERVIEW else None
        stale = False
        if isinstance(record, Interview):
            raw = block.document[INTERVIEW][0]
            stale = raw.get("id", record.id) != record.id or _lacks_message_ids(raw)
            if "id" not in raw:
                text = with_first_line(text, f'id = "{record.id}"\n')
        yield Piece(name=block.name, text=text, record=record, stale=stale)


def _lacks_message_ids(raw: dict[str, Any]) -> bool:
    return any("id" not in one for one in raw.get("message", []))
