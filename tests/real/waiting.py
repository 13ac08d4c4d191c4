"""Waiting for a condition with a deadline: no test sleeps for a fixed time."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

PATIENCE: Final = 20.0
"""Seconds. Long, since a busy machine is no failure; a test that passes never waits that long."""
_PAUSE: Final = 0.02


def wait_until(look: Callable[[], T], *, seconds: float = PATIENCE, otherwise: Callable[[], str]) -> T:
    """Look again and again until something true is seen, and return it.

    Raises `AssertionError` with the words of `otherwise` when the seconds are over.
    """
    deadline = time.monotonic() + seconds
    while True:
        if seen := look():
            return seen
        if time.monotonic() > deadline:
            raise AssertionError(otherwise())
        time.sleep(_PAUSE)
