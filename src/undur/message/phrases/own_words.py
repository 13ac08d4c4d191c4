"""A person's own words for a reason, fitted into a sentence without changing what they say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

_SENTENCE_END = re.compile(r"[.!?…](?:\s|$)")


def is_whole_sentence(words: str) -> bool:
    """Whether the words stand by themselves: a capital first and a full stop last, or several sentences."""
    inner = _SENTENCE_END.search(words.rstrip(".!?… "))
    return bool(inner) or (words[:1].isupper() and words.endswith((".", "!", "?")))


def begins_with(words: str, openers: Iterable[str]) -> bool:
    """Whether the words begin with one of these words, whole."""
    text = f"{words.lower()} "
    return any(text.startswith(f"{opener} ") for opener in openers)


def lower_start(words: str, small: Container[str]) -> str:
    """The words with a small first letter where the first word is a common one; names and "I" keep theirs."""
    first = words.split(" ", 1)[0]
    return words[:1].lower() + words[1:] if first.lower() in small else words
