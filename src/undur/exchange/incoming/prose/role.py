"""For which position."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.exchange.incoming.prose.labels import labelled, piece_at
from undur.exchange.incoming.prose.lexicon import FORMS, VENUES, role_in

if TYPE_CHECKING:
    from undur.exchange.incoming.prose.signs import Findable
    from undur.exchange.incoming.understood import Piece

_LABEL: Final = labelled(
    r"(?:untuk )?posisi(?: yang)?(?: dilamar)?", r"jabatan(?: yang dilamar)?", r"position(?: applied(?: for)?)?", r"role", r"job title", r"lowongan", r"formasi",
    r"vacancy", r"job", r"peran", r"post(?: title)?", r"kedudukan", r"bagian", r"pekerjaan", r"💼",
)  # fmt: skip
_REST: Final = r"[^\n.,;:!?|()]{1,70}"
_NAMED: Final = re.compile(
    rf"\b(?:posisi|kedudukan|jabatan|lowongan|formasi|(?:untuk|buat|utk|di) bagian|peran)(?:[ \t]*[:=][ \t]*|[ \t\n]+)(?:(?:sebagai|untuk|pekerjaan|kerja)[ \t]+)?(?P<value>[*_\"“]?[A-Za-z0-9]{_REST})",
    re.IGNORECASE,
)
_CAPITALS: Final = r"[A-Z0-9][\w/&+#.’'-]*(?:[ \t]+(?:[A-Z0-9(][\w/&+#.)’'-]*|of|and|&)){0,6}"
_BEFORE_NOUN: Final = re.compile(
    rf"\b(?:the|our|an?|for|as|your)[ \t\n]+(?:open[ \t]+)?(?P<value>{_CAPITALS})[ \t\n]+(?:position|role|vacancy|opening|job|opportunity|post)\b"
)
_SMALL_BEFORE_NOUN: Final = re.compile(
    r"\b(?:the|our|an?|for|as|your)[ \t]+(?P<known>(?:[\w/&+-]{2,20}[ \t]+){0,3}[\w/&+-]{2,20})[ \t]+(?:position|role|vacancy|opening|job|opportunity|post|interview)\b",
    re.IGNORECASE,
)
_AFTER_NOUN: Final = re.compile(
    rf"\b(?:position|role|post|job|vacancy|opening|opportunity)[ \t\n]+(?:of|as|for|:)[ \t\n]+(?:an?[ \t]+|the[ \t]+|our[ \t]+)?(?P<value>[A-Z0-9]{_REST})"
)
_INTERVIEW_FOR: Final = re.compile(
    rf"\binterview(?:ing|ed)?[ \t\n]+(?:for|as)[ \t\n]+(?:an?[ \t]+|the[ \t]+|our[ \t]+)?(?P<value>[A-Z0-9]{_REST})"
)
_AS: Final = re.compile(rf"\b(?:sebagai|sbg|melamar)[ \t]+(?P<value>[A-Z0-9]{_REST})")
_KNOWN: Final = re.compile(
    rf"(?:\b(?:for|as|re|untuk|utk|buat|sebagai|sbg|calon|role|wawancara|interview|rekrutmen|seleksi|melamar|lamaran|penerimaan|pengadaan|jadi|menjadi|peran|position)\b:?|\()[ \t\n]*(?:(?:the|an?|kerja|untuk|utk|buat|sebagai|sbg|posisi|bagian|lowongan|role|kita|dan|microteaching|calon|our|with|re|wawancara|interview|tes|you)[ \t]+){{0,5}}(?=(?P<known>[A-Za-z0-9]{_REST}))",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    r"(?:^[^\w\n(\[]{0,8}|,[ \t]+|[ \t][-–—|][ \t]+|[!?:][ \t]+)(?P<known>[A-Z][^\n.,;:!?|()–—]{2,50}?)[ \t*_]*(?=$|,[ \t]|[ \t]+[-–—|]|[ \t]+interview\b)",
    re.MULTILINE,
)
_STOP: Final = re.compile(
    r"(?:^|[ \t]+)(?:di|pada|yang|dengan|untuk|dari|oleh|kami|bersama|telah|sudah|akan|masih|jadi|di(?:jadwal|laksana|selenggara|ada|laku|terima|undang|minta|pasti|mulai|panggil|tunggu)\w*|berlangsung|bertempat|dan kami|at|in|on|with|from|which|that|we|you|has|is|was|will|via|tanggal|hari|besok|lusa|pukul|jam|interview|wawancara"
    r"|[-–—|@]|anda|saudara|sdr|ini|itu|tersebut|nya|ya|yah|nih|dong|kita|kak|minggu|pekan|bulan|as follows|sebagai berikut|berikut|atas nama|bisa|dapat|next|this|tomorrow|today|phone screen"
    rf"|(?-i:(?<=[ \t])(?!Laboratorium[ \t]+{FORMS}\b)(?:{FORMS}|{VENUES})(?=\.?[ \t]+[A-Z]))|ada|adalah|yaitu|yakni|lowongan|screen|screening|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|position|role|vacancy|opening"
    r"|\d{1,2}[./:]\d{1,2}.*|\d{1,2} (?:jan|feb|mar|apr|mei|may|ju[nl]|a[gu]|sep|o[ck]t|no[vp]|de[sc]).*|please|mohon|dimohon|silakan|diundur)(?:[ \t]+.*)?$|[ \t]*[(*_\"”|].*$",
    re.IGNORECASE,
)
_NO_ROLE: Final = re.compile(
    r"^(?:invitation|undangan|interview|wawancara|online|offline|user|hrd?|kerja|ini|itu|tersebut|yang|anda|applied|as|of|for|you|the|this|with .*|dengan .*|di .*|at .*|bersama .*|kandidat"
    r"|pelamar|berikut|pt\.? .*|cv\.? .*|applicant|candidate|telah .*|sudah .*|kami.*|hr|tim|team|\W*)$",
    re.IGNORECASE,
)
_PEOPLE: Final = re.compile(
    r"\b(?:hrd?|human|recruit\w*|rekrut\w*|talent|acquisition|hiring|people|personalia|sdm|interviewer|contact)\b|^(?:head|manajer|manager|director|ceo)\b",
    re.IGNORECASE,
)
"""Positions of those who invite."""


def find_labelled(text: str) -> Piece | None:
    """The position that stands behind its label: `Posisi : Kasir`."""
    return _first_of(text, (_LABEL,))


def without_company(text: str, found: Piece, company: str) -> Piece | None:
    """The position without the company's name that runs on behind it."""
    behind = found.value.rfind(f" {company}")
    (span,) = found.spans
    return found if behind < 2 else piece_at(text, span.start, span.start + behind)


def find_role(text: str) -> Piece | None:
    """The position that a text names, the surest words first."""
    return _first_of(
        text,
        (_NAMED, _BEFORE_NOUN, _AFTER_NOUN, _INTERVIEW_FOR, _KNOWN, _SMALL_BEFORE_NOUN, _AS, _ALONE),
    )


def _first_of(text: str, patterns: tuple[Findable, ...]) -> Piece | None:
    for pattern in patterns:
        for match in pattern.finditer(text):
            found = _known(text, match) if "known" in match.re.groupindex else tidied(text, *match.span("value"))
            if found is not None and not (pattern is _ALONE and _is_office(found.value)):
                return found
    return None


def _is_office(value: str) -> bool:
    """Whether a position alone in its place is rather that of somebody who invites."""
    return _PEOPLE.search(value) is not None or value.casefold() == "admin"


def tidied(text: str, start: int, end: int) -> Piece | None:
    """The words up to where the sentence goes on; `None` where they are no position."""
    value = text[start:end]
    stripped = value.lstrip('*_"“ ')
    start += len(value) - len(stripped)
    stripped = _STOP.sub("", stripped)
    found = piece_at(text, start, start + len(stripped))
    if found is None or not 2 <= len(found.value) <= 60 or _NO_ROLE.match(found.value):
        return None
    return found


def _known(text: str, match: re.Match[str]) -> Piece | None:
    """What is a position by its own words, where the words before it alone don't say so."""
    found = tidied(text, *match.span("known"))
    if found is None or _PEOPLE.search(found.value):
        return None
    place = role_in(found.value)
    start = found.spans[0].start
    source = text[start : found.spans[0].end]
    if place is None or source != found.value:
        return None
    if match.re is _ALONE and place[1] < len(found.value):
        return None
    return piece_at(text, start + place[0], start + place[1])
