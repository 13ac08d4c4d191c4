"""Saving: render, read back, compare, and only then put the file in the place of the old one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from undur.store.backups import is_due, keep_version
from undur.store.clashes import keep_clashes
from undur.store.disk import LARGEST, holds, read_bytes, sweep
from undur.store.errors import Problem, UnreadablePlanError, UnstorableError, problem_of
from undur.store.inplace import finish, is_unfinished, replace_content
from undur.store.layout import Layout, layout_of
from undur.store.lock import locked
from undur.store.merging import Merger
from undur.store.notices import NotBackedUp, Notice
from undur.store.opening import Base, Saved, Version, read_version
from undur.store.reading import MOST, read_plan
from undur.store.rewriting import rewrite
from undur.store.writing import write_plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from undur.plan.plan import Plan

T = TypeVar("T")


def save(base: Base, plan: Plan) -> Saved | Problem:
    """Save a plan that came from `base`; what another program changed since is merged in, field by field.

    Blocks while the disk does: call it off the interface's thread, one call at a time. After a problem the file is
    as it was, and the next call tries anew.
    """
    if base.locked:
        return Problem(path=base.path, cause=base.locked)
    return _attempt(base.path, partial(_save_alone, base, plan))


def take_in(base: Base, plan: Plan) -> Saved | Problem | None:
    """Merge what another program has written into a plan that came from `base`, writing nothing.

    `None` where it wrote nothing to take in: no change, no file, an empty file, one that it is still writing. What
    comes back holds the outside version as its base; where the plan says more than that, it is to be saved.
    """
    return _attempt(base.path, partial(_take_in, base, plan))


def _attempt(path: Path, work: Callable[[], T]) -> T | Problem:
    try:
        return work()
    except UnstorableError as error:
        return Problem(path=path, cause="unstorable", detail=error.where)
    except UnreadablePlanError:
        return Problem(path=path, cause="unreadable_outside")
    except OSError as error:
        return problem_of(path, error)


def _take_in(base: Base, plan: Plan) -> Saved | Problem | None:
    if base.content and holds(base.path, base.content):
        return None
    content = read_bytes(base.path)
    if content == base.content or not content or not content.strip() or is_unfinished(base.path):
        return None
    outside = read_version(base.path, content)
    if outside.wholeness == "cut":
        return None
    found = outside.contents
    if found.newer:
        return Problem(path=base.path, cause="newer")
    merged, notices = _merged(base, plan, outside)
    keep_clashes(base.path, notices)
    fresh = Base(path=base.path, content=content, plan=found.plan, records=found.records, slices=outside.slices)
    return Saved(plan=merged, base=fresh, notices=notices)


def _save_alone(base: Base, plan: Plan) -> Saved | Problem:
    finish(base.path)
    with locked(base.path) as alone:
        if alone and not base.backed_up:
            sweep(base.path)
        return _save(base, plan)


def _save(base: Base, plan: Plan) -> Saved | Problem:
    content = read_bytes(base.path)
    notices: tuple[Notice, ...] = ()
    merging = content != base.content and content is not None and bool(content.strip())
    if content is not None and merging:
        outside = read_version(base.path, content)
        if outside.contents.newer:
            return Problem(path=base.path, cause="newer")
        plan, notices = _merged(base, plan, outside)
        keep_clashes(base.path, notices)
        layout = layout_of(content, outside.contents.plan, outside.contents.records, outside.slices)
    else:
        layout = _layout(base)
    layout = rewrite(layout, plan)
    if merging:
        plan = replace(plan, interviews=layout.interviews())
    if len(layout.pieces) > MOST and len(layout.interviews()) > MOST:
        return Problem(path=base.path, cause="too_many")
    fresh = _with_line_ends_of(content, layout.text().encode())
    if len(fresh) > LARGEST:
        return Problem(path=base.path, cause="too_large")
    replaced = bool(content) and fresh != content
    if fresh != content:
        if content:
            notices += _kept(base, content, must=merging)
        replace_content(base.path, content, fresh)
    return Saved(
        plan=plan,
        base=replace(base, content=fresh, plan=plan, layout=layout, backed_up=base.backed_up or replaced),
        notices=notices,
    )


def _with_line_ends_of(content: bytes | None, fresh: bytes) -> bytes:
    """Let every line end as all of the old content do, CRLF or LF; those inside of texts mean the same to TOML.

    A CR that belongs to a text is always written escaped.
    """
    ends = content.count(b"\r\n") if content else 0
    if content and ends and ends == content.count(b"\n"):
        return fresh.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return fresh


def _kept(base: Base, content: bytes, *, must: bool) -> tuple[Notice, ...]:
    """Keep the version before where this session, the hour or a merge asks for it."""
    try:
        if must or not base.backed_up or is_due(base.path):
            keep_version(base.path, content)
    except OSError as error:
        if must:
            raise
        return (NotBackedUp(detail=error.strerror or ""),)
    return ()


def _layout(base: Base) -> Layout | None:
    """The pieces of the file as it was last read or written."""
    if base.layout or not base.content:
        return base.layout
    return layout_of(base.content, base.plan, base.records, base.slices)


def _merged(base: Base, plan: Plan, outside: Version) -> tuple[Plan, tuple[Notice, ...]]:
    merger = Merger(whole=outside.wholeness == "whole", apart=True)
    document = merger.merge(write_plan(base.plan), write_plan(plan), write_plan(outside.contents.plan))
    return read_plan(document, lambda _table, _number, _field: None).plan, tuple(merger.notices)
