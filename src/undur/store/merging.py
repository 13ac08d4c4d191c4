"""Two versions that grew from one: changes of different interviews and fields both count."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from undur.plan.ids import free_id
from undur.store.notices import Clash, DeletedOutside, Notice
from undur.store.places import KNOWN_BY, OF_TEXT, TEXT, packed, unpacked
from undur.store.sameness import same

if TYPE_CHECKING:
    from collections.abc import Callable

    Table: TypeAlias = dict[str, Any]

_ABSENT: Final = object()

_INSTANTS: Final = frozenset(
    {
        "deleted.at",
        "interview.archived",
        "interview.message.written",
        "interview.referral.friend_agreed",
        "interview.referral.company_agreed",
    }
)
_STEPS: Final = "interview.steps."
"""When something was done. Done in both versions, it is done, and nobody needs to be asked about the seconds."""

_HAVE_IDS: Final = ("interview", "deleted")
_SAME: Final = ("company", "starts")
"""Two new interviews with one id are the same one where these agree."""


class _Place(NamedTuple):
    """Where in the document a value stands."""

    path: str = ""
    """Without ids: `interview.message`."""
    steps: tuple[str, ...] = ()
    """For `places`: keys, and after that of an array what the element is known by."""
    owner: str = ""
    """The company whose interview this is in."""

    def under(self, name: str) -> _Place:
        return _Place(f"{self.path}.{name}" if self.path else name, (*self.steps, name), self.owner)

    def element(self, table: Table) -> _Place:
        owner = self.owner or str(table.get("company") or table.get("id") or "?")
        return _Place(self.path, (*self.steps, KNOWN_BY[self.path](table)), owner)

    @property
    def is_instant(self) -> bool:
        return self.path in _INSTANTS or self.path.startswith(_STEPS)


class Merger:
    """Merges documents three ways. Mine stays where both changed one value; a `Clash` tells theirs.

    Edited beats deleted. What is gone from their version counts as deleted only where that version is whole, or where
    its `[[deleted]]` names it: a cut file is merely shorter.
    """

    def __init__(self, *, whole: bool, apart: bool = False) -> None:
        """`apart`: two new interviews that chose the same id, though they are not the same, both stay."""
        self._whole = whole
        self._apart = apart
        self._gone: frozenset[str] = frozenset()
        self.notices: list[Notice] = []

    def merge(self, base: Table, mine: Table, theirs: Table) -> Table:
        """Merge three documents in canonical form, as `write_plan` gives them."""
        self._gone = frozenset(_id(one) for one in theirs.get("deleted", []))
        if self._apart:
            mine = _with_own_ids(base, mine, theirs)
        merged = self._tables(base, mine, theirs, _Place())
        live = {_id(one) for one in merged.get("interview", [])}
        if "deleted" in merged:
            merged["deleted"] = [one for one in merged["deleted"] if _id(one) not in live]
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
        if _are_tables(mine, theirs) and not place.path.endswith(TEXT):
            return self._tables(_table(base), _table(mine), _table(theirs), place) or _ABSENT
        if place.path in KNOWN_BY and all(_is_array(one) for one in (base, mine, theirs)):
            return self._arrays(_tables_of(base), _tables_of(mine), _tables_of(theirs), place)
        if same(mine, base):
            return theirs
        if place.is_instant and _is_aware(mine) and _is_aware(theirs):
            return max(mine, theirs)
        self.notices.append(_clash(mine, theirs, place))
        return mine

    def _arrays(self, base: list[Table], mine: list[Table], theirs: list[Table], place: _Place) -> Any:
        bases, mines, others = (_by_identity(one, KNOWN_BY[place.path]) for one in (base, mine, theirs))
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
                theirs = {**{name: base[name] for name in OF_TEXT if name in base}, **theirs}
            return unpacked(self._tables(packed(base), packed(mine), packed(theirs), place.element(mine)))
        deleted = self._whole or (place.path == "interview" and _id(mine) in self._gone)
        if not deleted or not same(mine, base):
            return mine
        if place.path == "interview":
            self.notices.append(DeletedOutside(id=_id(mine) or str(mine.get("company") or "?")))
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


def _with_own_ids(base: Table, mine: Table, theirs: Table) -> Table:
    """My document, with a fresh id for a new interview whose id another new one has taken meanwhile."""
    known, others = ({_id(one): one for one in version.get("interview", [])} for version in (base, theirs))
    taken = {_id(one) for version in (mine, theirs) for name in _HAVE_IDS for one in version.get(name, [])}
    interviews = list(mine.get("interview", []))
    for number, one in enumerate(interviews):
        name = _id(one)
        other = others.get(name)
        if name and name not in known and other and not all(same(one.get(key), other.get(key)) for key in _SAME):
            fresh = free_id(name, taken)
            taken.add(fresh)
            interviews[number] = {**one, "id": fresh}
    return {**mine, "interview": interviews} if interviews else mine


def _id(table: Table) -> str:
    """The id of a record; one in need of repair may have anything there."""
    return str(table.get("id", ""))


def _are_tables(mine: Any, theirs: Any) -> bool:
    """Whether both are tables, one of which may have been taken out."""
    kinds = (isinstance(one, dict) or one is _ABSENT for one in (mine, theirs))
    return all(kinds) and not (mine is _ABSENT and theirs is _ABSENT)


def _table(value: Any) -> Table:
    return value if isinstance(value, dict) else {}


def _is_array(value: Any) -> bool:
    return value is _ABSENT or (isinstance(value, list) and all(isinstance(one, dict) for one in value))


def _is_aware(value: Any) -> bool:
    return isinstance(value, dt.datetime) and value.tzinfo is not None


def _tables_of(value: Any) -> list[Table]:
    return [] if value is _ABSENT else value


def _clash(mine: Any, theirs: Any, place: _Place) -> Clash:
    own, other = (None if value is _ABSENT else value for value in (mine, theirs))
    return Clash(owner=place.owner, place=place.steps, mine=own, theirs=other)
