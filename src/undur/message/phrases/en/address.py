"""English: how the reader is addressed (rules M1, C2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.plan.addressing import apart

if TYPE_CHECKING:
    from undur.message.phrases.facts import Facts

_TITLES: Final = {
    "mr": "Mr",
    "mrs": "Mrs",
    "ms": "Ms",
    "miss": "Miss",
    "mx": "Mx",
    "dr": "Dr",
    "prof": "Professor",
    "professor": "Professor",
}
_FROM_INDONESIAN: Final = {"bapak": "Mr", "pak": "Mr", "bpk": "Mr", "ibu": "Ms", "bu": "Ms"}


def addressee(facts: Facts) -> str:
    """`Ms Clarke`, `Mr Hendra Wijaya`, `Priya Sharma` where no title is known; else the team.

    An English title goes with the surname where the name has two words. An Indonesian name has no surname to go with,
    so after `Bapak` or `Ibu` it stays whole.
    """
    if not facts.contact:
        return "Hiring Team"
    academic, name = apart("", facts.contact)
    if academic in {"Dr", "Prof"}:  # `Ibu` and `Dr. Ratna` in the record
        return f"{_TITLES[academic.lower()]} {_surname(name)}"
    key = facts.honorific.rstrip(".").lower()
    if key in _FROM_INDONESIAN:
        return f"{_FROM_INDONESIAN[key]} {facts.contact}"
    if key in _TITLES:
        return f"{_TITLES[key]} {_surname(facts.contact)}"
    return facts.contact


def title(facts: Facts) -> str:
    """`Ms`, `Professor`; empty where no title is known."""
    key = facts.honorific.rstrip(".").lower()
    return _FROM_INDONESIAN.get(key, "") or _TITLES.get(key, "")


def whole_name(facts: Facts) -> str:
    """The reader's whole name, to ask for on the telephone."""
    return facts.contact or "the recruitment team"


def clock_greeting(facts: Facts) -> str:
    """`Good morning` before noon, `afternoon` before six, then `evening`, by the reader's clock."""
    hour = facts.now.hour
    if 3 <= hour < 12:
        return "Good morning"
    return "Good afternoon" if 12 <= hour < 18 else "Good evening"


def _surname(contact: str) -> str:
    words = contact.split(" ")
    return words[1] if len(words) == 2 and all(word.isalpha() for word in words) else contact
