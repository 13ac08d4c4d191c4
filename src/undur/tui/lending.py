"""Lending the terminal to another program: Ctrl+C and Ctrl+Z are that program's until it ends."""

from __future__ import annotations

import asyncio
import signal
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_OF_THE_KEYBOARD: Final = ("SIGINT", "SIGTSTP")


@contextmanager
def keys_of_another(watch_again: Callable[[], object]) -> Iterator[None]:
    """Hear no Ctrl+C, so that it doesn't end Undur too, and stop with the other program on Ctrl+Z.

    A function as handler becomes the default again in a program that is started; what is ignored would stay ignored.
    `watch_again` puts Undur's own handlers back, once the loop has read away what came meanwhile.
    """
    loop = asyncio.get_running_loop()
    with suppress(NotImplementedError, RuntimeError, ValueError):
        for name in _OF_THE_KEYBOARD:
            number = getattr(signal, name, None)
            if number is not None:
                loop.remove_signal_handler(number)
        signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        loop.call_soon(loop.call_soon, watch_again)
