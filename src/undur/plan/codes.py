"""The closed vocabularies of the plan (design words: kind, channel, tone, decision, log …)."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Language: TypeAlias = Literal["id", "en"]
Channel: TypeAlias = Literal["email", "whatsapp", "phone", "sms", "portal", "other"]
Kind: TypeAlias = Literal["cancel", "reschedule", "confirm", "thanks", "reply", "nudge", "referral", "follow_up"]
Tone: TypeAlias = Literal["formal", "warm", "brief"]
Decision: TypeAlias = Literal["attend", "cancel", "reschedule", "verify"]
Weekday: TypeAlias = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Answer: TypeAlias = Literal["accepted", "proposed", "regret", "question"]
PartName: TypeAlias = Literal["greeting", "thanks", "news", "reason", "apology", "alternative", "closing", "signature"]
What: TypeAlias = Literal[
    "received",
    "decided",
    "copied",
    "sent",
    "called",
    "answered",
    "replied",
    "confirmed",
    "rescheduled",
    "cancelled",
    "attended",
    "closed",
]
"""What a log entry says has happened."""

LANGUAGES: Final[tuple[Language, ...]] = ("id", "en")
CHANNELS: Final[tuple[Channel, ...]] = ("email", "whatsapp", "phone", "sms", "portal", "other")
KINDS: Final[tuple[Kind, ...]] = (
    "cancel",
    "reschedule",
    "confirm",
    "thanks",
    "reply",
    "nudge",
    "referral",
    "follow_up",
)
TONES: Final[tuple[Tone, ...]] = ("formal", "warm", "brief")
DECISIONS: Final[tuple[Decision, ...]] = ("attend", "cancel", "reschedule", "verify")
WEEKDAYS: Final[tuple[Weekday, ...]] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
ANSWERS: Final[tuple[Answer, ...]] = ("accepted", "proposed", "regret", "question")
"""What a company can answer, as the lists have it."""
PART_NAMES: Final[tuple[PartName, ...]] = (
    "greeting",
    "thanks",
    "news",
    "reason",
    "apology",
    "alternative",
    "closing",
    "signature",
)
