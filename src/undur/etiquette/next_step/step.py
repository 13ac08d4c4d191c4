"""The next step, as a value."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct


class NextStep(Struct, frozen=True, kw_only=True):
    """What to do next. `words.etiquette.next_steps[id](step, language)` says it in one sentence."""

    id: str
    action: str = ""
    """The command that does it; empty where there is nothing for the program to do."""
    at: dt.datetime | None = None
    """When, or by when; aware, in the interview's zone."""
    number: int | None = None
    text: str = ""
    """The channel of the invitation, or a name."""
