"""Two versions that grew from one: changes of different interviews and fields both count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from undur.store.faults import shown
from undur.store.notices import Clash, DeletedOutside, Notice
from undur.store.sameness import same

if TYPE_CHECKING:
    from collections.abc import Callable

    Table: TypeAlias = dict[str, Any]

_ABSENT: Final = object()

_KNOWN_BY: Final[dict[str, Callable[[Table], Any]]] = {
    "interview": lambda one: one.get("id") or repr(one),
    "message": lambda one: one.get("id"),
    "slot": lambda one: one.get("starts"),
    "deleted": lambda one: one.get("id"),
    "log": repr,
    "phrase": repr,
}
"""What makes an element of an array the same one in two versions."""

_TEXT: Final = "~text"
_OF_TEXT: Final = ("subject", "body", "generated")
"""These stand or fall together: `generated` is the base of the next merge into `body`."""


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
        merged = self._tables(base, mine, theirs, "")
        live = {one.get("id") for one in merged.get("interview", [])}
        if "deleted" in merged:
            merged["deleted"] = [one for one in merged["deleted"] if one.get("id") not in live]
        return merged

    def _tables(self, base: Table, mine: Table, theirs: Table, where: str) -> Table:
        merged = {}
        for name in (*mine, *(name for name in theirs if name not in mine)):
            place = f"{where}.{name}" if where else name
            versions = (base.get(name, _ABSENT), mine.get(name, _ABSENT), theirs.get(name, _ABSENT))
            value = self._values(*versions, place)
            if value is not _ABSENT:
                merged[name] = value
        return merged

    def _values(self, base: Any, mine: Any, theirs: Any, where: str) -> Any:
        if same(mine, theirs) or same(theirs, base) or (theirs is _ABSENT and not self._whole):
            return mine
        name = where.rpartition(".")[2]
        if isinstance(mine, dict) and isinstance(theirs, dict) and name != _TEXT:
            return self._tables(base if isinstance(base, dict) else {}, mine, theirs, where)
        if name in _KNOWN_BY and (isinstance(mine, list) or isinstance(theirs, list)):
            return self._arrays(_list(base), _list(mine), _list(theirs), where)
        if same(mine, base):
            return theirs
        self.notices.append(Clash(field=where.replace(_TEXT, "body"), theirs=_told(theirs)))
        return mine

    def _arrays(self, base: list[Table], mine: list[Table], theirs: list[Table], where: str) -> Any:
        name = where.rpartition(".")[2]
        bases, mines, others = (_by_identity(one, _KNOWN_BY[name]) for one in (base, mine, theirs))
        merged = []
        for identity in (*mines, *(identity for identity in others if identity not in mines)):
            place = f"{where}.{identity[0]}"
            element = self._element(
                bases.get(identity, _ABSENT), mines.get(identity, _ABSENT), others.get(identity, _ABSENT), place
            )
            if element is not _ABSENT:
                merged.append(element)
        if name == "log":
            merged.sort(key=lambda one: one["at"])
        return merged or _ABSENT

    def _element(self, base: Any, mine: Any, theirs: Any, where: str) -> Any:
        if mine is not _ABSENT and theirs is not _ABSENT:
            base = {} if base is _ABSENT else base
            if not self._whole:  # a part of the text may be what the cut took
                theirs = {**{name: base[name] for name in _OF_TEXT if name in base}, **theirs}
            return _unpacked(self._tables(_packed(base), _packed(mine), _packed(theirs), where))
        if mine is _ABSENT:
            return _ABSENT if same(theirs, base) else theirs
        name = where.removeprefix("interview.")
        deleted = name in self._gone if where.startswith("interview.") else False
        if not same(mine, base) or not (self._whole or deleted):
            return mine
        if "." not in name and where.startswith("interview."):
            self.notices.append(DeletedOutside(id=name))
        return _ABSENT


def _by_identity(tables: list[Table], known_by: Callable[[Table], Any]) -> dict[tuple[Any, int], Table]:
    """Elements by what makes them the same one, and their number among those that share it."""
    found: dict[tuple[Any, int], Table] = {}
    for one in tables:
        identity, number = known_by(one), 0
        while (identity, number) in found:
            number += 1
        found[identity, number] = one
    return found


def _list(value: Any) -> list[Table]:
    return value if isinstance(value, list) else []


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
