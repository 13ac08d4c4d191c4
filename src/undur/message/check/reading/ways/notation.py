"""How the ways of saying a thing are written down, and looked for in plain words.

A table is plain text: one way after another, parted by commas or lines, `#` for a remark. In a way

- `…` stands for up to four words, `*` for the rest of a word, `(a|b)` and `?` for what they are in a regular expression,
  and so is `*` behind a group that ends with a blank: `(very |much )*`;
- `@name` stands for any word of a set (`@time`, `@reader`), so that a way need not be told for each.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from undur.message.check.reading.ways.sets import SETS

if TYPE_CHECKING:
    from collections.abc import Callable

_MEMORY: Final = 1_024
"""Sentences whose answer is kept: a person changes one of them at a time."""


class Ways:
    """The ways of saying one thing. Compiled when first asked for, and asked of each sentence once."""

    def __init__(self, table: str) -> None:
        self._table = table
        self._memory: dict[str, bool] = {}
        self._unnegated: dict[str, bool] = {}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All ways as one pattern, over plain words."""
        lines = (line.partition("#")[0] for line in self._table.splitlines())
        ways = (way.strip() for line in lines for way in re.split(r",\s+|,$", line.strip()))
        return re.compile(rf"(?<![\w'-])(?:{'|'.join(_translated(way) for way in ways if way)})(?![\w'-])")

    def said(self, plain: str) -> bool:
        """Whether plain words say it."""
        return _remembered(self._memory, plain, self._is_said)

    def unnegated(self, plain: str) -> bool:
        """Whether plain words say it and do not deny it."""
        return _remembered(self._unnegated, plain, self._is_unnegated)

    def _is_said(self, plain: str) -> bool:
        return self.pattern.search(plain) is not None

    def _is_unnegated(self, plain: str) -> bool:
        return any(
            not _NEGATION.search(plain, max(one.start() - 24, 0), one.start()) for one in self.pattern.finditer(plain)
        )


def _remembered(memory: dict[str, bool], plain: str, look: Callable[[str], bool]) -> bool:
    answer = memory.get(plain)
    if answer is None:
        if len(memory) >= _MEMORY:
            memory.clear()
        answer = memory[plain] = look(plain)
    return answer


_NEGATION: Final = re.compile(
    r"(?<!\w)(?:tidak|bukan|kurang|not|no longer|never|without|hardly|nothing)(?: \w{1,12})?(?: lagi| yet)? $"
)


def _translated(way: str) -> str:
    way = re.sub(r"@(\w+)", lambda one: SETS[one[1]], way)
    way = re.sub(r"\((?!\?)", "(?:", way)
    way = re.sub(r"(?<=[^\s\\][a-z]|[^ ]\))\*", r"\\w*", way)
    return way.replace(" … ", r"(?: [^ ?]{1,24}){0,4}? ")
