"""The head of an interview's row: a sign, and how long there is or what is waited for. The list and the prompt tell the same."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.times.spans import between, largest_units

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.words import Words

Tone: TypeAlias = Literal["over", "due", "near", "calm", "quiet"]

PRESSING: Final = dt.timedelta(hours=24)
"""Before the send-by moment, from when on an interview presses."""


class Lead(Struct, frozen=True):
    """The sign alone tells enough, so that the colour of the tone is never needed."""

    sign: str
    text: str
    tone: Tone


def lead_of(case: Case, now: dt.datetime, words: Words) -> Lead:
    """The head of the row at an aware moment, which may be later than the case's own."""
    say = words.screens.upcoming
    match case.status:
        case "closed":
            return Lead("✓", say.closed, "quiet")
        case "answered":
            return Lead("◀", say.answered, "due")
        case "sent":
            return Lead("✓", say.told if case.interview.decision == "cancel" else say.waiting, "quiet")
    if now < case.mark:
        return _before_mark(case, now, words)
    if case.over or (case.interview.hour_known and now >= case.start):
        return Lead("✗", say.started(largest_units(between(case.start, now), words.times, 1)), "over")
    return Lead("✗", say.passed(largest_units(between(case.mark, now), words.times, 1)), "over")


def _before_mark(case: Case, now: dt.datetime, words: Words) -> Lead:
    left = largest_units(between(now, case.mark), words.times)
    if between(now, case.send_by) <= PRESSING:
        return Lead("▲", left, "due")
    return Lead("●", left, "near") if case.phase == "normal" else Lead("○", left, "calm")
