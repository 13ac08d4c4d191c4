"""How the patterns are made, and the pieces that several of them need.

A pattern is tried where a word or figure begins, on text as `scanning.normal` leaves it. It has no repetition inside
a repetition and matches a bounded length, so that reading takes time in proportion to the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from undur.times.grammar.said import Said
from undur.times.grammar.vocabulary import MONTHS, PERIODS

Match: TypeAlias = re.Match[str]
Taker: TypeAlias = Callable[[Said, Match], int]
"""Notes in `Said` what the match says; where the text goes on, or 0 if the match is something else."""
Rule: TypeAlias = tuple[re.Pattern[str], Taker]


def one_of(words: Iterable[str]) -> str:
    """Any of the words, the longest first; never the mere beginning of a longer word."""
    return rf"(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})(?![a-z])"


def pattern(source: str) -> re.Pattern[str]:
    """A pattern for which case is all one and only 0–9 are figures."""
    return re.compile(source, re.IGNORECASE | re.ASCII)


FULL_YEAR: Final = r"(?:19|20)\d\d"
MONTH: Final = one_of(MONTHS)
PERIOD: Final = one_of(PERIODS)
HALF: Final = r"[ap]\.? ?m(?![a-z])\.?"
"""`am`, `p.m.`"""
MAKES_AN_HOUR: Final = rf" ?(?:(?:in the )?{PERIOD}|{HALF}|(?:wib|wita|wit|gmt|utc)(?![a-z]))"
"""What behind a bare figure makes it an hour."""
