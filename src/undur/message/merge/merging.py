"""The three-way merge of what was composed before, what a person made of it, and what is composed now.

A unit that stands as it was composed follows what is composed now; anything else in the body is the person's and stays.
Where both have changed, the person's words stay in the body and what would be composed now is told beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from undur.message.composed import SUBJECT
from undur.message.merge.new_body import Clash, NewBody
from undur.message.merge.pieces import pieces_of
from undur.message.merge.units import joined, units_before, units_now

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from undur.message.composed import Composed


class Merged(Struct, frozen=True, kw_only=True):
    """What a merge gives."""

    body: str
    generated: dict[str, str]
    """The base of the next merge: what was composed now, and in a clash what the person's words were made of."""
    clashes: tuple[Clash, ...]


def merged_body(body: str, before: Mapping[str, str], now: Composed) -> Merged:
    """Merge a body, edited on the base of `before`, with what is composed now."""
    earlier, units = [name for name in before if name != SUBJECT], units_before(before)
    order = _order(earlier, [part.name for part in now.parts])
    work = NewBody(body, pieces_of(body, units), units)
    fresh = units_now(now)
    bases: dict[str, str] = {SUBJECT: now.subject}
    for name in order:
        ours = [unit for unit in fresh if unit.part == name]
        if name not in before:
            work.insert(ours, order)
        base = work.exchange(name, ours) if name in before else ours
        if base:
            bases[name] = joined(base) if base == ours else "\n".join(unit.text for unit in base)
    if earlier != [name for name in order if name in before]:
        work.arrange(order, {part.name: part.lead for part in now.parts})
    return Merged(body=work.body, generated=bases, clashes=work.clashes)


def _order(before: list[str], now: Sequence[str]) -> list[str]:
    """The order of now; a part that is gone keeps its place behind the one before it."""
    order = list(now)
    for at, name in enumerate(before):
        if name not in order:
            order.insert(order.index(before[at - 1]) + 1 if at else 0, name)
    return order
