"""Which of the times in a text is the interview's, told by the words around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from undur.times.grammar.vocabulary import WEEKDAYS

if TYPE_CHECKING:
    from undur.exchange.incoming.prose.phrases import Phrase

Role: TypeAlias = Literal["interview", "limit", "other", "arrival", "sent", "denied", "test"]

_BEFORE: Final = 90
"""Characters before a time that tell what it is."""
_WEEKDAY: Final = "|".join(sorted((one for one in WEEKDAYS if len(one) > 4 or one == "rabu"), key=len, reverse=True))

_LIMIT: Final = re.compile(
    r"(?:paling lambat|paling lama|selambat|batas|tenggat|deadline|no later than)[^.!?\n]{0,60}$"
    r"|(?:maks(?:imal|imum)?\b\.?|max(?:imum|imal)?\b\.?|sebelum|sblm|sebelom|\bby\b|\bbefore\b|\bdue\b|\brsvp\b|reply by|konfirmasi|confirm(?:ation)?\b(?! (?:what|that|our|as)\b)|dibalas|balas|expires?|closes?|ditutup)"
    r"(?:(?!interview|wawancara|hadir\b|attend|kehadiran)[^.!?\n]){0,45}$"
    r"|konfirmasi[^.!?\n]{0,25}(?:sblm|sebelum|sebelom|maks|max|sampai)[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
_OTHER: Final = re.compile(
    r"(?:melamar|lamaran|apply|applied|application)(?:(?!interview|wawancara|\bmenjadi\b|\bto\b|\bke\b)[^.!?,\n]){0,40}$"
    r"|(?:tertanggal|\bdated\b|\bposted\b|dimuat|diterbitkan|\blahir\b|\bborn\b|semula"
    r"|awalnya|sebelumnya|originally|instead of|was scheduled|jadwal lama|kemarin(?=[^.!?,\n]{0,3}$)"
    r"|jam kerja|jam kantor|jam operasional|hari kerja|office hours|working hours|business hours|opening hours|\bbuka\b|pengumuman"
    r"|announce|(?:diubah|dipindah(?:kan)?|digeser|diganti|berubah|dimajukan|diundur|moved|changed|rescheduled|shifted)(?: \w+){0,2} (?:dari|from)|join date|mulai bekerja|start date|kerja mulai|pulang|\bsejak\b|\bsince\b)(?:(?!\bmenjadi\b|\bto\b|\bke\b)[^.!?\n]){0,40}$",
    re.IGNORECASE,
)
_TEST: Final = re.compile(
    r"\b(?:psikotes|psikotest|tes tertulis|tes tulis|written test|online test|aptitude test|tes online)(?:(?!interview|wawancara|\bmenjadi\b|\bto\b|\bke\b)[^.!?,\n]){0,40}$",
    re.IGNORECASE,
)
_TEST_ABOVE: Final = re.compile(
    r"(?:^|\n)\W*(?:\d\W{1,3})?(?:(?:tahap|stage|sesi)\W{1,3}\w{1,3}\W{1,3})?(?:psikotes|psikotest|tes|test|ujian|written|aptitude|online test)\b(?:(?!interview|wawancara)[^\n:\d]){0,30}\n[^\n]{0,20}$",
    re.IGNORECASE,
)
"""A stage that is no interview, as the heading above its day."""
_ARRIVAL: Final = re.compile(
    r"\([^()\n]{0,30}(?:hadir|attend)[^()\n]{0,20}$|(?:datang|tiba|check-?in|registrasi|registration|arrive|arrival|be there|istirahat|ishoma|lunch|report to|doors?|gates?|masuk (?:ruang|zoom|room|link)|log ?in\b|stand ?by|bersiap)[^.!?\n]{0,40}$",
    re.IGNORECASE,
)
_DENIED: Final = re.compile(r"\b(?:bukan|bkn|not)(?: lagi| at| on| pada)? ?$", re.IGNORECASE)
_INSTEAD: Final = re.compile(r"[^.!?\n]{0,20}\b(?:tapi|tetapi|melainkan|namun|jadinya|but)\b", re.IGNORECASE)
_HOLIDAY: Final = re.compile(
    r"(?: (?:dan|and|&|s/d|-) [^.!?,\n]{1,25})? ?,? ?(?:adalah |merupakan |kami |is a |are |is )?(?:libur|tanggal merah|cuti bersama|tutup|public holiday|holiday|closed)\b",
    re.IGNORECASE,
)
"""Behind a day on which nobody works."""
_HEADER: Final = re.compile(
    r"(?:^|\n)(?:sent|date|dikirim|terkirim|tanggal kirim|received)\s*:[^\n]{0,12}$", re.IGNORECASE
)
_HEADER_BLOCK: Final = re.compile(r"(?:^|\n)(?:from|dari|to|kepada|subject|subjek|perihal)\s*:", re.IGNORECASE)
_PLACE_AND_DATE: Final = re.compile(r"(?:^|\n)[A-Z][A-Za-z. ]{2,24}, $")
_TO: Final = r" ?(?:-|s/d|sd|s\.d\.|sampai|hingga|to|through) ?"
_SPAN_OF_DAYS: Final = re.compile(
    rf"(?:{_WEEKDAY}){_TO}$|(?:{_WEEKDAY}){_TO}(?:{_WEEKDAY})[ ,(]{{0,3}}$|\b(?:setiap|tiap|every|weekdays|daily)\b[^.\n]{{0,25}}$|\b(?:week|pekan) (?:beginning|commencing|of|mulai)(?: on)? $",
    re.IGNORECASE,
)


def role_of(phrase: Phrase, flat: str) -> Role:
    """What a time is there for."""
    before, after = flat[max(phrase.start - _BEFORE, 0) : phrase.start], flat[phrase.end : phrase.end + 60]
    near = before[before.rfind("\n") + 1 :]
    if _is_stamp(before, after, flat, phrase):
        return "sent"
    if _is_of_every_week(before, after) or _HOLIDAY.match(after):
        return "other"
    if _DENIED.search(near) and _INSTEAD.match(after):
        return "denied"
    named: tuple[tuple[Role, bool], ...] = (
        ("limit", bool(_LIMIT.search(near))),
        ("test", bool(_TEST.search(near) or _TEST_ABOVE.search(before))),
        ("other", bool(_OTHER.search(near))),
        ("arrival", not phrase.tells_day and bool(_ARRIVAL.search(near))),
    )
    return next((role for role, told in named if told), "interview")


def _is_of_every_week(before: str, after: str) -> bool:
    """Whether a day is one end of `Senin - Jumat`."""
    return (
        _SPAN_OF_DAYS.search(before) is not None
        or re.match(rf" ?(?:-|s/d|sampai|to|through) ?(?:{_WEEKDAY})\b", after, re.IGNORECASE) is not None
    )


def _is_stamp(before: str, after: str, flat: str, phrase: Phrase) -> bool:
    """Whether it is when the message was written: a mail's own line, or the place and date of a letter."""
    if _HEADER.search(before):
        return _HEADER_BLOCK.search(flat[max(phrase.start - 300, 0) : phrase.end + 300]) is not None
    return not phrase.tells_hour and bool(_PLACE_AND_DATE.search(before)) and after[:1] in {"", "\n"}
