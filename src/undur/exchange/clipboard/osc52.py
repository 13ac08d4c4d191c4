"""OSC 52: the terminal itself is asked to fill the clipboard. It never answers, so this way is never verified."""

from __future__ import annotations

import base64
from typing import Final

LONGEST: Final = 74_994
"""Bytes of UTF-8 whose sequence stays within 100,000 bytes, which common terminals take; longer ones are cut or lost."""


def osc52(text: str) -> str:
    """The control sequence that puts text on the clipboard of the terminal."""
    return f"\x1b]52;c;{base64.b64encode(text.encode()).decode('ascii')}\x07"
