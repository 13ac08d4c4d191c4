"""How many text messages a text takes (3GPP TS 23.038): 160 letters of the GSM alphabet, or 70 once one sign is foreign to it."""

from __future__ import annotations

from typing import Final, NamedTuple

_GSM: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_DOUBLE: Final = frozenset("^{}\\[~]|€\f")
"""Signs of the extension table: an escape and a letter each."""


class Segments(NamedTuple):
    """What a text takes on the way."""

    letters: int
    """Septets of the GSM alphabet, or UTF-16 units where a sign is foreign to it."""
    number: int
    """Of joined text messages."""
    room: int
    """Letters that two of them hold in this alphabet."""

    @property
    def fits(self) -> bool:
        """Whether two text messages are enough (rule M12)."""
        return self.letters <= self.room


def segments(text: str) -> Segments:
    """Measure a text. Joined messages lose a few letters each to the header that joins them."""
    if all(sign in _GSM or sign in _DOUBLE for sign in text):
        return _measured(sum(2 if sign in _DOUBLE else 1 for sign in text), 160, 153)
    return _measured(len(text.encode("utf-16-le", "surrogatepass")) // 2, 70, 67)


def _measured(letters: int, alone: int, each: int) -> Segments:
    return Segments(letters, 1 if letters <= alone else -(-letters // each), 2 * each)
