"""How long the interview takes, where a text says it in a span: `It takes 45 minutes`, `durasi 45 menit`."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

_SPAN: Final = re.compile(
    r"(?<![\w.,:/-])(?P<number>\d{1,3})[ -]?(?P<unit>minutes?|mins?|menit|mnt|hours?|jam)\b"
    r"(?P<behind>[ -]*(?:\w+[ -]){0,2}?(?:interview|wawancara|call|chat|session|sesi|conversation|meeting|slot)\b)?",
    re.IGNORECASE,
)
_CUE: Final = re.compile(
    r"\b(?:durasi(?:nya)?|duration|length|selama|lasts?|lasting|takes?|taking|berlangsung|long)\b[^.!?\n]{0,25}$",
    re.IGNORECASE,
)
_NOT_THE_INTERVIEW: Final = re.compile(
    r"\b(?:tes|test|psikotes|assessment|drive|walk|perjalanan|toleransi|early|istirahat|break|confirm\w*|konfirmasi|balas|reply)\b",
    re.IGNORECASE,
)
_OF_AN_HOUR: Final = re.compile(
    r"[ ]?(?:before|earlier|early|prior|sebelum|lebih awal|ahead|late|telat|lagi)", re.IGNORECASE
)
_SHORTEST: Final = dt.timedelta(minutes=10)
_LONGEST: Final = dt.timedelta(hours=4)


def length_in(text: str) -> dt.timedelta | None:
    """The one length that a text gives the interview; `None` where it gives none, or several."""
    found = {span for match in _SPAN.finditer(text) if (span := _length(text, match)) is not None}
    return found.pop() if len(found) == 1 else None


def _length(text: str, match: re.Match[str]) -> dt.timedelta | None:
    before = re.split(r"[.!?\n]", text[max(match.start() - 70, 0) : match.start()])[-1]
    if _NOT_THE_INTERVIEW.search(before) or _OF_AN_HOUR.match(text, match.end("unit")):
        return None
    if match["behind"] is None and not _CUE.search(before):
        return None
    hours = match["unit"][:1].casefold() in "hj"
    span = dt.timedelta(hours=int(match["number"])) if hours else dt.timedelta(minutes=int(match["number"]))
    return span if _SHORTEST <= span <= _LONGEST else None
