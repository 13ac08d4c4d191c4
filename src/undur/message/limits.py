"""How much text a channel bears (rule M12)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

from msgspec import Struct

from undur.message.segments import segments

if TYPE_CHECKING:
    from collections.abc import Mapping

    from undur.plan.codes import Channel

Length: TypeAlias = Literal["fits", "long", "too_long"]


class Limit(NamedTuple):
    """Words that are comfortable, and the most."""

    comfortable: int
    most: int


LIMITS: Final[Mapping[Channel, Limit]] = {
    "email": Limit(170, 250),
    "whatsapp": Limit(120, 180),
    "portal": Limit(120, 180),
    "other": Limit(120, 180),
    "phone": Limit(200, 260),
}
"""A script holds what is said to voicemail besides. A text message is measured in letters, not in words."""


MOST_LETTERS: Final = 459
"""Letters of a text message that is still read as one, however the network cuts it: three segments of the GSM alphabet."""


class Measure(Struct, frozen=True, kw_only=True):
    """The length of a body against what its channel bears."""

    words: int
    characters: int
    segments: int | None
    """Text messages that it takes; `None` where the channel isn't SMS."""
    bears: int
    """What the channel bears: words, or the letters of two text messages."""
    length: Length


def measure(body: str, channel: Channel) -> Measure:
    """Measure a body."""
    words = len(body.split())
    if channel == "sms":
        taken = segments(body)
        length: Length = "fits" if taken.fits else "long" if taken.letters <= MOST_LETTERS else "too_long"
        return Measure(words=words, characters=taken.letters, segments=taken.number, bears=taken.room, length=length)
    limit = LIMITS[channel]
    length = "fits" if words <= limit.comfortable else "long" if words <= limit.most else "too_long"
    return Measure(words=words, characters=len(body), segments=None, bears=limit.comfortable, length=length)
