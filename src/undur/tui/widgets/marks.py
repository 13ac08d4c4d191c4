"""Where the findings lie in the lines of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from undur.message.check.finding import Finding, Severity

Place: TypeAlias = "tuple[int, int, Severity]"
"""From which to before which code point of the line, and how grave."""
Marks: TypeAlias = "dict[int, tuple[str, tuple[Place, ...]]]"
"""Row, from 0 → the line as it was read, and the places in it; the gravest last, so that it shows on top."""

_ORDER: Final = ("hint", "warning", "error")


def finding_at(findings: Iterable[Finding], place: int) -> Finding | None:
    """The finding whose place this is, or ends at; of several the gravest, then the shortest."""
    here = [
        (-_ORDER.index(one.severity), one.end - one.start, one)
        for one in findings
        if one.start is not None and one.end is not None and one.start <= place <= one.end
    ]
    return min(here, key=lambda one: one[:2])[2] if here else None


def marks_of(text: str, findings: Iterable[Finding]) -> Marks:
    """The marks of these findings; one that spans several lines has a place in each."""
    lines = text.split("\n")
    found: dict[int, list[Place]] = {}
    for row, place in sorted(_places(lines, findings), key=lambda one: _ORDER.index(one[1][2])):
        found.setdefault(row, []).append(place)
    return {row: (lines[row], tuple(places)) for row, places in found.items()}


def _places(lines: list[str], findings: Iterable[Finding]) -> Iterator[tuple[int, Place]]:
    placed = [(one.start, one.end, one.severity) for one in findings if one.start is not None and one.end is not None]
    begin = 0
    for row, line in enumerate(lines):
        for start, end, severity in placed:
            if start < begin + len(line) and begin < end:
                yield row, (max(start - begin, 0), min(end - begin, len(line)), severity)
        begin += len(line) + 1
