"""What a decent message has: greeting, name, thanks, apology, sign-off (rules M1, M2, M5, M6, M15, T4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.etiquette.phase import AFTER_MARK
from undur.message.check.inserting import after, at_end, at_start, before_closing
from undur.message.check.reading import lexicon
from undur.message.check.reading.sentences import folded
from undur.message.check.shown import apologising, thanking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding, Repair
    from undur.message.check.letter import Letter

_OPENING: Final = 120
"""Code points within which a salutation has to begin."""
_LAST_LINES: Final = 4
_LAST_SENTENCES: Final = 2
_SIGNATURE: Final = 60
"""The longest line that may be a signature."""
_OWED: Final = frozenset({"cancel", "reschedule", "confirm", "thanks", "reply", "nudge"})
"""Kinds of message in which thanks are owed."""
_GENERIC: Final = frozenset({"staf", "staff", "senior", "junior", "admin", "officer", "manager", "the", "dan", "and"})


def greeting(letter: Letter) -> Iterator[Finding]:
    """Open with a salutation (M1)."""
    opening = letter.fold.lstrip()[:_OPENING]
    if not opening or lexicon.GREETING.search(opening) or lexicon.VOCATIVE.match(opening):
        return
    text = letter.part("greeting")
    yield letter.finding("no_greeting", repair=at_start(letter.body, text) if text else None)


def name_or_role(letter: Letter) -> Iterator[Finding]:
    """Say who writes and for which position (M2); without the position it is a hint."""
    name, role = letter.plan.me.name, letter.case.interview.role
    named = not name or _named(letter.whole, name)
    if not named:
        yield letter.finding("no_name_or_role", repair=_sign(letter))
    elif role and name and not _named(letter.whole, role):
        yield letter.finding("no_name_or_role", severity="hint")


def thanks(letter: Letter) -> Iterator[Finding]:
    """Thank them for the chance (M5); in what follows a change any thanks will do, and a nudge may go without."""
    any_thanks = not letter.change and lexicon.THANKS.search(letter.fold) is not None
    if letter.choices.kind not in _OWED or any_thanks or thanking(letter) is not None:
        return
    text = letter.part("thanks")
    repair = _behind_greeting(letter, text) if text else None
    yield letter.finding("no_thanks", repair=repair, severity="hint" if letter.choices.kind == "nudge" else None)


def apology(letter: Letter) -> Iterator[Finding]:
    """Say sorry for the change; within the notice for its shortness (M6, T4)."""
    if not letter.change or apologising(letter) is not None:
        return
    late = letter.case.phase in AFTER_MARK or letter.case.phase == "started"
    text = letter.part("apology")
    repair = before_closing(letter.fold, letter.body, text) if text else None
    yield letter.finding("late_no_apology" if late else "no_apology", repair=repair)


def sign_off(letter: Letter) -> Iterator[Finding]:
    """End with a closing and, in a mail, the name (M15)."""
    if not letter.body.strip() or letter.choices.channel in {"phone", "sms"} or _signed(letter):
        return
    yield letter.finding("no_signoff", repair=_sign(letter))


def _signed(letter: Letter) -> bool:
    lines = [line for line in letter.fold.splitlines() if line.strip()][-_LAST_LINES:]
    end = "\n".join(lines)
    name = letter.plan.me.name
    named, closed = bool(name) and _named(end, name), bool(lexicon.SIGN_OFF.search(_last_words(letter, end)))
    if letter.choices.channel == "email" and name:
        return closed and any(_named(line, name) for line in lines if len(line) <= _SIGNATURE)
    return named or closed


def _last_words(letter: Letter, end: str) -> str:
    """Where a closing may stand: a mail's last lines, a chat's last sentences."""
    if letter.choices.channel == "email":
        return end
    return " ".join(one.text for one in letter.sentences[-_LAST_SENTENCES:])


def _sign(letter: Letter) -> Repair | None:
    text = letter.part("signature")
    return at_end(letter.body, text) if text else None


def _behind_greeting(letter: Letter, text: str) -> Repair:
    salutations = [one for one in letter.sentences[:4] if not one.number]
    return after(letter.body, salutations[-1].end, text) if salutations else at_start(letter.body, text)


def _named(text: str, name: str) -> bool:
    """Whether a name or position is named: as a whole, or by one of its own words."""
    fold = folded(" ".join(name.split()))
    if fold in text:
        return True
    own = [word for word in fold.replace("/", " ").split(" ") if len(word) >= 3 and word not in _GENERIC]
    return any(f" {word} " in f" {_spaced(text)} " for word in own)


def _spaced(text: str) -> str:
    return " ".join("".join(sign if sign.isalnum() or sign in "-'" else " " for sign in text).split())
