"""Two versions that grew from one: changes of different interviews and fields both count."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from undur.store.faults import shown
from undur.store.notices import Clash, DeletedOutside, Notice
from undur.store.sameness import same

if TYPE_CHECKING:
    from collections.abc import Callable

    Table: TypeAlias = dict[str, Any]

_ABSENT: Final = object()

_KNOWN_BY: Final[dict[str, Callable[[Table], str]]] = {
    "interview": lambda one: repr(one.get("id") or one),
    "interview.message": lambda one: repr(one.get("id")),
    "interview.slot": lambda one: repr(one.get("starts")),
    "interview.log": repr,
    "deleted": lambda one: repr(one.get("id")),
    "phrase": repr,
}
"""What makes an element of an array of tables the same one in two versions."""

_TEXT: Final = "~text"
_OF_TEXT: Final = ("subject", "body", "generated")
"""These stand or fall together: `generated` is the base of the next merge into `body`."""


class _Place(NamedTuple):
    """Where in the document a value stands."""

    path: str = ""
    """Without ids: `interview.message`."""
    label: str = ""
    """With ids, for people: `interview.bahari-karya.message.m1`."""

    def under(self, name: str) -> _Place:
        return _Place(f"{self.path}.{name}", f"{self.label}.{name}") if self.path else _Place(name, name)

    def element(self, table: Table) -> _Place:
        return _Place(self.path, f"{self.label}.{table.get('id') or table.get('company') or '?'}")


class Merger:
    """Merges documents three ways. Mine stays where both changed one value; a `Clash` tells theirs.

    Edited beats deleted. What is gone from their version counts as deleted only where that version is whole, or where
    its `[[deleted]]` names it: a cut file is merely shorter.
    """

    def __init__(self, *, whole: bool) -> None:
        self._whole = whole
        self._gone: frozenset[str] = frozenset()
        self.notices: list[Notice] = []

    def merge(self, base: Table, mine: Table, theirs: Table) -> Table:
        """Merge three documents in canonical form, as `write_plan` gives them."""
        self._gone = frozenset(str(one.get("id")) for one in theirs.get("deleted", []))
        merged = self._tables(base, mine, theirs, _Place())
        live = {one.get("id") for one in merged.get("interview", [])}
        if "deleted" in merged:
            merged["deleted"] = [one for one in merged["deleted"] if one.get("id") not in live]
        return merged

    def _tables(self, base: Table, mine: Table, theirs: Table, place: _Place) -> Table:
        merged = {}
        for name in (*mine, *(name for name in theirs if name not in mine)):
            versions = (base.get(name, _ABSENT), mine.get(name, _ABSENT), theirs.get(name, _ABSENT))
            value = self._values(*versions, place.under(name))
            if value is not _ABSENT:
                merged[name] = value
        return merged

    def _values(self, base: Any, mine: Any, theirs: Any, place: _Place) -> Any:
        if same(mine, theirs) or same(theirs, base) or (theirs is _ABSENT and not self._whole):
            return mine
        if isinstance(mine, dict) and isinstance(theirs, dict) and not place.path.endswith(_TEXT):
            return self._tables(base if isinstance(base, dict) else {}, mine, theirs, place)
        if place.path in _KNOWN_BY and all(_is_array(one) for one in (base, mine, theirs)):
            return self._arrays(_tables_of(base), _tables_of(mine), _tables_of(theirs), place)
        if same(mine, base):
            return theirs
        self.notices.append(Clash(field=place.label.replace(_TEXT, "body"), theirs=_told(theirs)))
        return mine

    def _arrays(self, base: list[Table], mine: list[Table], theirs: list[Table], place: _Place) -> Any:
        bases, mines, others = (_by_identity(one, _KNOWN_BY[place.path]) for one in (base, mine, theirs))
        merged = []
        for identity in (*mines, *(identity for identity in others if identity not in mines)):
            own, other = mines.get(identity, _ABSENT), others.get(identity, _ABSENT)
            element = self._element(bases.get(identity, _ABSENT), own, other, place)
            if element is not _ABSENT:
                merged.append(element)
        if place.path == "interview.log" and all(_is_aware(one.get("at")) for one in merged):
            merged.sort(key=lambda one: one["at"])
        return merged or _ABSENT

    def _element(self, base: Any, mine: Any, theirs: Any, place: _Place) -> Any:
        if mine is _ABSENT:
            return _ABSENT if same(theirs, base) else theirs
        if theirs is not _ABSENT:
            base = {} if base is _ABSENT else base
            if not self._whole:  # a part of the text may be what the cut took
                theirs = {**{name: base[name] for name in _OF_TEXT if name in base}, **theirs}
            return _unpacked(self._tables(_packed(base), _packed(mine), _packed(theirs), place.element(mine)))
        deleted = self._whole or (place.path == "interview" and mine.get("id") in self._gone)
        if not deleted or not same(mine, base):
            return mine
        if place.path == "interview":
            self.notices.append(DeletedOutside(id=str(mine.get("id") or mine.get("company") or "?")))
        return _ABSENT


def _by_identity(tables: list[Table], known_by: Callable[[Table], str]) -> dict[tuple[str, int], Table]:
    """Elements by what makes them the same one, and their number among those that share it."""
    found: dict[tuple[str, int], Table] = {}
    for one in tables:
        identity, number = known_by(one), 0
        while (identity, number) in found:
            number += 1
        found[identity, number] = one
    return found


def _is_array(value: Any) -> bool:
    return value is _ABSENT or (isinstance(value, list) and all(isinstance(one, dict) for one in value))


def _is_aware(value: Any) -> bool:
    return isinstance(value, dt.datetime) and value.tzinfo is not None


def _tables_of(value: Any) -> list[Table]:
    return [] if value is _ABSENT else value


def _packed(table: Table) -> Table:
    text = {name: table[name] for name in _OF_TEXT if name in table}
    return {**{name: value for name, value in table.items() if name not in text}, _TEXT: text} if text else table


def _unpacked(table: Table) -> Table:
    text = table.pop(_TEXT, {})
    return {**table, **text}


def _told(value: Any) -> str:
    if value is _ABSENT:
        return ""
    return shown(value.get("body", "") if isinstance(value, dict) else value)
