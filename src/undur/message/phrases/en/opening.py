"""English: greeting and introduction (rules M1, M2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.en.address import addressee, clock_greeting
from undur.message.phrases.en.interview import position
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def greeting(facts: Facts) -> Varieties:
    """In a mail `Dear …,`; in a chat the greeting of the hour and who writes."""
    if facts.style != "letter":
        return (paragraph(stop(f"{clock_greeting(facts)}, {_hailed(facts)}"), introduction(facts)),)
    if facts.tone == "warm" and not facts.contact:
        return ("Hello,",)
    return (f"Dear {addressee(facts)},",)


def introduction(facts: Facts) -> str:
    """Who writes and for which position, as far as the record knows."""
    who = position(facts)
    if facts.name and who:
        return stop(f"This is {facts.name}, a candidate for {who}")
    if facts.name:
        return stop(f"This is {facts.name}, whom you invited to interview")
    return stop(f"I am a candidate for {who}") if who else "You kindly invited me to interview."


def _hailed(facts: Facts) -> str:
    return addressee(facts) if facts.contact else f"{facts.agency or facts.company} team"
