"""The way it goes: the channel of the invitation, a call first when hours count, in office hours (rules C1, C3, C4, T5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.etiquette.calling import may_call
from undur.etiquette.phase import AFTER_MARK, BEFORE_MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter

_CAN_WAIT: Final = frozenset({"thanks", "referral", "follow_up"})
"""Kinds of message that are as good in the morning."""


def same_channel(letter: Letter) -> Iterator[Finding]:
    """Answer where you were invited, as long as the mark is ahead (C1)."""
    invited = letter.case.interview.channel
    if not letter.change or invited is None or letter.case.phase not in BEFORE_MARK:
        return
    if invited != letter.choices.channel:
        yield letter.finding("channel_mismatch", detail=invited)


def call_first(letter: Letter) -> Iterator[Finding]:
    """Within the notice, call before you write, if there is a number, and it is an hour for calls (T5, C3).

    In the evening before one writes first and calls in the morning.
    """
    case = letter.case
    on_the_day = case.now.date() == case.interview.day
    if not on_the_day and not may_call(case.now, case.office, case.interview.day):
        return
    if not letter.change or not letter.written or case.phase not in AFTER_MARK or not case.interview.phone:
        return
    if "call_first" not in case.interview.steps and not any(entry.what == "called" for entry in case.round):
        yield letter.finding("call_first", detail=case.interview.phone)


def office_hours(letter: Letter) -> Iterator[Finding]:
    """A chat, a text message or a call in office hours (C3), unless waiting for them costs the mark (C4)."""
    case = letter.case
    if letter.choices.channel not in {"whatsapp", "sms", "phone"} or case.office.is_open(case.now):
        return
    opens = case.office.next_open(case.now)
    in_time = opens is not None and case.phase in BEFORE_MARK and opens <= case.mark
    if in_time or letter.choices.kind in _CAN_WAIT:
        yield letter.finding("outside_office_hours")
