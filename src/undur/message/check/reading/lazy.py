"""Patterns that are compiled when first used: the editor opens before anybody has written a word."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Words:
    """Any of several ways of writing, as whole words, in folded text."""

    def __init__(self, *sources: str) -> None:
        self._sources = sources

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """All of them as one pattern."""
        return re.compile(rf"(?<!\w)(?:{'|'.join(self._sources)})(?!\w)")

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first of them between two places."""
        return self.pattern.search(text, start, len(text) if end is None else end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """One of them at a place."""
        return self.pattern.match(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All of them, in order."""
        return self.pattern.finditer(text)

    def sub(self, text: str, by: str) -> str:
        """The text with all of them replaced."""
        return self.pattern.sub(by, text)


def words(*sources: str) -> Words:
    """Any of these, as whole words."""
    return Words(*sources)
