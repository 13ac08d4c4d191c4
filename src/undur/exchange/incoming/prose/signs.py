"""Patterns that are looked for only where one of their words stands: words are found quickly, and most texts have none."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

_NO_FLAG = re.RegexFlag(0)


class Sign:
    """A pattern, and words one of which is in every text that it matches; it is compiled when they are first met."""

    def __init__(self, source: str, words: str, flags: re.RegexFlag = _NO_FLAG) -> None:
        """`words`: in small letters, with `|` between them; one that may have a tab or a line break beside it stands alone."""
        self._source, self._flags = source, flags
        self.words = tuple(words.split("|"))

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern itself, for places of a text that are known to have its words."""
        return re.compile(self._source, self._flags)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every match, as a pattern finds them."""
        return self.pattern.finditer(text) if self.may_be_in(text) else iter(())

    def search(self, text: str) -> re.Match[str] | None:
        """The first match, as a pattern finds it."""
        return self.pattern.search(text) if self.may_be_in(text) else None

    def may_be_in(self, text: str) -> bool:
        """Whether one of the words is there."""
        small = _in_small_letters(text)
        for word in self.words:  # noqa: SIM110  half of the time of any()
            if word in small:
                return True
        return False


Findable: TypeAlias = re.Pattern[str] | Sign


@lru_cache(maxsize=4)
def _in_small_letters(text: str) -> str:
    return text.casefold()
