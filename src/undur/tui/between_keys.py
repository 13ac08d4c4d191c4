"""Long work in the time between two keys."""

from __future__ import annotations

import asyncio
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Final, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.stepwise import Stepwise

T = TypeVar("T")

SLICE: Final = 0.001
"""Seconds: a key takes several turns of the event loop, and waits for a slice in each. In a thread it would wait longer:
of two threads that compute, each gets its turn only every five milliseconds."""


BREATH: Final = 0.00005
"""Seconds that this thread sleeps after each slice, so that the one that reads the keys gets its turn: it takes longer to
wake up than the event loop needs to look for something to do, and would find this one at work again each time."""

CALM: Final = 0.04
"""Seconds after a key in which nothing is done but what the key asks for: a key that is held down comes every 33 ms."""


async def calm(last_key: Callable[[], float], pause: float = CALM) -> None:
    """Wait until no key was pressed for `pause` seconds."""
    while (rest := last_key() + pause - perf_counter()) > 0:  # noqa: ASYNC110  no event tells that a key is over
        await asyncio.sleep(rest)


async def between_keys(work: Stepwise[T], last_key: Callable[[], float], pause: float = CALM) -> T:
    """Do the work in slices, with a turn for everything else after each; `last_key` says when one was pressed.

    It goes on when no key was pressed for `pause` seconds. Moments are those of `perf_counter`.
    """
    while True:
        await calm(last_key, pause)
        until = perf_counter() + SLICE
        try:
            while perf_counter() < until:
                next(work)
        except StopIteration as end:
            return cast("T", end.value)
        sleep(BREATH)  # noqa: ASYNC251  what is to be held up is this very thread
        await asyncio.sleep(0)
