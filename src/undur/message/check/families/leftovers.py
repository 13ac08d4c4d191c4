"""What a template leaves behind (rule M16)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.filling import fact_for
from undur.message.check.finding import Repair
from undur.message.check.reading.lines import spans_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_BRACKETS: Final = re.compile(r"\[[^\[\]\n]{1,60}\]|\{\{?[^{}\n]{1,60}\}\}?|<[a-z][a-z _/,-]{1,40}>")
_FILLERS: Final = re.compile(
    r"…{2,}|\.{4,}|_{3,}|(?<!\w)x{3,}(?!\w)|(?<!\w)xx[./:-]xx|%[a-z_]{3,20}%|\$\{?[a-z_]{3,20}\}?|(?<!\w)#[a-z_]{3,20}#"
    r"|(?<!\w)(?:pukul|jam|tanggal|hari|nama|posisi|bapak/ibu|bapak|ibu) (?:…|\.{3})|\(…\)|\(\.{3}\)"
)
_TEMPLATE: Final = re.compile(
    r"\((?:nama|posisi|tanggal|jam|alasan|jabatan|perusahaan|name|date|position|company|reason|your)(?: [a-z/]{1,20}){0,2}\)"
    r"|(?<!\w)(?:nama anda|nama lengkap anda|nama penerima|nama perusahaan anda|nama perusahaan|posisi yang dilamar|isi nama|tulis nama|nama pewawancara|nama hrd|company name|job title|position name|recruiter'?s name|hiring manager'?s name|your full name|your name here|insert [a-z]{2,12} here|dd/mm/yyyy|tanggal/bulan/tahun)(?!\w)"
    r"|(?m:^[ \t]*(?:your name|nama kamu|nama)[ \t]*$)"
)
_REFERENCE: Final = re.compile(
    r"\[(?:ref|no|id|re|fwd|case|ticket|kode|nomor|job|#|external|eksternal)\b.*|\[[\d\s:./#-]+\]|\[#.*"
)
_FIELD: Final = re.compile(
    r"(?<!\w)(?:nama|name|posisi|position|role|jabatan|tanggal|date|jam|pukul|time|hari|day|perusahaan|company|alasan|reason|nomor|number|phone|insert|your|anda|contact|recruiter|xx+|penerima)(?!\w)"
)
_DIRECTION_WORDS: Final = 3
"""A stage direction has this many words, or no word of a template."""


def placeholders(letter: Letter) -> Iterator[Finding]:
    """A bracket, a row of dots or a template's own words; a reference such as `[Ref. 118]` is none."""
    taken: list[tuple[int, int]] = []
    for pattern in (_BRACKETS, _TEMPLATE, _FILLERS):
        for span in spans_in(pattern, letter.fold):
            text = letter.fold[slice(*span)]
            if _REFERENCE.match(text) or _directs(letter, text) or letter.from_record(*span) or _inside(span, taken):
                continue
            taken.append(span)
            fact = fact_for(letter, *span)
            repair = Repair(*span, fact) if fact else None
            yield letter.finding("placeholder_left", span, repair, letter.body[span[0] : span[1]])
    for found in _BRACKETS.finditer(letter.subject.lower()):
        if not _REFERENCE.match(found[0]) and found[0] not in letter.known and not _in_known(letter, found[0]):
            yield letter.finding("placeholder_left", detail=letter.subject[found.start() : found.end()])


def _directs(letter: Letter, text: str) -> bool:
    """Whether it is a stage direction of a phone script: `[wait]`, `(let her answer, repeat the day)`."""
    if letter.written or not text.startswith("["):
        return False
    return _FIELD.search(text) is None or len(text.split()) > _DIRECTION_WORDS


def _inside(span: tuple[int, int], taken: list[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in taken)


def _in_known(letter: Letter, text: str) -> bool:
    return any(text in known for known in letter.known)
