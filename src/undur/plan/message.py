"""A message to a company, as it is kept: choices only while it is unedited, its text from then on."""

import datetime as dt

from msgspec import field

from undur.plan.codes import Answer, Channel, Kind, Language, PartName, Tone, What
from undur.plan.record import Record


class Slot(Record, frozen=True, kw_only=True):
    """A time that the person proposes instead; known by `starts`."""

    starts: dt.datetime
    ends: dt.datetime | None = None


class Message(Record, frozen=True, kw_only=True):
    """A text to the company, by its choices and, once edited, copied or sent, by its words."""

    id: str
    kind: Kind
    channel: Channel
    language: Language
    tone: Tone = "formal"
    wording: int = 0
    """Which variety of the sentences; 0 is the first."""
    off: tuple[PartName, ...] = ()
    """Parts that are switched off."""
    written: dt.datetime | None = None
    subject: str | None = None
    body: str | None = None
    """`None` while unedited: the text is then composed afresh from the choices."""
    generated: dict[str, str] = field(default_factory=dict)
    """Part name → text composed when it was last merged: the base of the next merge."""


class LogEntry(Record, frozen=True, kw_only=True):
    """Something that happened, at an aware moment."""

    at: dt.datetime
    what: What
    kind: Kind | None = None
    channel: Channel | None = None
    message: str | None = None
    """The id of the message meant."""
    answer: Answer | None = None
    from_: dt.datetime | None = field(name="from", default=None)
    to: dt.datetime | None = None
    reason: str = ""
    """The reason's code as they were told it then; what is decided later doesn't change it."""
    reason_words: str = ""
    note: str = ""
