"""English: apologies, which grow as the hours run out (rules M6, T4, T7, D5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.en.interview import interview, when
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def apology(facts: Facts) -> Varieties:
    """Sorry for the change, for the short notice, or for not having come; once more for a second time."""
    sentences = _missed(facts) if facts.missed else _late(facts) if facts.late else _early(facts)
    twice = _again(facts)
    return tuple(paragraph(sentence, twice) for sentence in sentences)


def _early(facts: Facts) -> Varieties:
    if facts.brief:
        return ("I'm sorry for the change.", "Apologies for the change.")
    if facts.tone == "warm":
        return ("I'm really sorry for any trouble this causes you.", "I'm sorry for the extra work this means for you.")
    return (
        "I apologise for any inconvenience this may cause you and your team.",
        "I am sorry for any inconvenience this may cause.",
    )


def _late(facts: Facts) -> Varieties:
    if facts.brief:
        return ("I'm sorry for the short notice.",)
    if facts.phase == "critical":
        return (
            "I am very sorry to be telling you so close to the time.",
            "I sincerely apologise for such short notice.",
        )
    if facts.tone == "warm":
        return ("I'm so sorry for the short notice and for the trouble it causes you.",)
    return (
        "I sincerely apologise for the short notice and for any inconvenience it causes.",
        "I am very sorry for the short notice, and for the inconvenience to you and your team.",
    )


def _missed(facts: Facts) -> Varieties:
    unheard = " without letting you know" if not facts.called and facts.told is None and not facts.brief else ""
    much = "I'm sorry for missing" if facts.brief else "I am very sorry for missing"
    return (stop(f"{much} the {interview(facts)} {when(facts)}{_comma(facts, unheard)}{unheard}"),)


def _comma(facts: Facts, more: str) -> str:
    return "," if facts.today and more else ""


def _again(facts: Facts) -> str:
    if facts.kind != "reschedule" or not facts.again:
        return ""
    if facts.brief:
        return "I realise this isn't the first time."
    return "I realise that this is not the first time I have asked you to move it, and I regret that."
