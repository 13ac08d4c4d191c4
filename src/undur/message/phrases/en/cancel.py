"""English: cancelling (etiquette.md §1.3; rules M3, M5, M6, M13, M20, T4, T7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.en.interview import interview, when
from undur.message.phrases.en.regret import apology
from undur.message.phrases.en.subjects import subject_of
from undur.message.phrases.en.thanks_for import thanks

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Apology for missing the interview" if facts.missed else "Cancelling my interview"),)


def news(facts: Facts) -> Varieties:
    """That the person will not come; after the start, that they own it and withdraw."""
    if facts.missed:
        return ("I take full responsibility for that, and I am withdrawing from the process",)
    if facts.news_first:
        call = "Further to my call, I" if facts.called else "I am afraid I"
        return (f"{call} have to cancel my {interview(facts)} {when(facts)}{',' if facts.today else ''}",)
    if facts.brief:
        return ("Unfortunately, I need to cancel", "I'm afraid I have to cancel")
    if facts.tone == "warm":
        return (
            "I'm sad to say that I have to cancel",
            "After a good deal of thought, I'm afraid I have to cancel and won't be continuing with my application",
        )
    return (
        "Unfortunately, I have to cancel the interview",
        "After careful thought, I regret that I must cancel the interview and withdraw my application",
        "I am sorry to tell you that I am unable to attend and would like to withdraw from the process",
    )


def door(facts: Facts) -> Varieties:
    """One line that keeps the door open (rule M20)."""
    if facts.brief:
        return ("I hope our paths cross again.",)
    if facts.tone == "warm":
        return (
            "I do hope our paths cross again.",
            f"I wish you and everyone at {facts.company} well, and hope our paths cross again.",
        )
    return (
        f"I hope there may be another opportunity to work with {facts.company} in the future.",
        "I would be glad to stay in touch, and hope that our paths may cross again.",
    )


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "apology": apology, "alternative": door})
