"""Whether a reason fits what the same company was told before (rule M10: honest, so one story)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from undur.etiquette.note import Note
from undur.etiquette.reasons import REASONS
from undur.times.spans import between

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.etiquette.said import Said
    from undur.plan.codes import Decision

_REMEMBERED: Final = dt.timedelta(days=365)
"""For how long somebody will hold an earlier reason against a new one."""
_LASTING: Final = frozenset(one.code for one in REASONS.values() if one.advises[0] == "cancel") | {"distance"}
"""Reasons to leave for good, true for longer than one appointment: another job, another town, another field."""


def consistency(
    said: Sequence[Said], decision: Decision | None, reason: str, words: str, now: dt.datetime
) -> Note | None:
    """What somebody who remembers would stumble over if they were given this reason now; `None` where nothing.

    `told_otherwise`: about this very change they know another reason. `left_before`: they were told that the person
    left for good, and why. `said_again`: the same reason a second time, which is no contradiction but looks like one.
    """
    if decision not in ("cancel", "reschedule") or not (reason or words):
        return None
    remembered = [one for one in said if one.reason and between(one.at, now) <= _REMEMBERED]
    for one in remembered:
        if one.is_of_now and not _same(one, reason, words):
            return _note("told_otherwise", one, now)
    for one in remembered:
        lasting = one.what == "cancel" and one.reason in _LASTING
        if lasting and not one.is_of_now and (decision == "reschedule" or not _same(one, reason, words)):
            return _note("left_before", one, now)
    again = next((one for one in remembered if not one.is_of_now and _same(one, reason, words)), None)
    return None if again is None or again.reason in _LASTING else _note("said_again", again, now)


def contradicts(note: Note | None) -> bool:
    """Whether both can hardly be true."""
    return note is not None and note.code in ("told_otherwise", "left_before")


def _same(said: Said, reason: str, words: str) -> bool:
    if reason != said.reason:
        return False
    return reason != "other" or said.words.strip().casefold() == words.strip().casefold()


def _note(code: str, said: Said, now: dt.datetime) -> Note:
    """`number` is the year, where that isn't this one."""
    year = None if said.at.year == now.year else said.at.year
    return Note(code, at=said.at, number=year, text=said.words if said.reason == "other" else said.reason)
