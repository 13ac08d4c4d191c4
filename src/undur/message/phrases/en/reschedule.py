"""English: moving the interview (rules R1, R2, R4, R5, M20; the second time, etiquette.md §1.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.en.interview import interview, position, slots_list, slots_sentence, when
from undur.message.phrases.en.regret import SILENCE, apology
from undur.message.phrases.en.subjects import subject_of
from undur.message.phrases.en.thanks_for import thanks
from undur.message.phrases.sentences import paragraph

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (
        subject_of(
            facts, "Apology for missing the interview" if facts.missed else "Request to reschedule my interview"
        ),
    )


def news(facts: Facts) -> Varieties:
    """That the person cannot come at that time and asks for another; after the start, that they own it."""
    if facts.befell and facts.unheard:
        return (SILENCE,)
    if facts.missed:
        return ("I take full responsibility for that", "That is entirely my responsibility")
    if facts.news_first:
        call = "Further to my call, I" if facts.called == "called" else "I am afraid I"
        return (f"{call} need to reschedule my {interview(facts)} {when(facts)}",)
    if facts.brief:
        return ("Unfortunately, I need to ask for another time", "I'm afraid I need to reschedule")
    if facts.tone == "warm":
        return (
            "I was looking forward to it, but I'm afraid I have to ask for another time",
            "I'm afraid I can't make that time and need to reschedule",
            "I would love to come, but unfortunately I have to ask for another time",
        )
    return (
        "Unfortunately, I need to ask whether the interview could be rescheduled",
        "I regret to say that I need to reschedule the interview",
        "I am writing to ask whether we could arrange another time",
    )


def proposal(facts: Facts) -> Varieties:
    """Continued interest, the times that suit, and that the reader's timetable wins (rules R2, R4)."""
    if facts.again:
        return (paragraph(_interest(facts), _their_choice(facts)),)
    if not facts.slots:
        return (paragraph(_interest(facts), _ask(facts), _flexible(facts)),)
    return (paragraph(_interest(facts), _offer(facts)),)


def _interest(facts: Facts) -> str:
    if facts.brief:
        return facts.choose("interest", "I'm still very interested.", "I'd still very much like to come.")
    this = ("the role" if facts.tone == "warm" else "the position") if position(facts) else "this opportunity"
    if facts.tone == "warm":
        return facts.choose("interest", f"I'm still very keen on {this}.", f"I'm still really interested in {this}.")
    return facts.choose("interest", f"I remain very interested in {this}.", f"I am still very interested in {this}.")


def _ask(facts: Facts) -> str:
    if facts.missed and facts.style == "chat":  # a bubble has less room than a mail
        return "Would it still be possible to arrange another time?"
    if facts.missed:
        return "If you were still willing to meet me, would it be possible to arrange another time?"
    if facts.brief:
        return "Would another time be possible?"
    return facts.choose(
        "ask", "Would it be possible to find another time that suits you?", "Is there another time that would suit you?"
    )


def _offer(facts: Facts) -> str:
    if len(facts.slots) == 1:
        one = slots_sentence(facts)
        if facts.missed:
            return paragraph(_ask(facts), f"I could make {one}.", _flexible(facts))
        offer = facts.choose("offer", f"If it suits you, I could make {one}.", f"Would {one} suit you?")
        return paragraph(offer, _flexible(facts))
    if facts.missed:
        opening = f"{_ask(facts)} I could make any of these times:"
    else:
        opening = facts.choose(
            "offer",
            "If it suits you, I could make any of these times:",
            "Would any of these times suit you?",
            "Could we perhaps meet at one of these times instead?",
        )
    return f"{opening}\n{slots_list(facts)}\n{_flexible(facts)}"


def _flexible(facts: Facts) -> str:
    if facts.slots and facts.style == "chat" and facts.tone == "formal":
        return "I will gladly fit in with your schedule."
    if facts.brief or (facts.slots and facts.style == "chat"):
        return facts.choose(
            "flexible", "I'm happy to fit in with your schedule.", "Any other time of yours is fine too."
        )
    if not facts.slots:
        return "I will gladly fit in with your schedule."
    unfit = "that does not work" if len(facts.slots) == 1 else "none of these works"
    return facts.choose(
        "flexible",
        f"If {unfit} for you, I will gladly fit in with your schedule.",
        f"If {unfit}, I am happy to fit in with your schedule.",
        "If another time is better for you, I am happy to fit in with your schedule.",
    )


def _their_choice(facts: Facts) -> str:
    """The second time, the reader picks; the person's own times are only a hint."""
    any_time = "This time I will take whatever time suits you."
    return f"{any_time} If it helps, I am free on {slots_sentence(facts)}." if facts.slots else any_time


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "apology": apology, "alternative": proposal})
