"""The guided decision (rules D1–D5, D7, T6; etiquette.md §C): a few questions, then what is best, why, and what follows.

It advises and never forbids. Every question may be left unanswered; the answers that there are decide.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.etiquette.doubts import doubts_of
from undur.etiquette.phase import BEFORE_MARK
from undur.etiquette.reasons import REASONS
from undur.plan.codes import Decision

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.etiquette.case import Case
    from undur.etiquette.reasons import Reason

QuestionId: TypeAlias = Literal["genuine", "reason", "signed", "wanted", "other_way"]
Wanted: TypeAlias = Literal["yes", "unsure", "no"]
OtherWay: TypeAlias = Literal["video", "late", "shift", "none"]
Because: TypeAlias = Literal[
    "not_genuine",
    "offer_signed",
    "offer_hoped",
    "trivial",
    "solved_video",
    "solved_late",
    "solved_shift",
    "weak",
    "solid_final",
    "not_wanted",
    "unsure",
    "still_wanted",
    "same_day",
]
Consequence: TypeAlias = Literal["stays_open", "sleep_on_it", "is_final", "once_only", "second_time", "nothing_lost"]

CHOICES: Final[Mapping[QuestionId, tuple[str, ...]]] = {
    "genuine": ("yes", "no"),
    "reason": tuple(REASONS),
    "signed": ("yes", "no"),
    "wanted": ("yes", "unsure", "no"),
    "other_way": ("video", "late", "shift", "none"),
}
"""Question → the codes that answer it."""
_SOLVED: Final[Mapping[OtherWay, Because]] = {"video": "solved_video", "late": "solved_late", "shift": "solved_shift"}


class Answers(Struct, frozen=True, kw_only=True):
    """What a person has answered so far; `None` and `""` where they haven't."""

    genuine: bool | None = None
    """Whether they trust the invitation."""
    reason: str = ""
    """A code of `REASONS`."""
    signed: bool | None = None
    """Whether the other offer is accepted, or only hoped for (D4)."""
    wanted: Wanted | None = None
    """Whether they still want the job (D1)."""
    other_way: OtherWay | None = None
    """Whether going by video, coming late, or an hour's shift would solve it."""


class Recommendation(Struct, frozen=True, kw_only=True):
    """What is best. `words.etiquette.because` and `.consequences` say why and what follows."""

    decision: Decision
    because: Because
    consequence: Consequence
    instead: tuple[Decision, ...]
    """What else makes sense, the best first."""


def next_question(case: Case, answers: Answers) -> QuestionId | None:
    """The next question worth asking; `None` once the recommendation is clear."""
    if answers.genuine is None and doubts_of(case.interview):
        return "genuine"
    reason = REASONS.get(answers.reason)
    if answers.genuine is False or (reason is not None and reason.weight in ("trivial", "suspicious")):
        return None
    if reason is None:
        return "reason"
    if reason.code in ("offer_accepted", "offer_pending"):
        return "signed" if answers.signed is None else None
    if answers.wanted is None:
        return "wanted"
    return "other_way" if answers.wanted != "no" and answers.other_way is None else None


def recommend(case: Case, answers: Answers) -> Recommendation:
    """What is best by the answers there are; without any, to go."""
    decision, because = _weigh(answers)
    if decision == "reschedule" and _too_late_for(case, answers.reason):
        decision, because = "attend", "same_day"
    everything: tuple[Decision, ...] = ("attend", "reschedule", "cancel")
    return Recommendation(
        decision=decision,
        because=because,
        consequence=_consequence(case, decision, because),
        instead=tuple(one for one in everything if one != decision),
    )


def _weigh(answers: Answers) -> tuple[Decision, Because]:
    reason = REASONS.get(answers.reason)
    if answers.genuine is False or (reason is not None and reason.weight == "suspicious"):
        return "verify", "not_genuine"
    if reason is None:
        return "attend", "weak"
    if reason.code in ("offer_accepted", "offer_pending"):
        return _by_offer(reason, answers)
    if reason.weight == "trivial":
        return "attend", "trivial"
    return _by_wish(reason, answers)


def _by_offer(reason: Reason, answers: Answers) -> tuple[Decision, Because]:
    """Only a signed offer is solid (D4)."""
    signed = reason.code == "offer_accepted" if answers.signed is None else answers.signed
    return ("cancel", "offer_signed") if signed else ("attend", "offer_hoped")


def _by_wish(reason: Reason, answers: Answers) -> tuple[Decision, Because]:
    """Who isn't sure of not wanting the job doesn't cancel (D1)."""
    if answers.wanted == "no":
        return "cancel", "not_wanted"
    if answers.other_way is not None and answers.other_way in _SOLVED:
        return "attend", _SOLVED[answers.other_way]
    if reason.weight == "weak":
        return "attend", "weak"
    if answers.wanted is None and reason.advises[0] == "cancel":
        return "cancel", "solid_final"
    return "reschedule", "unsure" if answers.wanted == "unsure" else "still_wanted"


def _too_late_for(case: Case, reason: str) -> bool:
    """On the day itself only what can't be helped is a reason to move it (T6)."""
    known = REASONS.get(reason)
    today = case.now.date() == case.interview.day and not case.over
    return today and known is not None and known.code != "other" and not known.same_day


def _consequence(case: Case, decision: Decision, because: Because) -> Consequence:
    if decision == "verify":
        return "nothing_lost"
    if decision == "cancel":
        return "is_final"
    if decision == "reschedule":
        return "second_time" if case.reschedules else "once_only"
    return "sleep_on_it" if because == "trivial" and case.phase in BEFORE_MARK else "stays_open"
