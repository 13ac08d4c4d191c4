"""How many keys stand in one block: a file of millions is refused before it is parsed."""

from __future__ import annotations

import re
from typing import Final

MOST_KEYS: Final = 50_000
"""Of one block, the keys above the first head among them: as many as a plan has interviews."""
_SMALLEST: Final = len(b"a=1\n")
_WINDOW: Final = MOST_KEYS * _SMALLEST
_HEAD: Final = rb"(?m)^[ \t]*\["
_KEY: Final = rb"(?m)^[^=\n{]++(=)"
"""A line with a key; none of those with inline tables, which are counted as interviews."""


def too_many_keys(content: bytes) -> int:
    """The keys of the first block that has more than `MOST_KEYS`; 0 where none has.

    What has a head in each window of so many bytes is looked at no closer: that is every plan but a hostile one.
    """
    at = 0
    while len(content) - at > _WINDOW:
        head = content.rfind(b"\n[", at + 1, at + _WINDOW)
        if head < 0:
            head = content.find(b"\n[", at + _WINDOW)
            head = len(content) if head < 0 else head
            if keys := _most_together(content[at:head]):
                return keys
        at = head
    return 0


def _most_together(content: bytes) -> int:
    """The same of bytes whose heads, if there are any, are set in."""
    found = (len(re.findall(_KEY, part)) for part in re.split(_HEAD, content))
    return next((keys for keys in found if keys > MOST_KEYS), 0)
