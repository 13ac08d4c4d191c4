"""The head of a row: a sign, and how long there is, or what is waited for. It says what the list on the screen says."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from undur.etiquette.absolute import between
from undur.times.spans import largest_units

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.words import Words

_PRESSING: Final = dt.timedelta(hours=24)
"""Before the send-by moment."""


class Lead(Struct, frozen=True, kw_only=True):
    """What an interview's row begins with. The sign alone tells enough, so that colour is never needed."""

    sign: str
    text: str
    style: str
    """Rich's, for a terminal."""


def lead_of(case: Case, words: Words) -> Lead:
    """The head of the row of one interview at the case's moment."""
    say = words.screens.upcoming
    match case.status:
        case "closed":
            return Lead(sign="✓", text=say.closed, style="dim")
        case "answered":
            return Lead(sign="◀", text=say.answered, style="bold yellow")
        case "sent":
            return Lead(sign="✓", text=say.waiting, style="dim")
    if case.now >= case.start:
        since = largest_units(between(case.start, case.now), words.times, 1)
        return Lead(sign="✗", text=say.started(since), style="bold red")
    return _before_start(case, words)


def _before_start(case: Case, words: Words) -> Lead:
    if case.now >= case.mark:
        since = largest_units(between(case.mark, case.now), words.times, 1)
        return Lead(sign="✗", text=words.screens.upcoming.passed(since), style="bold red")
    left = largest_units(between(case.now, case.mark), words.times)
    if between(case.now, case.send_by) <= _PRESSING:
        return Lead(sign="▲", text=left, style="bold yellow")
    return Lead(sign="●", text=left, style="") if case.phase == "normal" else Lead(sign="○", text=left, style="green")
