"""`--copy`: the text on the clipboard, and what became of it on standard error. Copied is not sent: it asks."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from undur.cli.changing import save_interview
from undur.events import went_out
from undur.exchange.clipboard import copy
from undur.message.drafts import going_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from undur.cli.invocation import Invocation
    from undur.exchange.clipboard import Copied
    from undur.situation import Situation
    from undur.words.cli import Copying


def copy_message(invocation: Invocation, situation: Situation) -> None:
    """Copy the body, say which way it went, and where one took it keep the text and that it was copied."""
    copied = copy(situation.draft.body, environ=invocation.environ, emit=_terminal())
    say = invocation.words.cli.copying
    invocation.say(_outcome(copied, say))
    if copied.best is None:
        return
    note_copied(invocation, situation)


def note_copied(invocation: Invocation, situation: Situation) -> None:
    """Keep the text and that it was copied, say how many things in it are wrong, and ask whether it has gone out."""
    if situation.wrong:
        invocation.say(invocation.words.handover.still_wrong(situation.wrong))
    message = going_out(situation.working, situation.draft, "copied")
    save_interview(invocation, went_out(situation.interview, message, "copied", invocation.now))
    invocation.say(invocation.words.cli.copying.sent(f"undur log {situation.interview.id} sent"))


def _outcome(copied: Copied, say: Copying) -> str:
    best = copied.best
    if best is None:
        return say.nothing(", ".join(dict.fromkeys(one.way for one in copied.failures)))
    return say.copied(best.way) if best.verified else say.handed_over(best.way)


def _terminal() -> Callable[[str], None] | None:
    """How to send a control sequence to the terminal, where a stream is one."""
    terminal = next((one for one in (sys.stdout, sys.stderr) if one is not None and one.isatty()), None)
    return None if terminal is None else partial(print, end="", file=terminal, flush=True)
