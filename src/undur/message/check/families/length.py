"""Short enough for the channel (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter


def length(letter: Letter) -> Iterator[Finding]:
    """A warning beyond what the channel bears, a hint beyond what is comfortable."""
    measured = letter.measure
    if measured.length != "fits":
        count = measured.words if measured.segments is None else measured.characters
        yield letter.finding("too_long", detail=str(count), severity=None if measured.length == "too_long" else "hint")
