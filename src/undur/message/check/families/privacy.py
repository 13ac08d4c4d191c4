"""Nothing that a message does not need (rule P1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from undur.message.check.finding import Repair
from undur.message.check.reading.lines import spans_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_LONG_NUMBER: Final = re.compile(
    r"(?<![\w+/=.-])(?:\d{15,16}|\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{4}|\d{2}\.\d{3}\.\d{3}\.\d[.-]\d{3}\.\d{3})(?![\w/=])"
)
_NAMED: Final = re.compile(
    r"(?<!\w)(?:nik|ktp|national id|id (?:card|number|no)|identity (?:card|number|no)|emirates id|aadhaa?r|iqama|nric|iban|sort code|tax (?:id|number)|bpjs|kartu keluarga|no\.? kk|sim|ni number|ssn|bvn|visa number|permit number|npwp|no\.? ?rek|nomor rekening|no\.? rekening|rekening|passport|paspor|bank account|account (?:number|no)|"
    r"national insurance|social security|kartu kredit|credit card)[^\d\n]{0,25}\d[\d .-]{5,24}"
)
_ADDRESS: Final = re.compile(
    r"(?<!\w)(?:(?:my|home|our|the) (?:home |house |own |flat |private )?(?:address|house|home|flat|place)|alamat(?: rumah| lengkap| saya| ktp| tinggal| domisili)*|tinggal di|rumah saya(?: di)?|rumah di|i live (?:at|in)|living at|reside at|post (?:it|anything|the \w+|them) to)"
    r"[^.\n]{0,60}?(?<!\w)(?:jl|jln|jalan|gg|gang|rt|rw|perum\w*|komplek|kompleks|blok|street|st|road|rd|lane|avenue|ave|drive|close|grove|crescent|flat|apartment|apt|unit|house no)\b[^\n]{0,12}?\d[^\n;]{0,40}?(?=[.;\n]|$)"
    r"|(?<!\w)(?:my|home|our) (?:home |house |own |private )?address (?:is|:)[^.\n]{3,80}(?=[.\n]|$)"
    r"|(?<!\w)(?:i live at|my house(?: is)?(?: at)?|to my house:?|my flat(?: is)?(?: at)?) [^.\n]{0,20}?\d[^.\n]{3,60}(?=[.\n]|$)"
)
_LEAD: Final = re.compile(r"[,;(]? ?(?:dengan )?(?:(?:NIK|KTP|NPWP|No\.?|nomor|number)\W{0,3})?$", re.IGNORECASE)


def private_data(letter: Letter) -> Iterator[Finding]:
    """No identity, tax, card or account number, no home address; the digits are never quoted back."""
    taken: list[tuple[int, int]] = []
    for pattern in (_NAMED, _LONG_NUMBER, _ADDRESS):
        for start, end in spans_in(pattern, letter.fold):
            if any(start < last and first < end for first, last in taken) or letter.from_record(start, end):
                continue
            taken.append((start, end))
            yield letter.finding("private_data", (start, end), _taken_out(letter.body, start, end))


def _taken_out(body: str, start: int, end: int) -> Repair:
    """Take the number out with the comma or bracket that leads to it."""
    end -= len(body[start:end]) - len(body[start:end].rstrip(" .-"))
    lead = _LEAD.search(body[max(start - 20, 0) : start])
    return Repair(start - len(lead[0]) if lead else start, end, "")
