"""What a row of the list says about an interview: a sign, how long there is, and in which colour."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from undur.times.spans import largest_units

if TYPE_CHECKING:
    import datetime as dt

    from undur.situation import Situation
    from undur.words import Words


class Lead(NamedTuple):
    """The head of a row. The sign tells the same as the colour, so that colour is never needed."""

    sign: str
    text: str
    style: str


def lead(situation: Situation, now: dt.datetime, words: Words) -> Lead:
    """What stands at the head of the row at this moment."""
    case, says = situation.times, words.screens.upcoming
    if case.status == "closed":
        return Lead("✓", says.closed, "$muted")
    if case.status == "answered":
        return Lead("◀", says.answered, "bold $warning")
    if case.status == "sent":
        return Lead("✓", says.waiting, "$muted")
    if case.over:
        return Lead("✗", says.started(largest_units(now - case.start, words.times, 1)), "bold $error")
    if now >= case.mark:
        return Lead("✗", says.passed(largest_units(now - case.mark, words.times, 1)), "bold $error")
    count = largest_units(case.mark - now, words.times)
    if now >= case.send_by or case.phase in {"late", "critical"}:
        return Lead("▲", count, "bold $warning")
    if case.phase == "normal":
        return Lead("●", count, "$accent")
    return Lead("○", count, "$success")
