"""The other companies and people of the plan by the first word of their names, so that a text finds them at once."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.message.check.reading.sentences import folded
from undur.plan.interview import Interview

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


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
    companies: Mapping[str, dict[str, set[str]]]
    contacts: Mapping[str, dict[str, set[str]]]


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
        _latest[:] = [
            _Index(
                of=interviews,
                companies=_by_first_word(interviews, lambda one: bare(one.company)),
                contacts=_by_first_word(interviews, lambda one: folded(" ".join(one.contact.split()))),
            )
        ]
    return _latest[0]


def _by_first_word(
    interviews: Sequence[Interview], name_of: Callable[[Interview], str]
) -> Mapping[str, dict[str, set[str]]]:
    names: dict[str, dict[str, set[str]]] = {}
    for one in interviews:
        name = name_of(one)
        word = _WORD.search(folded(name))
        if word is not None and len(name) >= SHORTEST:
            names.setdefault(word[0], {}).setdefault(name, set()).add(one.id)
    return names
