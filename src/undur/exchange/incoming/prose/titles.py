"""Titles of appointments and subjects of mails: `Interview Fashion Buyer - Kain Daun Indonesia`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.exchange.incoming.prose import company, role
from undur.exchange.incoming.prose.labels import piece_at
from undur.exchange.incoming.prose.lexicon import CITIES, is_role, role_in
from undur.exchange.incoming.prose.names import CAPITAL
from undur.exchange.incoming.prose.signs import Sign
from undur.exchange.incoming.understood import Piece

if TYPE_CHECKING:
    from undur.plan.plan import Me

_PREFIX: Final = re.compile(
    r"[ \t]*(?:(?:re|fwd?|fw|balasan|canceled|cancelled|updated|updated invitation|invitation|accepted|dibatalkan|diperbarui|undangan)[ \t]*:[ \t]*){0,4}",
    re.IGNORECASE,
)
_BORDER: Final = re.compile(r"[ \t]+[-–—|•/x][ \t]+|[|:()\[\]@,]|<>|[ \t]+(?:at|di)[ \t]+", re.IGNORECASE)
_STAGE: Final = re.compile(
    r"[ \t]*(?:(?:\d+[ \t]?min(?:ute)?s?|your|job|undangan|panggilan|jadwal|invitation(?: to)?|invite|confirmation|final|first|second|third|1st|2nd|initial|intro|online|onsite|virtual|round|tahap|akhir"
    r"|info|live coding|coding|trial|test|day|micro ?teaching|assessment|panel|case|portfolio review|culture fit|interview|wawancara|seleksi|tes|psikotes|screening|phone|call|video|hiring manager|manager|technical|user|hrd?|kerja|calon|with|for|untuk|as|sebagai|posisi|position|role|the|a|&|and|dan|dengan|of)\b[ \t.&]*){0,9}",
    re.IGNORECASE,
)
_ABOUT_IT: Final = re.compile(
    r"\b(?:interview|wawancara|seleksi|undangan|panggilan|screening|assessment)\b", re.IGNORECASE
)
_NOTHING: Final = re.compile(
    r"^(?:zoom|google meet|teams|microsoft teams|online|offline|onsite|remote|hybrid|confirmation|invitation|undangan|reminder|\W*|\d.*|.*\b(?:interview|wawancara|round|session|sesi|tahap)"
    r"|(?:bapak|ibu|pak|bu|mr|ms|mrs|kak)\b.*|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|mon|tue|wed|thu|fri|sat|sun)\w*\b.*)$",
    re.IGNORECASE,
)
_LABEL: Final = Sign(
    r"^[ \t]*event (?:name|type):[ \t]*\n?(?P<value>[^\n]{3,120})$",
    "event name:|event type:",
    re.IGNORECASE | re.MULTILINE,
)
_SENTENCE: Final = re.compile(
    r"[!?.][ \t]|[.!?]$|\b(?:kami|kamu|saya|aku|kita|you|we|our|your|anda|ya)\b|\bpukul\b|\bjam\b", re.IGNORECASE
)
"""What a title has not."""
_LONGEST: Final = 120


class Told(Struct, frozen=True):
    """What a title tells."""

    company: Piece | None = None
    role: Piece | None = None
    left: Piece | None = None
    """The one name that is left over, where nothing says what it names."""


def title_of(text: str, title: str) -> tuple[int, int]:
    """Where a text has its title: the given one, which begins it, an event's name, or a first line about an interview."""
    event = _LABEL.search(text)
    if event is not None:
        return event.span("value")
    first = len(title) if title else text.find("\n") if "\n" in text else len(text)
    line = text[:first]
    is_title = title or (_ABOUT_IT.search(line) is not None and not _SENTENCE.search(line))
    return (0, first) if first <= _LONGEST and is_title else (0, 0)


def read_title(text: str, span: tuple[int, int], me: Me) -> Told:
    """Take a title apart at its dashes and colons: a position is known by its words, the company is what is left over."""
    start, end = span
    prefix = _PREFIX.match(text, start, end)
    start = prefix.end() if prefix else start
    segments: list[tuple[int, int]] = []
    for border in _BORDER.finditer(text, start, end):
        segments.append((start, border.start()))
        start = border.end()
    segments.append((start, end))
    about = [match.start() for match in _ABOUT_IT.finditer(text, *span)]
    staged = [_without_stage(text, start, end, about) for start, end in segments]
    return _sorted(text, [one for one in staged if one[2] > one[1]], me, about=bool(about))


def _without_stage(text: str, start: int, end: int, about: list[int]) -> tuple[bool, int, int]:
    """Whether a part speaks of an interview (`about`: where words do), and where its other words stand."""
    stage = _STAGE.match(text, start, end)
    begin = stage.end() if stage else start
    words = text[begin:end].rstrip()
    words = re.sub(r"[ \t]+(?:phone[ \t]+|video[ \t]+)?(?:interview|wawancara|screen)$", "", words, flags=re.IGNORECASE)
    return any(start <= place < end for place in about), begin, begin + len(words)


def _sorted(text: str, segments: list[tuple[bool, int, int]], me: Me, *, about: bool) -> Told:
    found_role: Piece | None = None
    found_company: Piece | None = None
    rest: list[Piece] = []
    staged: list[Piece] = []
    for speaks, start, end in segments:
        words = text[start:end]
        if _NOTHING.match(words.strip()):
            continue
        place = role_in(words)
        named = company.organisation_in(words, me)
        if named is not None:
            at = named.spans[0]
            found_company = found_company or named.moved(start)
            before = text[start : start + at.start]
            if found_role is None and (place := role_in(before)) is not None:
                found_role = role.tidied(text, start + place[0], start + place[1])
        elif place is not None and found_role is None:
            found_role = role.tidied(text, start + place[0], start + place[1])
            if not is_role(words):
                rest += _piece(text, start + place[1], end, me)
        else:
            left = _piece(text, start, end, me)
            rest += left
            staged += left if speaks else []
    if found_role is None and found_company is not None and len(rest) == 1:
        found_role = staged[0] if staged else None
    if found_company is None and found_role is not None and about and len(rest) == 1:
        found_company = rest[0]
    return Told(found_company, found_role, rest[0] if about and len(rest) == 1 else None)


def _piece(text: str, start: int, end: int, me: Me) -> list[Piece]:
    found = piece_at(text, start, end)
    if found is None or not re.match(CAPITAL, found.value) or found.value.casefold() in CITIES:
        return []
    tidy = company.tidied(text, found.spans[0].start, found.spans[0].end, me)
    return [] if tidy is None else [tidy]
