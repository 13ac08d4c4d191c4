"""Runs of words with capitals: the names of people and of organisations."""

from __future__ import annotations

from typing import Final

CAPITAL: Final = r"[A-ZÀ-ÖØ-ÞŁŚŠŽ]"
WORD: Final = rf"(?:{CAPITAL}|\d(?=\w*[A-Za-z]))[\w&'’./-]{{0,40}}"
"""A word that begins with a capital; figures alone are none."""
NAME: Final = rf"{WORD}(?:[ \t]+(?:&|(?:and|dan|of|the|de)\b|{WORD})){{0,6}}"
PERSON_WORD: Final = (
    rf"(?:{CAPITAL}[^\W\d_]{{0,2}}\.|(?:Capt|Prof|Moch)\.|{CAPITAL}[^\W\d_]{{0,30}}(?:['’-][^\W\d_]{{1,20}}){{0,2}})"
)
PERSON: Final = (
    rf"{PERSON_WORD}(?:[ \t]+(?:(?:de|van|der|den|von|bin|binti|al|la|da|di)[ \t]+){{0,2}}{PERSON_WORD}){{0,3}}"
)
"""One to four words of a person's name, with the small words between them."""
