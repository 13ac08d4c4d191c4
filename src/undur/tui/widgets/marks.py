"""Where the findings lie in the lines of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec.structs import replace

from undur.tui.widgets.message_text import difference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from undur.message.check.finding import Finding, Severity

Place: TypeAlias = "tuple[int, int, Severity]"
"""From which to before which code point of the line, and how grave."""
Marks: TypeAlias = "dict[int, tuple[Place, ...]]"
"""Row, from 0 → the places in its line; the gravest last, so that it shows on top."""

_ORDER: Final = ("hint", "warning", "error")


def finding_at(findings: Iterable[Finding], place: int) -> Finding | None:
    """The finding whose place this is, or ends at; of several the gravest, then the shortest."""
    here = [
        (-_ORDER.index(one.severity), one.end - one.start, one)
        for one in findings
        if one.start is not None and one.end is not None and one.start <= place <= one.end
    ]
    return min(here, key=lambda one: one[:2])[2] if here else None


def moved(findings: Iterable[Finding], before: str, after: str) -> tuple[Finding, ...]:
    """The findings of a text where they stand after a change of it, without those whose own words it has changed."""
    start, old_end, new_end = difference(before, after)
    by = new_end - old_end
    return tuple(
        one if one.end <= start else replace(one, start=one.start + by, end=one.end + by)
        for one in findings
        if one.start is not None and one.end is not None and (one.end <= start or old_end <= one.start)
    )


def marks_of(text: str, findings: Iterable[Finding]) -> Marks:
    """The marks of these findings; one that spans several lines has a place in each."""
    lines = text.split("\n")
    found: dict[int, list[Place]] = {}
    for row, place in sorted(_places(lines, findings), key=lambda one: _ORDER.index(one[1][2])):
        found.setdefault(row, []).append(place)
    return {row: tuple(places) for row, places in found.items()}


def _places(lines: list[str], findings: Iterable[Finding]) -> Iterator[tuple[int, Place]]:
    placed = [(one.start, one.end, one.severity) for one in findings if one.start is not None and one.end is not None]
    begin = 0
    for row, line in enumerate(lines):
        for start, end, severity in placed:
            if start < begin + len(line) and begin < end:
                yield row, (max(start - begin, 0), min(end - begin, len(line)), severity)
        begin += len(line) + 1
