"""The script of a call, taken apart: its steps, what is to be done and not said, and what a voicemail gets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterator

_BETWEEN: Final = re.compile(r"\n\s*\n")
_HEADING: Final = re.compile(r"(?P<heading>[^\n]{1,60}:)[^\S\n]*\n\s*(?P<text>.+)", re.DOTALL)
_DIRECTION: Final = re.compile(r"\(\w[^()]*\.\)")
"""What the caller is to do: a whole sentence in brackets."""


class Step(Struct, frozen=True, kw_only=True):
    """One large step of a call, a paragraph of its script."""

    start: int
    """Where it begins, in code points of the script."""
    heading: str
    """What the step is for, such as voicemail; mostly empty."""
    text: str
    """What to say, or in brackets what to do."""


class Piece(Struct, frozen=True):
    """Words to say, or a direction to follow."""

    text: str
    spoken: bool


class Script(Struct, frozen=True, kw_only=True):
    """What to say, a step at a time, and what to leave on a voicemail."""

    steps: tuple[tuple[Piece, ...], ...]
    voicemail: tuple[Piece, ...]
    """Empty where the text has nothing for it."""


def steps_of(body: str) -> tuple[Step, ...]:
    """The steps of a script, a paragraph each."""
    return tuple(_steps(body))


def script_of(body: str) -> Script:
    """What is said and done in each step; a last one under a heading is for the voicemail."""
    steps, voicemail = steps_of(body), ""
    if steps and steps[-1].heading:
        voicemail, steps = steps[-1].text, steps[:-1]
    whole = ("\n".join(filter(None, [one.heading, one.text])) for one in steps)
    return Script(steps=tuple(_pieces(one) for one in whole), voicemail=_pieces(voicemail))


def directions_in(text: str) -> list[tuple[int, int]]:
    """Where a script says what to do, half-open in code points."""
    return [found.span() for found in _DIRECTION.finditer(text)]


def _steps(body: str) -> Iterator[Step]:
    begin = 0
    for end, following in [*(gap.span() for gap in _BETWEEN.finditer(body)), (len(body), len(body))]:
        paragraph = body[begin:end]
        text = paragraph.strip()
        if text:
            headed = _HEADING.fullmatch(text)
            heading, rest = headed.group("heading", "text") if headed else ("", text)
            yield Step(start=begin + len(paragraph) - len(paragraph.lstrip()), heading=heading, text=rest)
        begin = following


def _pieces(text: str) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    at = 0
    for start, end in directions_in(text):
        pieces.extend([Piece(text[at:start].strip(), spoken=True), Piece(text[start:end], spoken=False)])
        at = end
    pieces.append(Piece(text[at:].strip(), spoken=True))
    return tuple(piece for piece in pieces if piece.text)
