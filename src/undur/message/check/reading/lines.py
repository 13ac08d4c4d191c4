"""Looking through a text line by line: of a text that changes with each key, only the changed line is looked through."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_KEPT: Final = 8_192
"""Lines of which it is remembered where a pattern matches."""
Span: TypeAlias = "tuple[int, int]"


def spans_in(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    """Where a pattern matches, in order. It must be one that no match of which reaches into another line."""
    for begin, line in lines_of(text):
        for start, end in _spans(pattern, line):
            yield begin + start, begin + end


def lines_of(text: str) -> Iterator[tuple[int, str]]:
    """Each line with the place where it begins."""
    begin = 0
    for line in text.split("\n"):
        yield begin, line
        begin += len(line) + 1


@lru_cache(maxsize=_KEPT)
def _spans(pattern: re.Pattern[str], line: str) -> tuple[Span, ...]:
    return tuple(found.span() for found in pattern.finditer(line))
