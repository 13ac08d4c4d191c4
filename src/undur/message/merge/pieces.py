"""Taking a body apart that a person has edited: what still stands as it was composed, and what is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from undur.message.merge.units import Unit, units_before, units_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Piece(NamedTuple):
    """A stretch of the body without blanks at its ends."""

    start: int
    end: int
    units: tuple[int, ...]
    """Numbers of the composed units that it is, or that a person made it of; none where they added it."""
    untouched: bool
    """Whether it is one unit, letter for letter."""


def pieces_of(body: str, units: Sequence[Unit]) -> list[Piece]:
    """The pieces of a body in order. Untouched units are found wherever they stand, the longest first."""
    places = _untouched(body, units)
    found: list[Piece] = []
    end = 0
    for number in sorted(places, key=lambda one: places[one]):
        start, stop = places[number]
        found += _own(body, end, start)
        found.append(Piece(start, stop, (number,), untouched=True))
        end = stop
    found += _own(body, end, len(body))
    return _attributed(body, found, units)


def part_at(body: str, generated: Mapping[str, str], place: int) -> str:
    """The name of the part that a place of the body (in code points) belongs to; empty where there is none."""
    units = units_before(generated)
    best = ""
    for piece in pieces_of(body, units):
        if piece.start > place and best:
            break
        if piece.units:
            text = _sentence_at(body[piece.start : piece.end], place - piece.start)
            best = units[max(piece.units, key=lambda one: likeness(text, units[one].text))].part
    return best


def text_of(body: str, generated: Mapping[str, str], part: str) -> tuple[str, frozenset[str]]:
    """The text of a part as it stands in the body, and the names of all parts that share its sentences."""
    units = units_before(generated)
    pieces = pieces_of(body, units)
    ours = [at for at, piece in enumerate(pieces) if any(units[one].part == part for one in piece.units)]
    if not ours:
        return "", frozenset()
    last = ours[-1]
    while last + 1 < len(pieces) and not pieces[last + 1].units:
        last += 1
    inner = pieces[ours[0] : last + 1]
    shared = frozenset(units[one].part for piece in inner for one in piece.units)
    return body[inner[0].start : inner[-1].end], shared


def _untouched(body: str, units: Sequence[Unit]) -> dict[int, tuple[int, int]]:
    places: dict[int, tuple[int, int]] = {}
    for number in sorted(range(len(units)), key=lambda one: -len(units[one].text)):
        for text in _forms(units[number].text):
            start = _whole(body, text, list(places.values()))
            if start >= 0:
                places[number] = start, start + len(text)
                break
    return places


def _forms(text: str) -> tuple[str, ...]:
    """How a unit may stand in a body: as it is, as a clause that became a sentence, open to what follows."""
    return text, text[:1].upper() + text[1:], text.removesuffix(".")


def _whole(body: str, text: str, taken: Sequence[tuple[int, int]]) -> int:
    """Where the text stands by itself, last first; -1 where it doesn't. What is open may run on into a sign."""
    start = body.rfind(text) if text else -1
    while start >= 0:
        end = start + len(text)
        before, after = body[start - 1 : start].strip(), body[end : end + 1].strip()
        ends = not after or (after in ".,;" and text[-1].isalnum())
        if not before and ends and all(end <= first or start >= last for first, last in taken):
            return start
        start = body.rfind(text, 0, max(end - 1, 0))
    return -1


def _own(body: str, start: int, end: int) -> list[Piece]:
    text = body[start:end]
    if not text.strip():
        return []
    first = start + len(text) - len(text.lstrip())
    return [Piece(first, start + len(text.rstrip()), (), untouched=False)]


def _attributed(body: str, pieces: list[Piece], units: Sequence[Unit]) -> list[Piece]:
    """Tell of each own piece which units it was made of: those that are missing where it stands."""
    standing = {number for piece in pieces for number in piece.units}
    missing = [number for number in range(len(units)) if number not in standing]
    made: dict[int, list[int]] = {}
    for number in missing:
        places = [at for at, piece in enumerate(pieces) if not piece.untouched and _could_be(pieces, at, number)]
        if places:
            best = max(places, key=lambda at: likeness(body[pieces[at].start : pieces[at].end], units[number].text))
            made.setdefault(best, []).append(number)
    return [piece._replace(units=tuple(made.get(at, piece.units))) for at, piece in enumerate(pieces)]


def _could_be(pieces: list[Piece], at: int, number: int) -> bool:
    """Whether a unit was composed between the untouched ones around an own piece."""
    before = next((piece.units[0] for piece in reversed(pieces[:at]) if piece.untouched), -1)
    after = next((piece.units[0] for piece in pieces[at + 1 :] if piece.untouched), number + 1)
    return before < number < after


def likeness(one: str, other: str) -> float:
    """How much of their words two texts share, from 0 to 1."""
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def _sentence_at(text: str, place: int) -> str:
    end = 0
    for unit in units_of("", text):
        end = text.index(unit.text, end) + len(unit.text)
        if place <= end:
            return unit.text
    return text
