"""Nothing that a message does not need (rule P1)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_LONG_NUMBER: Final = re.compile(
    r"(?<![\w+/=.-])(?:\d{15,16}|\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{4}|\d{2}\.\d{3}\.\d{3}\.\d[.-]\d{3}\.\d{3})(?![\w/=])"
)
_NAMED: Final = re.compile(
    r"(?<!\w)(?:nik|ktp|npwp|no\.? ?rek|nomor rekening|no\.? rekening|rekening|passport|paspor|bank account|account (?:number|no)|"
    r"national insurance|social security|kartu kredit|credit card)[^\d\n]{0,25}\d[\d .-]{5,24}"
)


def private_data(letter: Letter) -> Iterator[Finding]:
    """No identity, tax, card or account number; the digits are never quoted back."""
    taken: list[tuple[int, int]] = []
    for pattern in (_NAMED, _LONG_NUMBER):
        for found in pattern.finditer(letter.fold):
            start, end = found.span()
            if any(start < last and first < end for first, last in taken) or letter.from_record(start, end):
                continue
            taken.append((start, end))
            yield letter.finding("private_data", (start, end))
