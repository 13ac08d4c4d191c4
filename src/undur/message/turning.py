"""What is turned about a message: kind, channel, language and tone, each with the values that make sense now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, cast

from msgspec.structs import replace

from undur.message.offers import refusal, tone_refusal
from undur.plan.codes import CHANNELS, KINDS, LANGUAGES, TONES

if TYPE_CHECKING:
    from undur.etiquette.case import Case
    from undur.message.offers import Refusal
    from undur.plan.codes import Channel, Kind, Language, Tone
    from undur.plan.message import Message

Turning: TypeAlias = Literal["kind", "channel", "language", "tone"]


def values_of(message: Message, name: Turning, case: Case) -> dict[str, Refusal | None]:
    """Every value of a choice, and why it makes no sense now; `None` where it does."""
    if name == "kind":
        return {kind: refusal(case, kind, message.channel) for kind in KINDS}
    if name == "channel":
        return {channel: refusal(case, message.kind, channel) for channel in CHANNELS}
    if name == "language":
        return dict.fromkeys(LANGUAGES)
    return {tone: tone_refusal(message.channel, tone) for tone in TONES}


def offered(message: Message, name: Turning, case: Case) -> list[str]:
    """The values that make sense now."""
    return [value for value, refused in values_of(message, name, case).items() if refused is None]


def shown_tone(message: Message) -> Tone:
    """The tone that the text has: a text message is brief whatever was chosen for other channels."""
    return "brief" if message.channel == "sms" else message.tone


def value_of(message: Message, name: Turning) -> str:
    """The value that is chosen now."""
    return shown_tone(message) if name == "tone" else str(getattr(message, name))


def with_value(message: Message, name: Turning, value: str) -> Message:
    """The message with one of `values_of`."""
    if name == "kind":
        return replace(message, kind=cast("Kind", value))
    if name == "channel":
        return replace(message, channel=cast("Channel", value))
    if name == "language":
        return replace(message, language=cast("Language", value))
    return replace(message, tone=cast("Tone", value))
