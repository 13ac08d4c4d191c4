"""No other company's name or contact left over from another draft (rules M18, C7)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.others import bare, companies_named, contacts_named
from undur.message.check.reading.sentences import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_OPENING: Final = 120


def wrong_company(letter: Letter) -> Iterator[Finding]:
    """No name of another interview's company, unless this record has it too."""
    own = folded("\n".join((*letter.known, letter.case.interview.notes)))
    for name in companies_named(letter.fold, letter.plan.interviews, letter.case.interview.id):
        if folded(name) in own:
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
    for name in contacts_named(opening, letter.plan.interviews, here.id):
        if name in own or own in name or any(name in known for known in letter.known):
            continue
        found = re.search(rf"(?<!\w){re.escape(name)}(?!\w)", opening)
        if found is not None:
            repair = Repair(*found.span(), here.contact)
            yield letter.finding("wrong_contact", found.span(), repair, letter.body[found.start() : found.end()])


def _right(letter: Letter, start: int, end: int) -> Repair:
    """This company's name; with its legal form where one stands before the wrong name already, without it."""
    company = letter.case.interview.company
    form = re.search(r"(?:pt|cv|ud)\.? $", letter.fold[max(start - 4, 0) : start])
    return Repair(start, end, bare(company) if form else company)
