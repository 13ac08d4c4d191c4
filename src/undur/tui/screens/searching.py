"""What the search line finds: what is written as it was typed, else what comes nearest to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from undur.plan.interview import Interview

NEAR: Final = 0.8
"""Part of the best score from which on something near is shown too."""


def search(interviews: Sequence[Interview], searched: str) -> list[Interview]:
    """The interviews that match, in the order given.

    Where every word that is searched for stands somewhere in company, role, contact or place, these are all; else those
    that hold its letters in their order, so that a letter left out or a name cut short still finds it.
    """
    words = searched.casefold().split()
    if not words:
        return list(interviews)
    texts = [_text(one) for one in interviews]
    exact = [one for one, text in zip(interviews, texts, strict=True) if all(word in text for word in words)]
    return exact or _nearest(interviews, texts, words)


def _text(interview: Interview) -> str:
    return f"{interview.company} {interview.role} {interview.contact} {interview.place}".casefold()


def _nearest(interviews: Sequence[Interview], texts: Sequence[str], words: Sequence[str]) -> list[Interview]:
    from textual.fuzzy import FuzzySearch

    fuzzy = FuzzySearch(case_sensitive=True)
    scores = [min(fuzzy.match(word, text)[0] for word in words) for text in texts]
    best = max(scores, default=0)
    return [one for one, score in zip(interviews, scores, strict=True) if score and score >= best * NEAR]
