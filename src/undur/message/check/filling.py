"""What belongs into a placeholder, where the record knows it (rule M16)."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Final

from undur.times.writing import write_clock, write_day, write_start

if TYPE_CHECKING:
    from undur.message.check.letter import Letter

_OPENING: Final = 90
_TITLE: Final = re.compile(r"(?:bapak/ibu|bapak|pak|ibu|bu|mr|mrs|ms|dear)\.? $")
_READER: Final = re.compile(r"penerima|rekruter|recruiter|contact|kontak|manager|hrd|bapak|ibu|interviewer|pewawancara")
_COMPANY: Final = re.compile(r"perusahaan|company|employer")
_ROLE: Final = re.compile(r"posisi|jabatan|role|position|job|pekerjaan")
_HOUR: Final = re.compile(r"^\W*(?:jam|pukul|waktu|time|hour)\W*$")
_DAY: Final = re.compile(r"tanggal|date|hari|day|jadwal|waktu|time")
_REASON: Final = re.compile(r"alasan|reason")
_NAME: Final = re.compile(r"nama|name")
_PHONE: Final = re.compile(r"telepon|nomor|phone|hp")


def fact_for(letter: Letter, start: int, end: int) -> str:
    """The text of the record that a placeholder stands for; empty where it is not known."""
    inside = letter.fold[start:end]
    one, me = letter.case.interview, letter.plan.me
    opening = start < _OPENING
    if _READER.search(inside) or (opening and _NAME.search(inside) and not re.search(r"anda|your|my|saya", inside)):
        return _reader(letter, start)
    for pattern, fact in (
        (_COMPANY, one.company),
        (_ROLE, one.role),
        (_HOUR, write_clock(one.starts, letter.choices.language) if isinstance(one.starts, dt.datetime) else ""),
        (_DAY, _when(letter, end)),
        (_REASON, one.reason_words),
        (_PHONE, me.phone),
        (_NAME, me.name),
    ):
        if pattern.search(inside):
            return fact
    return ""


def _reader(letter: Letter, start: int) -> str:
    one = letter.case.interview
    titled = _TITLE.search(letter.fold[max(start - 12, 0) : start])
    if titled and not titled[0].startswith("dear"):
        return one.contact
    return one.addressee


def _when(letter: Letter, end: int) -> str:
    """Day and hour; the day alone where an hour follows in the text."""
    starts, language = letter.case.interview.starts, letter.choices.language
    told = any(end <= time.start <= end + _OPENING for time in letter.times) or re.match(
        r"\W{0,3}(?:pukul|jam|at|pkl)", letter.fold[end : end + 12]
    )
    if told:
        return write_day(letter.case.interview.day, language)
    return write_start(starts, language)
