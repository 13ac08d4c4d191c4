"""What a decent message has: greeting, thanks, apology (rules M1, M5, M6, T4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.etiquette.phase import AFTER_MARK
from undur.message.check.families.tone import blame
from undur.message.check.greeted import greeted
from undur.message.check.inserting import after, at_start, before_closing
from undur.message.check.reading import lexicon
from undur.message.check.reading.plain import plain
from undur.message.check.reading.ways.regret import REGRET
from undur.message.check.reading.ways.thanks import THANKS
from undur.message.check.shown import apologising, thanking, thanking_for_patience

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding, Repair
    from undur.message.check.letter import Letter

_OPENING: Final = 120
"""Code points within which a salutation has to begin."""
_EARLY: Final = 40
_FIRST_LINES: Final = 3
_BARE: Final = re.compile(r"(?:p|hey|oi|oy|woi|yo|ping|tes|test)(?:[,.!]* *$|[,.!]*\n|[!.]+ )", re.MULTILINE)
"""What calls, and greets nobody."""
_HAILED: Final = re.compile(
    r"(?!(?:ok|oke|okay|okey|siap|baik|iya|ya|yes|sure|noted|sip|great|so|p) )[^\W\d][\w'-]*(?: [\w'-]+){0,3},? (?:bapak/ibu|bapak|pak|ibu|bu|kak|kakak|mas|mbak|mr|mrs|ms|miss|mx|dr|prof|sir|madam|ma'am|sahib|team|tim|all)(?![\w/])"
)
"""A few words that lead to a title."""
_OWED: Final = frozenset({"cancel", "reschedule", "confirm", "thanks", "reply", "nudge"})
"""Kinds of message in which thanks are owed."""


def greeting(letter: Letter) -> Iterator[Finding]:
    """Open with a salutation (M1): a word of greeting, or any word before the reader's title or name."""
    opening = letter.fold.lstrip()[:_OPENING]
    if not opening or lexicon.VOCATIVE.match(opening) or _salutes(opening):
        return
    yield letter.finding("no_greeting", repair=greeted(letter))


def _salutes(opening: str) -> bool:
    hailed = _HAILED.match(opening)
    if _BARE.match(opening) or (opening.startswith("hey") and hailed is None):
        return False
    lines = [line for line in opening.splitlines() if line.strip()]
    lines = lines[: max(min(_FIRST_LINES, len(lines) - 2), 1)]
    if lexicon.GREETING.search(opening[:_EARLY]) or any(
        lexicon.GREETING.match(one) or lexicon.HAILING.match(one) for one in lines
    ):
        return True
    return hailed is not None and not THANKS.said(plain(hailed[0])) and not REGRET.said(plain(hailed[0]))


def thanks(letter: Letter) -> Iterator[Finding]:
    """Thank them for the chance (M5); in what follows a change any thanks will do, and a nudge that does not scold may go without."""
    any_thanks = not letter.change and thanking_for_patience(letter) is not None
    if letter.choices.kind not in _OWED or any_thanks or thanking(letter) is not None:
        return
    text = letter.part("thanks")
    repair = _behind_greeting(letter, text) if text else None
    light = letter.choices.kind == "nudge" and next(blame(letter), None) is None
    yield letter.finding("no_thanks", repair=repair, severity="hint" if light else None)


def apology(letter: Letter) -> Iterator[Finding]:
    """Say sorry for the change; within the notice for its shortness (M6, T4)."""
    if not letter.change or apologising(letter) is not None:
        return
    late = letter.case.phase in AFTER_MARK or letter.case.phase == "started"
    text = letter.part("apology")
    repair = before_closing(letter.fold, letter.body, text) if text else None
    yield letter.finding("late_no_apology" if late else "no_apology", repair=repair)


def _behind_greeting(letter: Letter, text: str) -> Repair:
    salutations = [one for one in letter.sentences[:4] if not one.number]
    return after(letter.body, salutations[-1].end, text) if salutations else at_start(letter.body, text)
