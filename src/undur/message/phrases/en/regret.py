"""English: apologies, which grow as the hours run out (rules M6, T4, T7, D5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.en.interview import interview, when
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


SILENCE: Final = "I should have let you know, and I take responsibility for that"
"""What is owned where the absence itself was nobody's fault (rule T7)."""


def apology(facts: Facts) -> Varieties:
    """Sorry for the change, for the short notice, or for not having come; once more for a second time."""
    sentences = _missed(facts) if facts.missed else _late(facts) if facts.late else _early(facts)
    more = paragraph(_again(facts), _in_vain(facts))
    return tuple(paragraph(sentence, more) for sentence in sentences)


def _early(facts: Facts) -> Varieties:
    if facts.brief:
        return ("I'm sorry for the change of plan.", "Apologies for any inconvenience.")
    if facts.tone == "warm":
        return (
            "I'm really sorry for any trouble this causes you.",
            "I'm sorry for the extra work this means for you.",
            "I'm sorry to upset your plans.",
        )
    return (
        "I apologise for any inconvenience this causes you and your team.",
        "I am sorry for any inconvenience this may cause.",
        "I apologise, particularly as you had already set the time aside.",
    )


def _late(facts: Facts) -> Varieties:
    if facts.brief:
        return ("I'm sorry for the short notice.", "Apologies for the short notice.")
    if facts.phase == "critical":
        return (
            "I am very sorry to be telling you so close to the time.",
            "I sincerely apologise for such short notice.",
        )
    if facts.tone == "warm":
        return (
            "I'm so sorry for the short notice and for the trouble it causes you.",
            "I'm really sorry to let you know at such short notice.",
        )
    return (
        "I sincerely apologise for the short notice and for any inconvenience it causes.",
        "I am very sorry for the short notice, and for the inconvenience to you and your team.",
        "Please accept my apologies for the short notice.",
    )


def _missed(facts: Facts) -> Varieties:
    named = f"the {interview(facts)} {when(facts)}"
    if facts.brief:
        return (stop(f"I'm sorry for missing {named}"),)
    unheard = " without letting you know" if facts.unheard else ""
    return (
        stop(f"I am very sorry for missing {named}{unheard}"),
        stop(f"I sincerely apologise for missing {named}{unheard}"),
    )


def _again(facts: Facts) -> str:
    if facts.kind != "reschedule" or not facts.again:
        return ""
    if facts.brief:
        return "I realise this isn't the first time."
    return facts.choose(
        "again",
        "I realise that this is not the first time I have asked you to move it, and I regret that.",
        "I am aware that you have already moved it for me once before, and I regret having to ask again.",
    )


def _in_vain(facts: Facts) -> str:
    """That the person has called, where nobody answered (etiquette.md §1.3)."""
    tried = facts.called == "in_vain" and facts.style != "script" and (facts.late or facts.missed)
    return "I have tried to reach you by phone." if tried else ""
