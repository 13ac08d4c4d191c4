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
_AT_COMPANY: Final = re.compile(
    r"(?i:undangan|wawancara|interview|posisi|lowongan|position|role)(?:(?!\.\s)[^\n;]){0,60}?"
    r"\b(?i:di|dari|oleh|at|with|from|untuk|for) (?P<company>(?:PT|CV)\.? [A-Z]\w+(?: [A-Z]\w+){0,3})"
)
"""The interview, the invitation or the position, and the company with its legal form behind it in the same sentence."""
_BEFORE: Final = 80
"""Code points before the interview in which it may be told that it is another matter."""
_ELSEWHERE: Final = re.compile(
    r"(?i)penawaran|tawaran|diterima|menerima|bekerja|kantor|tugas|rapat|sekarang|saat ini|lain|offer|accept|employ|work|duty|other|another|current"
    r"|bentrok|bertabrakan|berbenturan|bersamaan|(?:jam|waktu|hari|saat) (?:yang )?sama|\bsaya (?:juga|ada)\b"
    r"|clash|conflict|overlap|coincid|same (?:time|day|hour)|\bi also\b|\bhave an\b"
)
"""What makes it another company's matter."""
_ANOTHER_INTERVIEW: Final = "other_interview"
"""The reason that speaks of an interview elsewhere."""


def wrong_company(letter: Letter) -> Iterator[Finding]:
    """No name of another interview's company, unless this record has it too.

    Where that interview is the reason, to put this company in its place would make the sentence false: no repair then.
    """
    is_the_reason = letter.case.interview.reason == _ANOTHER_INTERVIEW
    own = folded("\n".join((*letter.known, letter.case.interview.notes)))
    for name in companies_named(letter.fold, letter.plan.interviews, letter.case.interview.id):
        if folded(name) in own:
            continue
        for found in re.finditer(
            rf"(?<!\w){re.escape(name)}(?!\w)", letter.body, 0 if " " not in name else re.IGNORECASE
        ):
            if not letter.from_record(*found.span()):
                repair = None if is_the_reason else _right(letter, *found.span())
                yield letter.finding("wrong_company", found.span(), repair, found[0])


def strange_company(letter: Letter) -> Iterator[Finding]:
    """The interview is not placed at a company that no record knows, where this record's is named nowhere (M18).

    A warning, and a company with its legal form only: of an offer, a duty, an employer or another interview a person
    may speak. Without a repair, for this company's name would make a true sentence about another one false.
    """
    here = letter.case.interview
    if here.reason == _ANOTHER_INTERVIEW:
        return
    own = folded("\n".join((*letter.known, here.notes, here.company, here.via_agency)))
    whole = f"{letter.subject}\n{letter.body}"
    if not here.company or folded(bare(here.company)) in folded(whole):
        return
    for found in _AT_COMPANY.finditer(letter.body):
        start, end = found.span("company")
        before = " ".join(letter.body[max(found.start() - _BEFORE, 0) : start].rpartition("\n\n")[2].split())
        if _ELSEWHERE.search(before) or folded(bare(found["company"])) in own or letter.from_record(start, end):
            continue
        if not any(companies_named(folded(found["company"]), letter.plan.interviews, here.id)):
            yield letter.finding("wrong_company", (start, end), detail=found["company"], severity="warning")


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
