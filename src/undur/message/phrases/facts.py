"""What a letter may speak of: one interview at one moment, as the phrase books see it."""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal, TypeAlias
from zlib import crc32

from msgspec import Struct

from undur.etiquette.phase import Phase
from undur.plan.codes import Answer, Channel, Kind, Language, Tone
from undur.plan.interview import Start
from undur.plan.message import Slot

Style: TypeAlias = Literal["letter", "chat", "sms", "script"]
"""How a channel wants its text: a mail, a bubble, one or two text messages, a script to be read aloud."""


_WEIGHED: Final = frozenset(
    {
        "",
        "offer_accepted",
        "distance",
        "relocation",
        "role_mismatch",
        "values_culture",
        "salary",
        "career_change",
        "study",
        "change_of_mind",
    }
)
"""Reasons of etiquette.md §C that are a choice; the others befall people."""

_BEFALLING: Final = frozenset(
    {"illness_self", "family_emergency", "emergency", "bereavement", "health_long", "transport", "tech_failure"}
)

Called: TypeAlias = Literal["", "called", "in_vain"]
"""`in_vain`: more than once, without an answer on the telephone."""


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
    home: dt.tzinfo
    """The sender's zone."""
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
    called: Called
    """Whether a call went before this message, in this round, and what became of it."""
    told: dt.date | None
    """The day of the message that still waits for an answer, in the interview's zone."""
    answer: Answer | None
    thinks_until: dt.date | None
    """Until when somebody who is undecided promises to decide; `None` where the reply is to an answer (rule T8)."""
    proposed: dt.datetime | None
    """The time that their answer proposes, in the interview's zone, where the log has it."""
    leaves: bool
    """Whether the person has decided not to go on."""
    attends: bool
    """Whether the person has decided to go."""
    about: Kind
    """What the round is about: cancel or reschedule, and confirm where the person means to attend."""
    friend: str
    """Somebody to recommend; empty unless both sides have agreed to it (rule F5)."""
    willing: bool
    """Whether somebody to recommend has agreed to it; their name is not for this text yet."""
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

    @property
    def weighed(self) -> bool:
        """Whether cancelling was a choice made in peace, so that a sentence may say that it was thought over."""
        return not self.late and not self.reason_words and self.reason in _WEIGHED

    @property
    def withdraws(self) -> bool:
        """Whether the reason ends the application; what befell a person, or a clash of hours, only ends the interview."""
        return self.reason in _WEIGHED or self.reason == "contract_ban"

    @property
    def unheard(self) -> bool:
        """Whether nothing was heard of the person before the start that they missed."""
        return self.missed and not self.called and self.told is None

    @property
    def befell(self) -> bool:
        """Whether what kept the person away was nobody's fault: what is left to own is the silence."""
        return self.reason in _BEFALLING

    def choose(self, what: str, *options: str) -> str:
        """One of several wordings of something inside a part."""
        return options[self.turn(what) % len(options)]

    def abroad(self, moment: dt.datetime) -> bool:
        """Whether the sender's clock shows another hour than the reader's at a moment."""
        return moment.astimezone(self.home).utcoffset() != moment.utcoffset()

    def turn(self, part: str) -> int:
        """A number that picks the variety of a part: steady for one record and wording, different between records."""
        # Multiplied, since checksums of like texts differ alike: all parts of a record would turn together.
        return (crc32(f"{self.record}/{part}".encode()) * 0x9E3779B1 >> 15 & 0xFFFF) + self.wording
