"""The other companies and people of the plan by the first word of their names, so that a text finds them at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec import Struct

from undur.message.check.reading.sentences import folded
from undur.plan.interview import Interview
from undur.plan.record import ByRecord

if TYPE_CHECKING:
    from collections.abc import Iterator


_LEGAL: Final = re.compile(
    r"^(?:pt|cv|ud)\b\.?\s*|[\s,]*(?:\(persero\)|\b(?:tbk|ltd|inc|llc|gmbh|plc|limited|persero)\b\.?)\s*$",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"\w+")
SHORTEST: Final = 4
"""Letters of a name that is looked for."""


class _Index(Struct):
    """The names of one plan; `of` is held, so that its identity stays its own."""

    of: Sequence[Interview]
    companies: dict[str, dict[str, set[str]]]
    contacts: dict[str, dict[str, set[str]]]


_latest: list[_Index] = []
"""The index of the plan that was asked for last: a person writes in one plan at a time."""


def companies_named(fold: str, interviews: Sequence[Interview], here: str) -> Iterator[str]:
    """Companies of other interviews, without legal form, whose first word stands in a folded text."""
    yield from _named(fold, _index(interviews).companies, here)


def contacts_named(fold: str, interviews: Sequence[Interview], here: str) -> Iterator[str]:
    """Contacts of other interviews, folded, whose first word stands in a folded text."""
    yield from _named(fold, _index(interviews).contacts, here)


@lru_cache(maxsize=4096)
def bare(company: str) -> str:
    """A company's name without its legal form: `PT Bahari Karya, Tbk` → `Bahari Karya`."""
    once = _LEGAL.sub("", " ".join(company.split()))
    return _LEGAL.sub("", once) or company


def _named(fold: str, names: Mapping[str, dict[str, set[str]]], here: str) -> Iterator[str]:
    found = {name for word in set(_WORD.findall(fold)) for name, ids in names.get(word, {}).items() if ids != {here}}
    yield from sorted(found)


def _index(interviews: Sequence[Interview]) -> _Index:
    if not _latest or _latest[0].of is not interviews:
        found = _Index(of=interviews, companies={}, contacts={})
        for one in interviews:
            for named, names in zip(
                _names.of(one, (), partial(_named_by, one)), (found.companies, found.contacts), strict=True
            ):
                if named is not None:
                    word, name = named
                    names.setdefault(word, {}).setdefault(name, set()).add(one.id)
        _latest[:] = [found]
    return _latest[0]


_Named: TypeAlias = tuple[str, str] | None
"""The first word of a name, folded, and the name; none where it is too short."""

_names: Final[ByRecord[tuple[_Named, _Named]]] = ByRecord()
"""Company and contact of each interview: with every pause in typing the plan is another, and nearly all of these the same."""


def _named_by(one: Interview) -> tuple[_Named, _Named]:
    return _by_first_word(bare(one.company)), _by_first_word(folded(" ".join(one.contact.split())))


def _by_first_word(name: str) -> _Named:
    word = _WORD.search(folded(name))
    return (word[0], name) if word is not None and len(name) >= SHORTEST else None
