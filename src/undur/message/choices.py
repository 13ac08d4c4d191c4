"""What a person chooses about a message, apart from its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from undur.etiquette.acknowledging import wants_a_word
from undur.etiquette.aftercare import due_message, reply_by
from undur.etiquette.history import intent, sent, told
from undur.plan.codes import Channel, Kind, Language, PartName, Tone
from undur.plan.defaults import likely_channel

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.plan.message import Message


class Choices(Struct, frozen=True, kw_only=True):
    """Kind, channel, language and tone, which variety of the sentences, and which parts are left out."""

    kind: Kind
    channel: Channel
    language: Language
    tone: Tone = "formal"
    wording: int = 0
    """Which variety, from 0; every part goes round its own varieties."""
    off: tuple[PartName, ...] = ()


def choices_of(message: Message) -> Choices:
    """The choices that a kept message stands for."""
    return Choices(
        kind=message.kind,
        channel=message.channel,
        language=message.language,
        tone=message.tone,
        wording=message.wording,
        off=message.off,
    )


def default_choices(case: Case) -> Choices:
    """The choices that suit a case: the kind that is due, the channel of the invitation (rule C1), the reader's language."""
    interview = case.interview
    return Choices(kind=_kind(case), channel=likely_channel(interview), language=interview.language or "id")


def _kind(case: Case) -> Kind:
    """What the next step would write: a reply, a recommendation, a question, a hello, or the message of the decision."""
    after = _after_telling(case) if told(case) is not None and reply_by(case) is None else None
    if after is not None:
        return after
    if case.status == "answered":
        return "reply"
    if case.interview.decision == "reschedule":
        return "reschedule"
    if case.interview.decision == "attend":
        return "confirm"
    return "reply" if wants_a_word(case) else "cancel"


def _after_telling(case: Case) -> Kind | None:
    """What is due once they know and no answer of theirs waits (F3, F5, F6); `None` where nothing is."""
    friend, moving = case.interview.referral, intent(case) == "reschedule"
    agreed = friend is not None and friend.friend_agreed is not None and friend.company_agreed is not None
    settled = case.over or case.status == "answered"
    if agreed and settled and not moving and not sent(case, "referral"):
        return "referral"
    due = due_message(case)
    if due is None or case.now < due:
        return None
    return "nudge" if moving else "follow_up"
