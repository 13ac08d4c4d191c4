"""Short enough for the channel (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from undur.message.fit import TWO_SEGMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from undur.message.check.finding import Finding
    from undur.message.check.letter import Letter
    from undur.plan.codes import Channel

LIMITS: Final[Mapping[Channel, tuple[int, int]]] = {
    "email": (170, 250),
    "whatsapp": (120, 180),
    "portal": (120, 180),
    "other": (120, 180),
    "phone": (200, 260),
}
"""Words: comfortable, and the most. A script holds what is said to voicemail besides."""


def length(letter: Letter) -> Iterator[Finding]:
    """A warning beyond what the channel bears, a hint beyond what is comfortable."""
    if letter.choices.channel == "sms":
        count = letter.letters
        if count > TWO_SEGMENTS:
            yield letter.finding("too_long", detail=str(count))
        return
    comfortable, most = LIMITS[letter.choices.channel]
    count = letter.words
    if count > comfortable:
        yield letter.finding("too_long", detail=str(count), severity=None if count > most else "hint")
