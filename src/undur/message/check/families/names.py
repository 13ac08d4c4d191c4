"""No other company's name or contact left over from another draft (rules M18, C7)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading.sentences import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_LEGAL: Final = re.compile(
    r"^(?:pt|cv|ud)\b\.?\s*|[\s,]*(?:\(persero\)|\b(?:tbk|ltd|inc|llc|gmbh|plc|limited|persero)\b\.?)\s*$",
    re.IGNORECASE,
)
_SHORTEST: Final = 4
_OPENING: Final = 120


def wrong_company(letter: Letter) -> Iterator[Finding]:
    """No name of another interview's company, unless this record has it too."""
    own = folded("\n".join((*letter.known, letter.case.interview.notes)))
    for name in _other_companies(letter):
        fold = folded(name)
        if fold not in letter.fold or fold in own:
            continue
        for found in re.finditer(
            rf"(?<!\w){re.escape(name)}(?!\w)", letter.body, 0 if " " not in name else re.IGNORECASE
        ):
            if not letter.from_record(*found.span()):
                yield letter.finding("wrong_company", found.span(), _right(letter, *found.span()), found[0])


def wrong_contact(letter: Letter) -> Iterator[Finding]:
    """Not addressed to the contact at another company (C7): looked for in the greeting, by the whole name."""
    here = letter.case.interview
    opening = letter.fold[:_OPENING]
    own = folded(here.contact)
    for name in sorted({_contact(one.contact) for one in letter.plan.interviews if one.id != here.id}):
        if (
            name not in opening
            or len(name) < _SHORTEST
            or name in own
            or own in name
            or any(name in known for known in letter.known)
        ):
            continue
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", opening)
        if found is not None:
            repair = Repair(*found.span(), here.contact)
            yield letter.finding("wrong_contact", found.span(), repair, letter.body[found.start() : found.end()])


@lru_cache(maxsize=16_384)
def _contact(name: str) -> str:
    return folded(" ".join(name.split()))


def _other_companies(letter: Letter) -> list[str]:
    here = letter.case.interview.id
    names = {bare(one.company) for one in letter.plan.interviews if one.id != here}
    return sorted(name for name in names if len(name) >= _SHORTEST)


@lru_cache(maxsize=16_384)
def bare(company: str) -> str:
    """A company's name without its legal form: `PT Bahari Karya, Tbk` → `Bahari Karya`."""
    once = _LEGAL.sub("", " ".join(company.split()))
    return _LEGAL.sub("", once) or company


def _right(letter: Letter, start: int, end: int) -> Repair:
    """This company's name; with its legal form where one stands before the wrong name already, without it."""
    company = letter.case.interview.company
    form = re.search(r"(?:pt|cv|ud)\.? $", letter.fold[max(start - 4, 0) : start])
    return Repair(start, end, bare(company) if form else company)
