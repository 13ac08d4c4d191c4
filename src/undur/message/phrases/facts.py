"""What a letter may speak of: one interview at one moment, as the phrase books see it."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias
from zlib import crc32

from msgspec import Struct

from undur.etiquette.phase import Phase
from undur.plan.codes import Answer, Channel, Kind, Language, Tone
from undur.plan.interview import Start
from undur.plan.message import Slot

Style: TypeAlias = Literal["letter", "chat", "sms", "script"]
"""How a channel wants its text: a mail, a bubble, one or two text messages, a script to be read aloud."""


class Facts(Struct, frozen=True, kw_only=True):
    """Everything a phrase may say. A text that is unknown is empty; each is one line without doubled blanks."""

    record: str
    """The interview's id: the varieties of the sentences follow from it."""
    wording: int
    kind: Kind
    style: Style
    language: Language
    tone: Tone
    phase: Phase
    now: dt.datetime
    """Aware, in the interview's zone: the reader's clock."""
    starts: Start
    """In the interview's zone; a date where the hour is not told."""
    name: str
    own_phone: str
    company: str
    agency: str
    role: str
    contact: str
    honorific: str
    place: str
    link: str
    reason: str
    """A code of etiquette.md §C."""
    reason_words: str
    """The person's own words, in the language of the message."""
    slots: tuple[Slot, ...]
    """Times proposed, in the interview's zone, in order of time, none of them past."""
    again: bool
    """Whether the interview was moved before at the person's wish (rule D5)."""
    called: bool
    """Whether a call went before this message, in this round."""
    told: dt.date | None
    """The day of the message that still waits for an answer, in the interview's zone."""
    answer: Answer | None
    thinks_until: dt.date | None
    """Until when somebody who is undecided promises to decide; `None` where the reply is to an answer (rule T8)."""
    proposed: dt.datetime | None
    """The time that their answer proposes, in the interview's zone, where the log has it."""
    attends: bool
    """Whether the person has decided to go."""
    about: Kind
    """What the round is about: cancel or reschedule, and confirm where the person means to attend."""
    friend: str
    """Somebody to recommend; empty unless both sides have agreed to it (rule F5)."""
    written_by: Channel | None
    """Where the written word that follows a call goes."""

    @property
    def brief(self) -> bool:
        """Whether the sentences are the short ones; a text message has no room for others."""
        return self.tone == "brief" or self.style == "sms"

    @property
    def day(self) -> dt.date:
        """The day of the interview, in its own zone."""
        return self.starts.date() if isinstance(self.starts, dt.datetime) else self.starts

    @property
    def today(self) -> bool:
        """Whether the interview is on the reader's present day."""
        return self.day == self.now.date()

    @property
    def late(self) -> bool:
        """Whether the notice is short, the interview still ahead (rule T4)."""
        return self.phase in {"late", "critical"}

    @property
    def news_first(self) -> bool:
        """Whether the first sentence after the greeting names the interview and the news (etiquette.md §1.3)."""
        return self.phase == "critical" and self.kind in {"cancel", "reschedule"}

    @property
    def missed(self) -> bool:
        """Whether it is too late for notice: what is left is to apologise (rule T7)."""
        return self.phase == "started" and self.kind in {"cancel", "reschedule"}

    def turn(self, part: str) -> int:
        """A number that picks the variety of a part: steady for one record and wording, different between records."""
        return crc32(f"{self.record}/{part}".encode()) + self.wording
