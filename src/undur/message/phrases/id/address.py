"""Indonesian: how the reader is addressed (rules E3, E5, C2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts

_TITLES: Final = {
    "": "Bapak/Ibu",
    "pak": "Bapak",
    "bapak": "Bapak",
    "bpk": "Bapak",
    "mr": "Bapak",
    "bu": "Ibu",
    "ibu": "Ibu",
    "mrs": "Ibu",
    "ms": "Ibu",
    "miss": "Ibu",
    "mx": "Bapak/Ibu",
}
_SECOND_PERSON: Final = {
    "Bapak": "Bapak",
    "Ibu": "Ibu",
    "Kak": "Kakak",
    "Mas": "Mas",
    "Mbak": "Mbak",
    "Sdr": "Saudara",
    "Sdri": "Saudari",
}


def title(facts: Facts) -> str:
    """The title before a name: `Bapak`, `Ibu`, `Bapak/Ibu` where it is not known, or as the record has it."""
    return _TITLES.get(facts.honorific.rstrip(".").lower(), facts.honorific)


def you(facts: Facts) -> str:
    """What stands for "you" in a sentence: `Bapak`, `Ibu`, `Kakak` …, never `Anda` (rule E3)."""
    return _SECOND_PERSON.get(title(facts).rstrip("."), "Bapak/Ibu")


def team(facts: Facts) -> str:
    """Whom a letter without a name goes to; an agency that invited comes before its client (rule C2)."""
    return f"Tim Rekrutmen {facts.agency or facts.company}"


def reader(facts: Facts) -> str:
    """The reader by title and name, else the team."""
    return f"{title(facts)} {facts.contact}" if facts.contact else team(facts)


def clock_greeting(facts: Facts) -> str:
    """`Selamat pagi` before 11, `siang` before 15, `sore` before 18, then `malam`, by the reader's clock (rule E1)."""
    hour = facts.now.hour
    if 3 <= hour < 11:
        return "Selamat pagi"
    if 11 <= hour < 15:
        return "Selamat siang"
    return "Selamat sore" if 15 <= hour < 18 else "Selamat malam"
