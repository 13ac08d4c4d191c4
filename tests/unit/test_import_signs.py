"""A pattern that is looked for only where one of its words stands misses nothing: its words are in all that it matches."""

from __future__ import annotations

import pkgutil
import tomllib
from importlib import import_module
from typing import Final

import pytest

from invitation_report import FOLDER
from undur.exchange.incoming import prose
from undur.exchange.incoming.prose import people
from undur.exchange.incoming.prose.signs import Sign

ROOMS: Final = [import_module(f"{prose.__name__}.{one.name}") for one in pkgutil.iter_modules(prose.__path__)]
SIGNS: Final = {
    f"{room.__name__.rpartition('.')[2]}.{name}": one
    for room in ROOMS
    for name, one in vars(room).items()
    if isinstance(one, Sign)
}
TEXTS: Final = [
    one["text"]
    for path in sorted(FOLDER.glob("*.toml"))
    for one in tomllib.loads(path.read_text(encoding="utf-8"))["invitation"]
]
RARE: Final = (
    "Titipan dari Bu Ratna Sari",
    "Mohon hadir tepat waktu.\n\nRatna Sari",
    "Mohon hadir tepat waktu.\n\nRatna Sari\nStaf HRD\n",
    "Bergabung di meet.google.com/abc-defg-hij",
    "Balas ke wa.me/6281200000011",
)
"""What no invitation of the corpus has, for the signs that would find nothing else."""
BESIDE: Final = 12
"""Characters behind a match that may have to be there for it."""
ALL: Final = "\n".join(TEXTS)


@pytest.mark.parametrize("name", SIGNS)
def test_the_words_of_a_sign_are_in_all_that_it_matches(name: str) -> None:
    sign = SIGNS[name]
    found = [
        text[match.start() : match.end() + BESIDE].casefold()
        for text in (ALL, *RARE)
        for match in sign.pattern.finditer(text)
    ]
    assert found, "no text has it: then nothing would be tested"
    if sign is people._SENT:  # any name matches, and counts beside these words alone
        found = [one for one in found if people._SENT_WORDS.search(one)]
    assert [one for one in found if not any(word in one for word in sign.words)] == []


def test_the_words_of_a_sign_are_in_small_letters() -> None:
    assert [name for name, one in SIGNS.items() if any(word != word.casefold() or not word for word in one.words)] == []
