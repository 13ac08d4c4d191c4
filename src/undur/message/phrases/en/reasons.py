"""English: the short honest wording of each reason (etiquette.md §C), read after "because".

A reason that has no wording here is one that the rulebook words with nothing: it is left out, never replaced by a
better-sounding one (rule M10).
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Wording(NamedTuple):
    """A reason while the interview is ahead, once it has passed, and for a text message, where those differ."""

    ahead: str
    passed: str = ""
    shortest: str = ""

    def for_text(self, *, passed: bool, shortest: bool) -> str:
        """Choose the tense, and the wording that has room."""
        if passed:
            return self.passed or self.ahead
        return self.shortest or self.ahead if shortest else self.ahead


WORDINGS: Final = {
    "offer_accepted": Wording("I have accepted another offer"),
    "other_interview": Wording(
        "I have a commitment then that I can't move",
        "I had a commitment then that I couldn't move",
        "I have a fixed commitment then",
    ),
    "illness_self": Wording("I am unwell and need to rest", "I was unwell and had to rest", "I am unwell"),
    "illness_mild": Wording("I am not feeling well", "I was not feeling well"),
    "emergency": Wording("I have an emergency to deal with", "I had an emergency to deal with"),
    "family_emergency": Wording("there is an emergency in my family", "there was an emergency in my family"),
    "bereavement": Wording("there has been a bereavement in my family", "", "of a bereavement"),
    "caregiving": Wording(
        "I need to look after a family member at that time",
        "I had to look after a family member",
        "I have a family member to look after",
    ),
    "family_event": Wording(
        "it clashes with a family occasion that was already arranged",
        "it clashed with a family occasion that was already arranged",
        "I have a family occasion then",
    ),
    "exam_thesis": Wording(
        "I have an exam then that can't be moved",
        "I had an exam then that couldn't be moved",
        "I have an exam then",
    ),
    "work_duty": Wording("I am needed at work then", "I was needed at work"),
    "transport": Wording("my transport has fallen through", "my transport fell through"),
    "traffic_late": Wording("I have been held up on the way", "I was held up on the way"),
    "distance": Wording("the place of work is too far from where I live"),
    "relocation": Wording("I am moving to another area"),
    "role_mismatch": Wording(
        "the role is not quite the direction I want to take", "", "it is not the direction I want to take"
    ),
    "values_culture": Wording("I have decided on a different direction"),
    "salary": Wording("my salary expectations and the range for this position are too far apart"),
    "career_change": Wording("I am moving into a different field"),
    "study": Wording("I am going back to my studies"),
    "contract_ban": Wording("I am still bound by my current contract"),
    "health_long": Wording("I need time to recover my health", "I needed time to recover my health"),
    "unprepared": Wording("I need more time to prepare", "I needed more time to prepare"),
    "change_of_mind": Wording("I have reconsidered my plans"),
    "tech_failure": Wording("I have a technical problem at my end", "I had a technical problem at my end"),
}
