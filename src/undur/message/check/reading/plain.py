"""The plain words of a sentence: one spelling, one root and no padding, so that one way of saying it stands for many.

`Sy blm bs, boleh gak di-reschedule-in?` and `Saya belum bisa, bolehkah dijadwalkan ulang?` share their words here. Plain words
answer whether a thing is said; where it is said, the text itself knows.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from undur.message.check.reading.roots import root_of
from undur.message.check.reading.spellings import ENDINGS, PADDING, PHRASES, SPELLINGS

_TOKEN: Final = re.compile(r"[\w'-]+|\?")
_LONGEST: Final = 24
"""Letters of a word; what is longer is no word."""


@lru_cache(maxsize=2048)
def plain(fold: str) -> str:
    """The plain words of a folded sentence, one blank between them; of its signs only the question mark stays."""
    words: list[str] = []
    for token in _TOKEN.findall(fold):
        words.extend(word for word in _plain_token(token).split(" ") if word and word not in PADDING)
    text = f" {' '.join(words)} "
    for phrase, simple in PHRASES:
        text = text.replace(f" {phrase} ", f" {simple} ")
    return text.strip()


@lru_cache(maxsize=8192)
def _plain_token(token: str) -> str:
    """The plain form of one word, which may be several words (`i'm` → `i am`)."""
    if len(token) > _LONGEST:
        return token[:_LONGEST]
    token = token.strip("'-")
    if token in SPELLINGS:
        return SPELLINGS[token]
    if "'" in token:
        return _uncontracted(token)
    if "-" in token:
        return _unhyphened(token)
    return _simple(token)


def _simple(word: str) -> str:
    root = root_of(word)
    return SPELLINGS.get(root, root)


def _uncontracted(token: str) -> str:
    for ending, words in ENDINGS:
        if token.endswith(ending):
            return f"{_simple(token[: -len(ending)])}{words}"
    return token.replace("'", "")


def _unhyphened(token: str) -> str:
    """`benar-benar` is `benar`, `re-arrange` is `rearrange`, `di-reschedule` and `jadwal-nya` are one word."""
    first, *rest = [part for part in token.split("-") if part]
    if first == "re" or first in {"di", "me", "nge", "meng"} or rest[-1:] in (["nya"], ["in"], ["kan"]):
        return _simple("".join((first, *rest)))
    if len(rest) == 1 and rest[0].startswith(first):
        return _simple(first)
    return " ".join(_simple(part) for part in (first, *rest))
