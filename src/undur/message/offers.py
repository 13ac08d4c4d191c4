"""Which messages make sense for a case, and why the others do not (rules T8, F3, F6, F7; etiquette.md §1.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.etiquette.history import told, waiting_since
from undur.etiquette.status import is_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from undur.etiquette.case import Case
    from undur.plan.codes import Channel, Kind, Tone

RefusalCode: TypeAlias = Literal[
    "started",
    "not_answered",
    "not_sent",
    "answered",
    "nudged_enough",
    "still_interested",
    "still_open",
    "in_writing",
    "asked",
    "only_brief",
    "leaving",
]

MOST_NUDGES: Final = 2
"""More than this is chasing (rule F7)."""

_WRITTEN: Final[frozenset[Kind]] = frozenset({"thanks", "referral", "follow_up"})


class Refusal(Struct, frozen=True):
    """Why a kind of message is not offered; `words.message.refusals` has the sentence."""

    code: RefusalCode


def refusal(case: Case, kind: Kind, channel: Channel) -> Refusal | None:
    """Why this kind by this channel makes no sense now; `None` where it does."""
    code = _REASONS[kind](case) if kind in _REASONS else None
    if code is None and channel == "phone" and kind in _WRITTEN:
        code = "in_writing"
    return Refusal(code) if code is not None else None


def tone_refusal(channel: Channel, tone: Tone) -> Refusal | None:
    """Why this tone is not offered on a channel; `None` where it is."""
    return Refusal("only_brief") if channel == "sms" and tone != "brief" else None


def _confirm(case: Case) -> RefusalCode | None:
    if case.over:
        return "started"
    return "leaving" if case.interview.decision == "cancel" else None


def _answering(case: Case) -> RefusalCode | None:
    return None if any(is_answer(entry) for entry in case.round) else "not_answered"


def _reply(case: Case) -> RefusalCode | None:
    """Before any answer there is one thing to reply to: the invitation, by somebody who is undecided (T8)."""
    undecided = case.interview.decision is None and told(case) is None and not case.over
    return None if undecided else _answering(case)


def _thanks(case: Case) -> RefusalCode | None:
    asked = next((entry.answer for entry in reversed(case.round) if is_answer(entry)), None) == "question"
    return "asked" if asked else _answering(case)


def _nudge(case: Case) -> RefusalCode | None:
    sent = [entry for entry in case.round if entry.what == "sent"]
    if not sent:
        return "not_sent"
    if any(is_answer(entry) for entry in case.round) and waiting_since(case) is None:
        return "answered"
    nudges = sum(entry.kind == "nudge" for entry in sent)
    return "nudged_enough" if nudges >= MOST_NUDGES else None


def _referral(case: Case) -> RefusalCode | None:
    return "still_interested" if case.interview.decision in {"reschedule", "attend"} else None


def _follow_up(case: Case) -> RefusalCode | None:
    done = case.over or case.status in {"answered", "closed"}
    return None if done else "still_open"


_REASONS: Final[Mapping[Kind, Callable[[Case], RefusalCode | None]]] = {
    "confirm": _confirm,
    "thanks": _thanks,
    "reply": _reply,
    "nudge": _nudge,
    "referral": _referral,
    "follow_up": _follow_up,
}
