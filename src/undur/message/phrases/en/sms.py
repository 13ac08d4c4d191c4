"""English: cancelling and moving in one or two text messages of 306 letters together (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.en.address import addressee, clock_greeting
from undur.message.phrases.en.short_times import slots_short, when_short
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def greeting(facts: Facts) -> Varieties:
    """Who is greeted, who writes, for which position."""
    whom = addressee(facts) if facts.contact else "hiring team"
    hello = stop(f"{clock_greeting(facts)}, {whom}")
    if facts.name and facts.role:
        return (paragraph(hello, stop(f"{facts.name} here, {facts.role} candidate")),)
    if facts.name:
        return (paragraph(hello, f"{facts.name} here."),)
    return (paragraph(hello, f"I am a {facts.role} candidate." if facts.role else ""),)


def thanks(_facts: Facts) -> Varieties:
    """Thanks alone: the news names the interview, so that these may go where there is no room."""
    return ("Thanks for inviting me.", "Thanks for the invitation.", "Thanks for the opportunity.")


def cancel_news(facts: Facts) -> Varieties:
    """The news, with the interview's time."""
    if facts.missed:
        return ("I am withdrawing from the process",)
    return (f"I'm afraid I have to cancel{_named(facts)}", f"Unfortunately I have to cancel{_named(facts)}")


def reschedule_news(facts: Facts) -> Varieties:
    """The wish, with the interview's time."""
    if facts.missed:
        return ()
    return (f"I'm afraid I need to move{_named(facts)}", f"I'm sorry to have to move{_named(facts)}")


def apology(facts: Facts) -> Varieties:
    """Sorry, in as many words as the hours ask for."""
    if facts.missed:
        return (f"I'm sorry I missed the interview {when_short(facts)}.",)
    if facts.again and facts.kind == "reschedule":
        return ("I'm sorry to ask again, and so late.",) if facts.late else ("I'm sorry to ask again.",)
    return (
        ("Sorry for the short notice.", "Sorry it's such short notice.")
        if facts.late
        else ("Sorry for the change.", "Sorry for the trouble.")
    )


def door(_facts: Facts) -> Varieties:
    """The open door."""
    return ("I hope our paths cross again.", "I hope we can stay in touch.", "I hope we meet another time.")


def proposal(facts: Facts) -> Varieties:
    """The question with the times, or with the choice left to the reader."""
    if facts.again or not facts.slots:
        return ("I'm still keen, and will take any other time that suits you.",)
    return (f"I'm still keen. Could we do {slots_short(facts)}, or another time?",)


def _named(facts: Facts) -> str:
    return f" the interview {when_short(facts)}"
