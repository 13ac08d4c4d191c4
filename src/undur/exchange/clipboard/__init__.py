"""Text to the clipboard, by every way that may help, and the truth about each.

`App.copy_to_clipboard` of Textual sends one OSC 52 sequence, which many terminals drop without a word. So the system's
own tool comes first and is read back, then tmux's buffer, and OSC 52 is sent besides.
"""

from __future__ import annotations

import functools
import shutil
import sys
import time
from typing import TYPE_CHECKING, Final

from undur.exchange.clipboard.copied import Copied, Delivery, Failure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from undur.exchange.clipboard.tools import Tool

__all__ = ["Copied", "Delivery", "Failure", "copy"]

SYSTEM_PATIENCE: Final = 3.0
"""Seconds for all of the system's tools together: a hung display server must not hold up tmux and OSC 52."""
TMUX_PATIENCE: Final = 1.0


def copy(text: str, *, environ: Mapping[str, str], emit: Callable[[str], None] | None) -> Copied:
    """Put text on the clipboard. Blocks for 4 seconds at most: call it in a thread.

    `environ` decides which ways exist and is what the programs get. `emit` writes a control sequence to the terminal
    (`None`: there is no terminal). Nothing is raised: a way that fails is told in `Copied.failures`. Empty text is
    not copied. NUL, which no clipboard holds, is left out; a lone surrogate becomes U+FFFD.
    """
    from undur.exchange.clipboard.tools import is_remote, system_tools, tmux_tools

    clean = clean_text(text)
    if not clean:
        return Copied(remote=is_remote(environ))
    which = functools.partial(shutil.which, path=environ.get("PATH"))
    outcomes = [
        *_first_that_takes(system_tools(environ, sys.platform, which), clean, environ, SYSTEM_PATIENCE),
        *_first_that_takes(tmux_tools(environ, which), clean, environ, TMUX_PATIENCE),
        *([_send(clean, emit)] if emit is not None else []),
    ]
    return Copied(
        deliveries=tuple(one for one in outcomes if isinstance(one, Delivery)),
        failures=tuple(one for one in outcomes if isinstance(one, Failure)),
        remote=is_remote(environ),
    )


def clean_text(text: str) -> str:
    """Text that every way can carry: surrogate pairs joined, lone ones replaced by U+FFFD, NUL left out."""
    return text.replace("\0", "").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _first_that_takes(
    tools: Iterable[Tool], text: str, environ: Mapping[str, str], patience: float
) -> Iterator[Delivery | Failure]:
    """Try one tool after the other until one delivers; `patience` in seconds is for all of them."""
    from undur.exchange.clipboard.programs import Refused, hand_over

    until = time.monotonic() + patience
    for tool in tools:
        try:
            yield Delivery(way=tool.way, verified=hand_over(tool, text, environ, until))
        except Refused as refused:
            yield Failure(way=tool.way, code=refused.code, detail=refused.detail)
        else:
            return


def _send(text: str, emit: Callable[[str], None]) -> Delivery | Failure:
    from undur.exchange.clipboard.osc52 import LONGEST, osc52

    if len(text.encode()) > LONGEST:
        return Failure(way="osc52", code="too_long")
    try:
        emit(osc52(text))
    except OSError as error:
        return Failure(way="osc52", code="not_started", detail=error.strerror or "")
    return Delivery(way="osc52", verified=False)
