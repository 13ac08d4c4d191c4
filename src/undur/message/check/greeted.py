"""The repair of a missing greeting: what is there of one is mended, and nobody presents themselves twice (M1, M2)."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.inserting import at_start
from undur.message.check.reading.sentences import folded, split

if TYPE_CHECKING:
    from undur.message.check.letter import Letter

_EARLY: Final = 60
"""Code points within which the reader's name belongs to a greeting that went wrong."""
_OPENING: Final = 300
"""Code points within which writers present themselves."""
_ALIKE: Final = 0.55
"""From here on (0 to 1) the words before the reader's name are a greeting with a slip in it."""


def greeted(letter: Letter) -> Repair | None:
    """Put the greeting in front, or in the place of a broken one; `None` where Undur would write none."""
    text = letter.part("greeting")
    name = folded(letter.plan.me.name)
    if name and name in letter.fold[:_OPENING]:
        lines = split(text)
        text = " ".join(line for line in lines if name not in folded(line)) if len(lines) > 1 else text
    if not text:
        return None
    return _mended(letter, text.splitlines()[0].rstrip(".,")) or at_start(letter.body, text)


def _mended(letter: Letter, hail: str) -> Repair | None:
    contact = folded(letter.case.interview.contact)
    if not contact:
        return None
    if contact not in folded(hail):  # English greets by the surname
        contact = contact.split()[-1]
    start = len(letter.body) - len(letter.body.lstrip())
    there = letter.fold.find(contact, start, start + _EARLY + len(contact))
    before = folded(hail).partition(contact)[0]
    if there < 0 or SequenceMatcher(None, letter.fold[start:there], before).ratio() < _ALIKE:
        return None
    return Repair(start, there + len(contact), hail)
