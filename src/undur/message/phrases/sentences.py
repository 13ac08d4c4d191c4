"""Putting sentences together out of a person's own texts, without touching those texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_ENDS: Final = (".", "!", "?", "…")
_CLOSED: Final = (*_ENDS, '."', ".”", ".)", "?”", "!”")


def stop(text: str) -> str:
    """End a sentence, unless a company's `Tbk.` or a question mark ends it already."""
    return text if text.endswith(_CLOSED) else f"{text}."


def paragraph(*sentences: str) -> str:
    """Sentences side by side; empty ones leave no gap."""
    return " ".join(sentence for sentence in sentences if sentence)


def alternatives(items: Sequence[str], word: str) -> str:
    """`a`, `a atau b`, `a, b, atau c`."""
    if len(items) < 3:
        return f" {word} ".join(items)
    return f"{', '.join(items[:-1])}, {word} {items[-1]}"


def one_line(text: str) -> str:
    """A field of the record as it can stand inside a sentence: line ends and doubled blanks become one blank."""
    return " ".join(text.split())


def capital(text: str) -> str:
    """A sentence's first letter large."""
    return text[:1].upper() + text[1:]
