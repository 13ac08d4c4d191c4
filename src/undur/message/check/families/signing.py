"""Who writes, for which position, and the end of the letter (rules M2, M15)."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.inserting import at_end
from undur.message.check.reading import lexicon
from undur.message.check.reading.sentences import folded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding, Severity
    from undur.message.check.letter import Letter

UNKNOWN: Final = "name"
"""What a finding quotes where the plan doesn't know the writer's name, so that no repair can set it."""
_PRESENTED: Final = re.compile(
    r"\b(?i:perkenalkan|nama saya|saya|my name is|this is|i am|i'm|i’m),? (?:saya )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*[ ,.(–-]"
)
_NAME_ALONE: Final = re.compile(r"[ \t(–—-]*[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3}[ \t)]*")
_LAST_LINES: Final = 4
_BETWEEN_WORDS: Final = re.compile(r"(?:[^\w'-]|_)+")
_SIGNATURE: Final = 60
"""The longest line that may be a signature."""
_CLOSING_WORDS: Final = 6
_NAME_WORDS: Final = 4
_GENERIC: Final = frozenset(
    {"staf", "staff", "senior", "junior", "admin", "officer", "manager", "the", "dan", "and", "of", "for"}
)
_OTHER_WORDS: Final = re.compile(
    r"(?<!\w)(?:posisi|jabatan|lowongan|formasi|bagian|melamar|ngelamar|nglamar|pelamar|calon|kandidat|peserta seleksi|sebagai|applied for|applying for|apply for|applicant for|candidate for"
    r"|(?:position|role|post|job) (?:of|as)) (?!(?:ini|itu|tersebut|di|yang|the|this|that|your|wawancara|interview|kerja)(?!\w))[a-z]\w+"
    r"|(?<!\w)(?:for|about|re) (?:the |your |an? )?(?!(?:the|this|that|your|my|an?|interview)(?!\w))[a-z][\w-]+(?: [a-z][\w-]+)? (?:role|position|post|job|vacancy|opening|programme|program|place|trial)(?!\w)"
)
"""A position told in other words than the record's."""


def name_or_role(letter: Letter) -> Iterator[Finding]:
    """Say who writes and for which position (M2); a position in other words than the record's is a hint."""
    name, role = letter.plan.me.name, letter.case.interview.role
    told = not role or named(letter.whole, role)
    if name and not named(letter.whole, name):
        yield letter.finding("no_name_or_role", repair=_sign(letter, with_role=not told))
    elif name and not told:
        otherwise = _OTHER_WORDS.search(letter.whole) is not None
        severity: Severity | None = "hint" if otherwise else None
        yield letter.finding("no_name_or_role", repair=_position(letter), detail=role, severity=severity)


def sign_off(letter: Letter) -> Iterator[Finding]:
    """End with a closing and the name (M15), any name where the plan knows none; in a mail one of the two alone is a hint, in a chat it is enough."""
    if not letter.body.strip() or not letter.written:
        return
    if not letter.plan.me.name and not _from_somebody(letter):
        yield letter.finding("no_signoff", detail=UNKNOWN)
        return
    if letter.choices.channel == "sms":
        return
    lines = [line.strip() for line in letter.fold.splitlines() if line.strip()]
    signed, closed = _signed(lines, letter.plan.me.name), _closed(letter, lines)
    if (signed and closed) or (letter.choices.channel != "email" and (signed or closed)):
        return
    yield letter.finding("no_signoff", repair=_sign(letter), severity="hint" if signed or closed else None)


def _from_somebody(letter: Letter) -> bool:
    """Whether a name stands alone in one of the last lines, or somebody presents themselves."""
    lines = [line for line in letter.body.splitlines() if line.strip()]
    alone = any(
        _NAME_ALONE.fullmatch(line) and not lexicon.SIGN_OFF.search(folded(line)) for line in lines[1:][-_LAST_LINES:]
    )
    return alone or _PRESENTED.search(letter.body) is not None


def _signed(lines: list[str], name: str) -> bool:
    """Whether the name stands in a short line of its own, or is the last that is said."""
    last = [line for line in lines[1:][-_LAST_LINES:] if len(line) <= _SIGNATURE]
    return not name or any(named(line, name) for line in last) or _ends_with(lines[-1], name)


def _ends_with(line: str, name: str) -> bool:
    """Whether the name is in the last few words of a long line."""
    tail = line[_SIGNATURE:].split()[-_NAME_WORDS - 2 :]
    return named(" ".join(tail), name)


def _closed(letter: Letter, lines: list[str]) -> bool:
    """A closing word at the end, or a short line that leads to the name."""
    ends = [one.text for one in letter.sentences[-2:]]
    if ends and len(ends[-1].split()) > _NAME_WORDS:
        ends = ends[-1:]
    ends += [line for line in lines[2:][-_LAST_LINES:] if len(line) <= _SIGNATURE]
    if any(lexicon.SIGN_OFF.search(one) for one in ends if not one.startswith("dengan hormat")):
        return True
    before = lines[-2] if len(lines) > 2 else ""
    short = len(lines[-1]) <= _SIGNATURE and not before.startswith("dengan hormat")
    return short and before.endswith(",") and len(before.split()) <= _CLOSING_WORDS


def _sign(letter: Letter, *, with_role: bool = False) -> Repair | None:
    text = letter.part("signature")
    line = f"\n{_applicant(letter, large=True)}" if with_role else ""
    return at_end(letter.body, text + line) if text else None


def _position(letter: Letter) -> Repair | None:
    """The position behind the name where it stands first: in its line, or below it in a signature."""
    name = folded(" ".join(letter.plan.me.name.split()))
    start = letter.fold.find(name)
    if start < 0:
        return None
    end = start + len(name)
    alone = letter.fold[letter.fold.rfind("\n", 0, start) + 1 : end] == name and letter.fold[end : end + 1] in {
        "",
        "\n",
    }
    text = f"\n{_applicant(letter, large=True)}" if alone else f", {_applicant(letter, large=False)}"
    goes_on = not alone and letter.fold[end : end + 1].isspace()
    return Repair(end, end, text + ("," if goes_on else ""))


def _applicant(letter: Letter, *, large: bool) -> str:
    word = "pelamar" if letter.choices.language == "id" else "candidate for"
    return f"{word.capitalize() if large else word} {letter.case.interview.role}"


def named(text: str, name: str) -> bool:
    """Whether a name or position is named: as a whole, or by one of its own words."""
    fold = folded(" ".join(name.split()))
    if fold in text:
        return True
    own = [word for word in fold.replace("/", " ").split(" ") if len(word) >= 3 and word not in _GENERIC]
    return any(f" {word} " in f" {_spaced(text)} " for word in own)


@lru_cache(maxsize=64)
def _spaced(text: str) -> str:
    return " ".join(_BETWEEN_WORDS.sub(" ", text).split())
