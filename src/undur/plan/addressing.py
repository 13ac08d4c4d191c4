"""A title and a name, each by itself: people write `Ibu Ratna` where only the name is asked for."""

from __future__ import annotations

from typing import Final

TITLES: Final = ("Bapak", "Ibu", "Bapak/Ibu", "Kak", "Mas", "Mbak", "Mr", "Ms", "Mx", "Dr")
"""Those that are offered; any other can be written in the form."""
_COURTESY: Final = {
    "bapak/ibu": "Bapak/Ibu", "ibu/bapak": "Bapak/Ibu", "bpk/ibu": "Bapak/Ibu", "pak/bu": "Bapak/Ibu", "bapak": "Bapak", "bpk": "Bapak", "pak": "Bapak", "ibu": "Ibu", "bu": "Ibu",
    "kakak": "Kak", "kak": "Kak", "mas": "Mas", "mbak": "Mbak", "mba": "Mbak", "sdr": "Sdr", "sdri": "Sdri",
    "mr": "Mr", "mrs": "Mrs", "ms": "Ms", "miss": "Miss", "mx": "Mx",
}  # fmt: skip
"""What people write → how it is kept."""
_ACADEMIC: Final = {"Dr": "Dr", "DR": "Dr", "Prof": "Prof", "Professor": "Prof"}
"""A `dr.` in small letters is an Indonesian physician's and belongs to the name."""


def apart(honorific: str, contact: str) -> tuple[str, str]:
    """The title and the name without it: `("", "Bu Ratna")` gives `("Ibu", "Ratna")`.

    The title in front of the name is the nearer one and counts; `Dr` only where there is no other, for the two are not
    joined (rule E5), and otherwise stays with the name.
    """
    title, words = honorific.strip(), contact.split()
    while words and (found := _title(words[0], academic=not title or _same(title, words[0]))):
        title, words = found if found != "Bapak/Ibu" or not title else title, words[1:]
    return title, " ".join(words) if len(words) < len(contact.split()) else contact


def _title(word: str, *, academic: bool) -> str:
    bare = word.rstrip(".")
    return _COURTESY.get(bare.lower(), "") or (_ACADEMIC.get(bare, "") if academic else "")


def _same(title: str, word: str) -> bool:
    return title.rstrip(".").lower() == word.rstrip(".").lower()
