"""Long work in the time between two keys."""

from __future__ import annotations

import asyncio
from time import perf_counter
from typing import TYPE_CHECKING, Final, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.message.check.slices import Slices

T = TypeVar("T")

SLICE: Final = 0.001
"""Seconds: a key takes several turns of the event loop, and waits for a slice in each. In a thread it would wait longer:
of two threads that compute, each gets its turn only every five milliseconds."""


CALM: Final = 0.03
"""Seconds after a key in which nothing is done but what the key asks for."""


async def between_keys(work: Slices[T], last_key: Callable[[], float]) -> T:
    """Do the work in slices, with a turn for everything else after each; `last_key` says when one was pressed.

    Moments are those of `perf_counter`.
    """
    while True:
        while perf_counter() - last_key() < CALM:  # noqa: ASYNC110  a key is no event that one could wait to be over
            await asyncio.sleep(CALM / 4)
        until = perf_counter() + SLICE
        try:
            while perf_counter() < until:
                next(work)
        except StopIteration as end:
            return cast("T", end.value)
        await asyncio.sleep(0)
