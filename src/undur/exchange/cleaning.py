"""Foreign text at the border: pasted or imported, it loses what no reader can see and a terminal could obey."""

from __future__ import annotations

import re
from typing import Final

_DROPPED: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
"""Control characters but tab and line breaks, bidirectional controls, noncharacters, lone surrogates, tag characters."""


def clean(text: str) -> str:
    r"""The text without such characters, its line breaks as `\\n`. Joiners of emoji and scripts stay."""
    if text.isascii() and text.isprintable():
        return text
    return _DROPPED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
