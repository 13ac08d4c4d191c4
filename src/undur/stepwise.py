"""Work that stops again and again, so that something else can be done in between."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeAlias, TypeVar, cast

T = TypeVar("T")

Stepwise: TypeAlias = Generator[None, None, T]
"""Each `next` does a part; the last one returns what came of it."""


def at_once(work: Stepwise[T]) -> T:
    """Do all of it without a stop."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return cast("T", end.value)
