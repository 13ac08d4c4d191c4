"""English: cancelling (etiquette.md §1.3; rules M3, M5, M6, M13, M20, T4, T7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.en.interview import interview, when
from undur.message.phrases.en.regret import SILENCE, apology
from undur.message.phrases.en.subjects import subject_of
from undur.message.phrases.en.thanks_for import thanks
from undur.message.phrases.sentences import paragraph

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Apology for missing the interview" if facts.missed else "Cancelling my interview"),)


def news(facts: Facts) -> Varieties:
    """That the person will not come; after the start, that they own it and withdraw."""
    if facts.missed:
        return _missed(facts)
    if facts.news_first:
        here = f"my {interview(facts)} {when(facts)}"
        if facts.called == "called":
            return (f"Further to my call, I have to cancel {here}",)
        return (f"I am afraid I have to cancel {here}", f"Unfortunately, I have to cancel {here}")
    if facts.brief:
        return (
            "Unfortunately, I need to cancel",
            "I'm afraid I have to cancel",
            *(("I have to cancel and withdraw from the process",) if facts.withdraws else ()),
        )
    return _warmly(facts) if facts.tone == "warm" else _formally(facts)


def _formally(facts: Facts) -> Varieties:
    """Whose reason ends the interview only has no more to say than that they cannot come."""
    plain = "Unfortunately, I have to cancel the interview"
    if not facts.withdraws:
        return (
            plain,
            "I regret to say that I have to cancel the interview",
            "I am writing to let you know that I have to cancel the interview",
        )
    thought = "After careful thought, I have decided to cancel the interview and withdraw my application"
    return (
        plain,
        "I am writing to let you know that I have to cancel the interview and withdraw my application",
        "I regret to say that I am no longer able to attend and would like to withdraw from the process",
        *((thought,) if facts.weighed else ()),
    )


def _warmly(facts: Facts) -> Varieties:
    if not facts.withdraws:
        return ("I'm afraid I have to cancel", "Unfortunately, I won't be able to come and have to cancel")
    thought = "After a good deal of thought, I've decided to cancel and not take my application any further"
    return (
        "I'm sad to say that I have to cancel",
        "I'm afraid I have to cancel and won't be taking my application any further",
        "Unfortunately, I have to cancel and withdraw my application",
        *((thought,) if facts.weighed else ()),
    )


def door(facts: Facts) -> Varieties:
    """One line that keeps the door open (rule M20)."""
    if facts.brief:
        return ("I hope our paths cross again.", "I hope we can stay in touch.", "I hope we meet another time.")
    if (facts.friend or facts.willing) and not facts.missed:
        return (paragraph(_recommendation(facts), "I do hope that our paths cross again."),)
    if facts.tone == "warm":
        return (
            "I do hope our paths cross again.",
            f"I wish you and everyone at {facts.company} well, and hope our paths cross again.",
            "I hope you find just the right person, and that we can stay in touch.",
            f"It was good to get to know {facts.company} a little, and I hope our paths cross again.",
        )
    return (
        f"I hope there may be another opportunity to talk to {facts.company} in the future.",
        "I would be glad to stay in touch, and hope that our paths cross again.",
        "I wish you every success in filling the position, and hope that we can stay in touch.",
    )


def _missed(facts: Facts) -> Varieties:
    if facts.befell and facts.unheard:
        return (f"{SILENCE}. I am withdrawing from the process",)
    return (
        "I take full responsibility for that, and I am withdrawing from the process",
        "That is entirely my responsibility, and I am withdrawing my application",
    )


def _recommendation(facts: Facts) -> str:
    """Somebody else for the position: by name once both sides have agreed, else the offer of one (rule F5)."""
    if facts.friend:
        return (
            f"For the position, may I recommend {facts.friend}, who is interested and happy for me to introduce them?"
        )
    return "If it would help, I know someone who might suit the position and is happy to be introduced."


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "apology": apology, "alternative": door})
