"""Where the findings lie in the lines of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from msgspec.structs import replace

from undur.tui.widgets.message_text import difference

if TYPE_CHECKING:
    from collections.abc import Iterable

    from undur.message.check.finding import Finding

Place: TypeAlias = "tuple[int, int, str]"
"""From which to before which code point of the line, and how it is drawn: as grave as a finding is, or `aside`."""
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
    placed = [(one.start, one.end, one.severity) for one in findings if one.start is not None and one.end is not None]
    return by_row(text, sorted(placed, key=lambda one: _ORDER.index(one[2])))


def by_row(text: str, places: Iterable[Place]) -> Marks:
    """Places of a text, by the rows of its lines."""
    found: dict[int, list[Place]] = {}
    for start, end, how in places:
        row, begin = text.count("\n", 0, start), text.rfind("\n", 0, start) + 1
        while begin < min(end, len(text)):
            stop = text.find("\n", begin) if "\n" in text[begin:end] else len(text)
            first, last = max(start - begin, 0), min(end, stop) - begin
            if first < last:
                found.setdefault(row, []).append((first, last, how))
            row, begin = row + 1, stop + 1
    return {row: tuple(places) for row, places in found.items()}
