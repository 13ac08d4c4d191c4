"""QR codes in the terminal: two modules to a cell, one above the other."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

QUIET: Final = 2
"""Modules of light around the code: half of what the standard asks for, and enough for phones on a lit screen."""
LONGEST: Final = 2953
"""Bytes that the largest code holds."""

_HALVES: Final = {(0, 0): " ", (1, 0): "▀", (0, 1): "▄", (1, 1): "█"}


class Code(Struct, frozen=True):
    """A code as lines of half blocks: to be drawn dark on light."""

    lines: tuple[str, ...]

    @property
    def width(self) -> int:
        """Cells."""
        return len(self.lines[0])

    @property
    def height(self) -> int:
        """Cells."""
        return len(self.lines)


def code_of(text: str) -> Code | None:
    """The QR code of a text; `None` where it is longer than any code."""
    import segno

    if not text or len(text.encode()) > LONGEST:
        return None
    code = segno.make_qr(text, error="l", boost_error=False)
    rows = [tuple(row) for row in code.matrix_iter(border=QUIET)]
    if len(rows) % 2:
        rows.append((0,) * len(rows[0]))
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return Code(tuple("".join(_HALVES[halves] for halves in zip(*pair, strict=True)) for pair in pairs))
