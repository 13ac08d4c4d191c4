"""A conflict copy that a sync program left beside the plan file: merged, then put away."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

from undur.store.backups import keep_version
from undur.store.disk import read_bytes
from undur.store.errors import UnreadablePlanError
from undur.store.merging import Merger
from undur.store.opening import read_version
from undur.store.reading import read_plan
from undur.store.replaying import Replayed
from undur.store.writing import write_plan

if TYPE_CHECKING:
    from pathlib import Path

    from undur.plan.plan import Plan


def merge_copy(plan: Plan, copy: Path) -> Replayed:
    """A plan with what a conflict copy has besides; where both have a value, the plan's stays and a notice tells.

    Nobody knows the version that both grew from, so nothing is taken for deleted; what is deleted in the plan stays so.
    Raises `UnreadablePlanError`, `OSError`.
    """
    content = read_bytes(copy)
    if content is None:
        raise FileNotFoundError(copy)
    version = read_version(copy, content)
    if version.contents.newer:
        raise UnreadablePlanError(copy, "newer")
    gone = {one.id for one in plan.deleted}
    theirs = version.contents.plan
    theirs = replace(theirs, interviews=tuple(one for one in theirs.interviews if one.id not in gone))
    merger = Merger(whole=False)
    document = merger.merge({}, write_plan(plan), write_plan(theirs))
    merged = read_plan(document, lambda _table, _number, _field: None).plan
    known = {one.id: one for one in plan.interviews}
    shared = tuple(known[one.id] if known.get(one.id) == one else one for one in merged.interviews)
    return Replayed(replace(merged, interviews=shared), tuple(merger.notices))


def put_away(path: Path, copy: Path) -> None:
    """Move a conflict copy, once it is merged and saved, to the earlier versions of the file. Raises `OSError`."""
    content = read_bytes(copy)
    if content is not None:
        keep_version(path, content, written=dt.datetime.fromtimestamp(copy.stat().st_mtime, dt.UTC))
        copy.unlink()
