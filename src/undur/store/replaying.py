"""A change made to one version of the plan, made to another: how undo and late news get along."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from undur.store.merging import Merger
from undur.store.reading import read_plan
from undur.store.writing import write_plan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.plan.plan import Plan
    from undur.store.notices import Notice


class Replayed(NamedTuple):
    """The plan with the change in it."""

    plan: Plan
    notices: tuple[Notice, ...]
    """What clashed."""


def replay(before: Plan, after: Plan, onto: Plan, *, insist: bool) -> Replayed:
    """Make the change from `before` to `after` to the plan `onto`, which grew from `before` too.

    Where both changed one value, that of `after` counts if the change insists, else that of `onto`. Interviews that
    `before` and `after` share as records stay out of it, so that a small change to a large plan costs little. Raises
    `UnstorableError`.
    """
    if onto is before:
        return Replayed(after, ())
    touched = frozenset(touched_in(before, after))
    base, changed, other = (only(plan, touched) for plan in (before, after, onto))
    mine, theirs = (changed, other) if insist else (other, changed)
    merger = Merger(whole=True)
    document = merger.merge(write_plan(base), write_plan(mine), write_plan(theirs))
    merged = read_plan(document, lambda _table, _number, _field: None).plan
    found = {one.id: one for one in merged.interviews}
    kept = [found.pop(one.id, None) if one.id in touched else one for one in onto.interviews]
    interviews = (*(one for one in kept if one is not None), *found.values())
    return Replayed(replace(merged, interviews=interviews, damaged=onto.damaged), tuple(merger.notices))


def check_storable(before: Plan, after: Plan) -> None:
    """Raise `UnstorableError` for a change to something that no file can hold; only what was touched is looked at."""
    if after is not before:
        write_plan(only(after, frozenset(touched_in(before, after))))


def touched_in(before: Plan, after: Plan) -> Iterator[str]:
    """Ids of the interviews that were changed, added or taken out."""
    old = {one.id: one for one in before.interviews}
    for one in after.interviews:
        if old.pop(one.id, None) is not one:
            yield one.id
    yield from old


def only(plan: Plan, ids: frozenset[str]) -> Plan:
    """The settings of a plan, and of its interviews these."""
    return replace(plan, interviews=tuple(one for one in plan.interviews if one.id in ids), damaged=())
