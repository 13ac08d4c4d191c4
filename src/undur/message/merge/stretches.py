"""Which part of the message each stretch of a body is, as the margin of an editor shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from undur.message.merge.pieces import likeness, pieces_of
from undur.message.merge.units import units_before, units_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from undur.message.merge.pieces import Piece
    from undur.message.merge.units import Unit

LONGEST: Final = 20_000
"""Characters of a body whose parts are told apart; nobody writes a longer message, but somebody may paste one."""


class Stretch(NamedTuple):
    """A stretch of the body, half-open in code points, without blanks at its ends."""

    part: str
    """The part's name; empty where a person added words that were made of none."""
    start: int
    end: int
    own: bool
    """Whether any of its words are the person's."""


def stretches_of(body: str, generated: Mapping[str, str]) -> tuple[Stretch, ...]:
    """The stretches of a body in order; what follows on in the same part is one."""
    if len(body) > LONGEST:
        return ()
    units = units_before(generated)
    found: list[Stretch] = []
    for piece in pieces_of(body, units):
        for one in _split(body, piece, units):
            last = found[-1] if found else None
            if last is not None and last.part == one.part:
                found[-1] = Stretch(one.part, last.start, one.end, last.own or one.own)
            else:
                found.append(one)
    return tuple(found)


def stretch_at(stretches: Sequence[Stretch], place: int) -> Stretch | None:
    """The stretch at a place, or the one that ends before it; `None` in a body without any."""
    before = [one for one in stretches if one.start <= place]
    return before[-1] if before else next(iter(stretches), None)


def _split(body: str, piece: Piece, units: Sequence[Unit]) -> Iterator[Stretch]:
    """A piece by its sentences, where a person made one of several parts."""
    parts = list(dict.fromkeys(units[number].part for number in piece.units))
    if len(parts) < 2:
        yield Stretch(parts[0] if parts else "", piece.start, piece.end, not piece.untouched)
        return
    end, part = piece.start, parts[0]
    for sentence in units_of("", body[piece.start : piece.end]):
        start = body.index(sentence.text, end)
        end = start + len(sentence.text)
        best = max(piece.units, key=lambda number: likeness(sentence.text, units[number].text))
        part = units[best].part if likeness(sentence.text, units[best].text) else part
        yield Stretch(part, start, end, own=True)
