"""Indonesian: greeting and introduction (rules M1, M2, E1, E5, E6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from undur.message.phrases.id.address import clock_greeting, reader
from undur.message.phrases.id.interview import position
from undur.message.phrases.sentences import paragraph, stop

if TYPE_CHECKING:
    from undur.message.phrases.book import Varieties
    from undur.message.phrases.facts import Facts


def greeting(facts: Facts) -> Varieties:
    """In a mail `Yth. …,` and `Dengan hormat,`; in a chat the greeting of the hour and who writes."""
    if facts.style != "letter":
        return (paragraph(stop(f"{clock_greeting(facts)}, {_hailed(facts)}"), introduction(facts)),)
    if facts.tone == "formal":
        return (f"Yth. {reader(facts)},\n\nDengan hormat,",)
    if facts.tone == "warm":
        return (f"{clock_greeting(facts)}, {_hailed(facts)},",)
    return (f"Yth. {reader(facts)},",)


def introduction(facts: Facts) -> str:
    """Who writes and for which position, as far as the record knows."""
    who = position(facts)
    if facts.name and who:
        return stop(f"Saya {facts.name}, pelamar {who}")
    if facts.name:
        return stop(f"Saya {facts.name}, kandidat yang diundang untuk wawancara")
    if who:
        return stop(f"Saya pelamar {who}")
    return "Saya kandidat yang diundang untuk wawancara."


def _hailed(facts: Facts) -> str:
    """The reader as greeted aloud: people before teams."""
    return reader(facts) if facts.contact else f"Bapak/Ibu HRD {facts.agency or facts.company}"
