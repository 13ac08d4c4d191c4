"""What a calendar's texts are escaped with (RFC 5545, 3.3.11), for those properties that the parser doesn't see."""

from __future__ import annotations

import re
from typing import Final

_ESCAPED: Final = re.compile(r"\\([\\;,nN])")


def unescaped(text: str) -> str:
    r"""`Kantor\, Makassar` → `Kantor, Makassar`. A backslash that escapes nothing stays."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
