"""The reasons people have, and what they advise (etiquette.md §C)."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from msgspec import Struct

from undur.plan.codes import Decision, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.plan.interview import Interview

Weight: TypeAlias = Literal["solid", "weak", "trivial", "suspicious"]


class Reason(Struct, frozen=True):
    """One reason of the taxonomy."""

    code: str
    weight: Weight
    advises: tuple[Decision, ...]
    """What it leads to, the best first."""
    same_day: bool = False
    """Whether it excuses a change on the day itself (T6)."""
    recovery_days: int = 0
    """Days to leave free before the first new time (R6)."""
    leaves: bool = False
    """Whether whoever gives it no longer wants the job, so that it never asks for another time: one kind of message says one thing."""


_ALL: Final = (
    Reason("offer_accepted", "solid", ("cancel",), leaves=True),
    Reason("offer_pending", "weak", ("attend", "reschedule")),
    Reason("other_interview", "solid", ("reschedule",)),
    Reason("illness_self", "solid", ("reschedule",), same_day=True, recovery_days=2),
    Reason("illness_mild", "weak", ("attend",)),
    Reason("family_emergency", "solid", ("reschedule",), same_day=True),
    Reason("emergency", "solid", ("reschedule",), same_day=True),
    Reason("bereavement", "solid", ("reschedule",), same_day=True, recovery_days=7),
    Reason("caregiving", "solid", ("reschedule",), same_day=True),
    Reason("family_event", "solid", ("reschedule",)),
    Reason("exam_thesis", "solid", ("reschedule",)),
    Reason("work_duty", "solid", ("reschedule",)),
    Reason("transport", "solid", ("reschedule",), same_day=True),
    Reason("traffic_late", "weak", ("attend",)),
    Reason("tech_failure", "solid", ("reschedule", "attend"), same_day=True),
    Reason("distance", "weak", ("attend", "cancel")),
    Reason("relocation", "solid", ("cancel",)),
    Reason("role_mismatch", "solid", ("cancel",), leaves=True),
    Reason("values_culture", "solid", ("cancel", "attend"), leaves=True),
    Reason("salary", "solid", ("cancel", "attend"), leaves=True),
    Reason("career_change", "solid", ("cancel",), leaves=True),
    Reason("study", "solid", ("cancel",), leaves=True),
    Reason("contract_ban", "solid", ("cancel",), leaves=True),
    Reason("health_long", "solid", ("cancel", "reschedule"), same_day=True, recovery_days=7),
    Reason("unprepared", "trivial", ("attend",)),
    Reason("change_of_mind", "trivial", ("attend",)),
    Reason("leisure", "trivial", ("attend",)),
    Reason("childish_excuse", "trivial", ("attend",)),
    Reason("weather_mild", "trivial", ("attend",)),
    Reason("scam_suspected", "suspicious", ("verify",)),
    Reason("other", "solid", ("reschedule", "cancel", "attend")),
)

REASONS: Final[Mapping[str, Reason]] = MappingProxyType({one.code: one for one in _ALL})
"""Code → reason, the solid ones first."""

OWN_WORDS: Final = "other"
"""The code of a reason that a person tells in words of their own."""
NO_REASON: Final = ""
_WEIGHTS: Final[tuple[Weight, ...]] = ("solid", "weak", "trivial", "suspicious")


def in_order(decision: Decision) -> list[str]:
    """The codes as they are asked for: what leads to this decision, own words, no reason, then all others.

    Among each the solid reasons come first, so that no list begins with one that is not recommended.
    """
    codes = sorted(
        (code for code in REASONS if code != OWN_WORDS), key=lambda code: _WEIGHTS.index(REASONS[code].weight)
    )
    fitting = [code for code in codes if decision in REASONS[code].advises]
    return [*fitting, OWN_WORDS, NO_REASON, *(code for code in codes if code not in fitting)]


def rather(reason: Reason, decision: Decision) -> Decision | None:
    """What the reason advises in the place of a decision; `None` where it leads there, as one's own words always may."""
    fits = reason.code == OWN_WORDS or decision in reason.advises
    return None if fits else reason.advises[0]


def words_kept(interview: Interview, reason: str) -> str:
    """The person's own words for a reason that is chosen; another reason than before has none yet."""
    return interview.reason_words if reason == interview.reason else ""


def speaks_against(code: str, kind: Kind) -> bool:
    """Whether a reason can't stand in a message of this kind: nobody moves an interview for a job that they don't want."""
    return kind == "reschedule" and code in REASONS and REASONS[code].leaves


def advised_instead(code: str, kind: Kind) -> Decision | None:
    """What a reason leads to where a message that cancels or moves asks something else; `None` where the two agree."""
    reason = REASONS.get(code)
    return rather(reason, kind) if reason is not None and kind in ("cancel", "reschedule") else None
