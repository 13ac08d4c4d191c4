"""A changed plan into the layout of its file: only what changed is written anew, and read back before anyone sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from undur.plan.interview import Interview
from undur.plan.plan import Damaged, Plan
from undur.store.blocks import gap_of, lead_of
from undur.store.errors import UnstorableError
from undur.store.layout import INTERVIEW, Layout, Piece
from undur.store.moments import zone_or_none
from undur.store.parsing import parse
from undur.store.rendering import is_block, render_block, render_element
from undur.store.sameness import same
from undur.store.writing import write_interview, write_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_DELETED: Final = "deleted"


def rewrite(layout: Layout | None, plan: Plan) -> Layout:
    """Lay out a plan, keeping every piece of `layout` that says the same. Raises `UnstorableError`."""
    settings = write_settings(plan)
    if layout is None or _plain(write_settings(layout.plan)) != _plain(settings):
        layout = _bare(settings)
    before = write_settings(layout.plan)
    changed = {name for name in {**before, **settings} if not same(before.get(name), settings.get(name))}
    settled = _with_settings(layout.pieces, settings, changed)
    moved = layout.plan.me.time_zone != plan.me.time_zone
    fresh = Layout(plan=plan, pieces=tuple(_with_interviews(settled, plan, moved=moved)))
    if changed:
        _parsed(fresh.text(), "")
    return fresh


def _plain(settings: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in settings.items() if not is_block(value)}


def _bare(settings: dict[str, Any]) -> Layout:
    """The layout of a plan that holds nothing yet but the plain values of these settings."""
    plain = _plain(settings)
    text = "\n" + "".join(render_block(name, value) for name, value in plain.items()) + "\n"
    _check(text, plain, "")
    known = Plan(format=settings["format"], unknown={name: one for name, one in plain.items() if name != "format"})
    return Layout(plan=known, pieces=(Piece(name="", text=text),))


def _with_settings(pieces: Sequence[Piece], settings: dict[str, Any], changed: set[str]) -> list[Piece]:
    """Write the changed tables anew, each where it stood; new ones go above the interviews, `deleted` to the end."""
    there = {piece.name for piece in pieces}
    new = [name for name in settings if name in changed and name not in there]
    kept: list[Piece] = []
    written: set[str] = set()
    for piece in pieces:
        if piece.name not in changed:
            kept.append(piece)
        elif piece.name in settings and piece.name not in written:
            kept.append(_settings_piece(piece.name, settings[piece.name], piece))
            written.add(piece.name)
    place = next((number for number, piece in enumerate(kept) if piece.name == INTERVIEW), len(kept))
    above = [_settings_piece(name, settings[name]) for name in new if name != _DELETED]
    below = [_settings_piece(name, settings[name]) for name in new if name == _DELETED]
    return [*kept[:place], *above, *kept[place:], *below]


def _settings_piece(name: str, value: Any, old: Piece | None = None) -> Piece:
    text = _framed(render_block(name, value), old)
    _check(text, {name: value}, "")
    return Piece(name=name, text=text)


def _with_interviews(pieces: Iterable[Piece], plan: Plan, *, moved: bool) -> Iterator[Piece]:
    """Keep the order of the file; a new interview follows the one that it follows in the plan."""
    wanted = {one.id: one for one in plan.interviews}
    kept = [fresh for piece in pieces if (fresh := _updated(piece, plan, wanted, moved=moved))]
    there = {piece.record.id for piece in kept if isinstance(piece.record, Interview)}
    new: dict[str, list[Interview]] = {"": []}
    before = ""
    for one in plan.interviews:
        if one.id in there:
            before = one.id
            new[before] = []
        else:
            new[before].append(one)
    for piece in kept:
        if piece.name in {INTERVIEW, _DELETED}:
            yield from (_interview_piece(one, plan) for one in new.pop("", ()))
        yield piece
        if isinstance(piece.record, Interview):
            yield from (_interview_piece(one, plan) for one in new[piece.record.id])
    yield from (_interview_piece(one, plan) for one in new.get("", ()))
    yield from (_damaged_piece(one) for one in plan.damaged if not _holds(kept, one))


def _updated(piece: Piece, plan: Plan, wanted: dict[str, Interview], *, moved: bool) -> Piece | None:
    """The piece for what the plan now holds; `moved` says that the zone of `[me]` is another one."""
    if isinstance(piece.record, Damaged):
        return piece if any(same(one.raw, piece.record.raw) for one in plan.damaged) else None
    if piece.record is None:
        return piece
    fresh = wanted.get(piece.record.id)
    if fresh is None:
        return None
    stale = piece.stale or (moved and not fresh.time_zone)
    if not stale and fresh is piece.record:
        return piece
    if not stale and _says_the_same(fresh, piece.record, plan):
        return replace(piece, record=fresh)
    return _interview_piece(fresh, plan, piece)


def _says_the_same(fresh: Interview, old: Interview, plan: Plan) -> bool:
    zone = zone_or_none(plan.me.time_zone)
    return same(write_interview(fresh, zone), write_interview(old, zone))


def _holds(pieces: Iterable[Piece], damaged: Damaged) -> bool:
    return any(isinstance(one.record, Damaged) and same(one.record.raw, damaged.raw) for one in pieces)


def _interview_piece(interview: Interview, plan: Plan, old: Piece | None = None) -> Piece:
    table = write_interview(interview, zone_or_none(plan.me.time_zone))
    text = _framed(render_element(INTERVIEW, table), old)
    _check(text, {INTERVIEW: [table]}, f"{INTERVIEW}.{interview.id}")
    return Piece(name=INTERVIEW, text=text, record=interview)


def _damaged_piece(damaged: Damaged) -> Piece:
    text = _framed(render_element(INTERVIEW, damaged.raw), None)
    _check(text, {INTERVIEW: [damaged.raw]}, INTERVIEW)
    return Piece(name=INTERVIEW, text=text, record=damaged)


def _framed(text: str, old: Piece | None) -> str:
    """The text between the comment above the old one and the blank lines below it."""
    return f"{lead_of(old.text)}{text}{gap_of(old.text)}" if old else f"{text}\n"


def _check(text: str, document: dict[str, Any], where: str) -> None:
    """Read a text back. Raises `UnstorableError` with the place of what doesn't come back the same."""
    if not same(_parsed(text, where), document):
        raise UnstorableError(where)


def _parsed(text: str, where: str) -> dict[str, Any]:
    try:
        return parse(text)
    except (ValueError, RecursionError):
        raise UnstorableError(where) from None
