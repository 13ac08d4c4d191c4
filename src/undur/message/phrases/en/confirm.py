"""English: confirming the time: day, date, hour and place once more (rule F4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.phrases.book import Book
from undur.message.phrases.en.interview import interview, when
from undur.message.phrases.en.short_times import when_short
from undur.message.phrases.en.subjects import subject_of

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def subject(facts: Facts) -> Varieties:
    """Matter – position – name."""
    return (subject_of(facts, "Confirming my interview"),)


def thanks(facts: Facts) -> Varieties:
    """Thanks for the time they gave."""
    return ("Thank you for rearranging the interview.",) if facts.again else ("Thank you for the invitation.",)


def news(facts: Facts) -> Varieties:
    """That the person will be there, when and where."""
    if facts.style == "sms":
        return (f"I will be there for the interview {when_short(facts)}{_where(facts)}",)
    named = f"the {interview(facts)} {when(facts)}{_where(facts)}"
    if facts.brief:
        return (f"I will be there for {named}",)
    if facts.tone == "warm":
        return (f"I'm delighted to confirm that I will be there for {named}",)
    return (f"I am writing to confirm that I will attend {named}", f"I confirm that I will attend {named}")


def looking_forward(facts: Facts) -> Varieties:
    """A line of interest."""
    if facts.style == "sms":
        return ()
    return ("I look forward to meeting you.",) if facts.tone != "warm" else ("I'm really looking forward to it.",)


def _where(facts: Facts) -> str:
    if facts.place:
        return f", at {facts.place}"
    return ", using the link you sent" if facts.link else ""


BOOK: Final = Book(subject=subject, parts={"thanks": thanks, "news": news, "alternative": looking_forward})
