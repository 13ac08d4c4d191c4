"""Lines such as `Posisi : Staf Gudang`: a label, and what stands behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from undur.exchange.incoming.prose.signs import Findable, Sign
from undur.exchange.incoming.understood import Piece, Span

if TYPE_CHECKING:
    from collections.abc import Iterable

EDGES = " \t*_~•·-–—:;,.\"“”'()[]<>"
"""What may stand around a value and belongs to no value."""


def labelled(*labels: str) -> Sign:
    """The sign of lines with one of these labels (regular expressions); group `value` is the rest of the line, or the next."""
    names = "|".join(labels)
    return Sign(
        rf"^[ \t>*_•·\d.)📍🏢👤💼📞-]{{0,8}}(?:{names})[*_ \t]{{0,20}}[:=][*_ \t]{{0,20}}(?:\n[ \t]*(?![\w /]{{2,20}}[:=]))?(?P<value>\S[^\n]{{0,200}})$",
        ":|=",
        re.IGNORECASE | re.MULTILINE,
    )


def first(patterns: Iterable[Findable], text: str) -> Piece | None:
    """The `value` of the first pattern that is found."""
    for pattern in patterns:
        for match in pattern.finditer(text):
            found = piece_of(match)
            if found is not None:
                return found
    return None


def piece_of(match: re.Match[str], group: str = "value") -> Piece | None:
    """A group of a match without what stands at its edges; `None` where nothing is left."""
    return piece_at(match.string, match.start(group), match.end(group))


def piece_at(text: str, start: int, end: int) -> Piece | None:
    """Some words of a text without what stands at their edges, in one line; `None` where nothing is left."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and (text[end - 1] in EDGES or text[end - 1].isspace()):
        if text[end - 1] == ")" and "(" in text[start : end - 1]:
            break
        end -= 1
    value = " ".join(text[start:end].split())
    return Piece(value, (Span(start, end),)) if value else None
